package fr.essaim.listing;

import fr.essaim.vocabulary.ConceptId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One facet of a list. Its title is the message {@code liste.<list>.<facet>}, or else {@code facette.<facet>}.
 *
 * @param name as addresses write it
 */
public record ListFacet(String name, Values values) {

    /** What the values of a facet are. */
    public sealed interface Values {}

    /**
     * Concepts of a scheme, each counted with all below it.
     *
     * @param under the only branch that the facet shows and counts; null for the whole scheme
     */
    public record Concepts(String scheme, @Nullable ConceptId under) implements Values {}

    /** Territories, each counted with all inside it. */
    public record Areas() implements Values {}

    /** Words of the kind's own, in the order to show them; each is called as the message {@code liste.<list>.<facet>.<word>} says. */
    public record Words(List<String> known) implements Values {}

    /** The concepts of the scheme that has the name of the facet. */
    public static ListFacet ofScheme(String name) {
        return new ListFacet(name, new Concepts(name, null));
    }

    /** The concepts below one. */
    public static ListFacet ofBranch(String name, ConceptId under) {
        return new ListFacet(name, new Concepts(under.scheme(), under));
    }

    /** Territories, under the name that they have everywhere. */
    public static ListFacet ofTerritories() {
        return new ListFacet("territoire", new Areas());
    }

    public static ListFacet ofWords(String name, List<String> known) {
        return new ListFacet(name, new Words(List.copyOf(known)));
    }
}
