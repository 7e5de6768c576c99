package fr.essaim.browsing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One vocabulary with its concepts.
 *
 * @param tops the widest concepts, each with its narrower ones
 * @param replaced concepts kept only for what was recorded with them
 */
public record SchemePage(
        String name,
        String title,
        String description,
        List<Node> tops,
        List<ConceptLink> replaced,
        List<String> sources,
        String license,
        String iri) {

    /** Whether the vocabulary classifies cases. */
    public boolean isCounted() {
        return tops.stream().anyMatch(top -> top.cases() != null);
    }

    /**
     * One concept of the tree.
     *
     * @param dimension the dimension that gives a domain its colour, null for anything else
     * @param cases null when the vocabulary does not classify cases
     */
    public record Node(
            ConceptLink concept,
            String definition,
            @Nullable String dimension,
            @Nullable CaseCount cases,
            List<Node> narrower) {}
}
