package fr.essaim.listing;

import fr.essaim.listing.ListFacet.Areas;
import fr.essaim.listing.ListFacet.Concepts;
import fr.essaim.listing.ListFacet.Words;
import fr.essaim.search.FilterNames;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.vocabulary.ConceptId;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** The French names of the facets of one list, of their values, and of its other filters. */
final class ListNames {

    private final ListedKind<?, ?> kind;
    private final FilterNames filters;
    private final MessageSource messages;

    ListNames(ListedKind<?, ?> kind, FilterNames filters, MessageSource messages) {
        this.kind = kind;
        this.filters = filters;
        this.messages = messages;
    }

    String facet(ListFacet facet) {
        return own(facet.name(), message("facette." + facet.name(), facet.name()));
    }

    String value(ListFacet facet, String value) {
        return switch (facet.values()) {
            case Concepts concepts -> filters.concept(new ConceptId(concepts.scheme(), value));
            case Areas areas -> filters.territory(TerritoryCode.of(value));
            case Words words -> word(facet, value);
        };
    }

    String word(ListFacet facet, String word) {
        return own(facet.name() + "." + word, word);
    }

    /** What sort of filter a link is. */
    String linkKind(ListLink link) {
        return own(link.kind(), link.kind());
    }

    String link(ListLink link) {
        return kind.nameOf(link);
    }

    FilterNames filters() {
        return filters;
    }

    private String own(String key, String otherwise) {
        return message("liste." + kind.name() + "." + key, otherwise);
    }

    private String message(String key, String otherwise) {
        String found = messages.getMessage(key, null, otherwise, Locale.FRENCH);
        return found == null ? otherwise : found;
    }
}
