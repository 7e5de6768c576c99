package fr.essaim.browsing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One concept.
 *
 * @param cases null when the vocabulary does not classify cases, or the concept was replaced
 * @param scopeNote how to use it, or empty
 * @param replacements not empty when the concept is kept only for what was recorded with it
 */
public record ConceptPage(
        ConceptLink scheme,
        String notation,
        String label,
        String definition,
        @Nullable CaseCount cases,
        List<String> alternatives,
        String scopeNote,
        List<ConceptLink> broader,
        List<ConceptLink> narrower,
        List<ConceptLink> related,
        List<String> exactMatches,
        String source,
        String iri,
        List<ConceptLink> replacements) {}
