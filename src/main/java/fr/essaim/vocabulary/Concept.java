package fr.essaim.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a vocabulary: its words, its meaning, and its place among the others.
 *
 * @param hiddenLabels narrower or neighbouring words: they bring a suggestion, never a match
 * @param source where the definition comes from; several are separated by semicolons
 * @param narrower in the order to show them, without replaced concepts
 * @param related in both directions, whichever of the two states it
 * @param exactMatches addresses of the same concept elsewhere
 * @param order rank among the concepts of the same level, {@link Integer#MAX_VALUE} when none is given
 * @param replacedBy not empty when this concept is kept only for what was recorded with it
 */
public record Concept(
        ConceptId id,
        String iri,
        String label,
        List<String> alternatives,
        List<String> hiddenLabels,
        String definition,
        @Nullable String scopeNote,
        String source,
        @Nullable ConceptId broader,
        List<ConceptId> narrower,
        List<ConceptId> related,
        List<String> exactMatches,
        int order,
        List<ConceptId> replacedBy) {

    public Concept {
        alternatives = List.copyOf(alternatives);
        hiddenLabels = List.copyOf(hiddenLabels);
        narrower = List.copyOf(narrower);
        related = List.copyOf(related);
        exactMatches = List.copyOf(exactMatches);
        replacedBy = List.copyOf(replacedBy);
    }

    public boolean isReplaced() {
        return !replacedBy.isEmpty();
    }
}
