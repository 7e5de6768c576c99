package fr.essaim.search;

import fr.essaim.territory.Territories;
import fr.essaim.territory.Territory;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.vocabulary.Concept;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.vocabulary.Vocabularies;
import fr.essaim.web.French;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The French names of facets, of their values, and of the other filters. */
@Component
class FilterNames {

    private final MessageSource messages;
    private final Vocabularies vocabularies;
    private final Territories territories;

    FilterNames(MessageSource messages, Vocabularies vocabularies, Territories territories) {
        this.messages = messages;
        this.vocabularies = vocabularies;
        this.territories = territories;
    }

    String facet(Facet facet) {
        return message("facette." + facet.parameter());
    }

    String value(Facet facet, String value) {
        if (facet == Facet.TERRITOIRE) {
            return territories
                    .find(TerritoryCode.of(value))
                    .map(Territory::label)
                    .orElse(value);
        }
        return vocabularies
                .find(new ConceptId(facet.parameter(), value))
                .map(Concept::label)
                .map(French::capitalized)
                .orElse(value);
    }

    /** The dimension that gives a domain its colour; null for anything else. */
    @Nullable
    String dimension(Facet facet, String value) {
        if (facet != Facet.DOMAINE) {
            return null;
        }
        List<Concept> lineage = vocabularies.withBroader(new ConceptId(facet.parameter(), value));
        return lineage.isEmpty() ? null : lineage.getLast().id().notation();
    }

    String years() {
        return message("filtre.annees");
    }

    String around() {
        return message("filtre.autour");
    }

    String from() {
        return message("filtre.depuis");
    }

    String to() {
        return message("filtre.jusqua");
    }

    String near() {
        return message("filtre.pres");
    }

    private String message(String key) {
        return messages.getMessage(key, null, Locale.FRENCH);
    }
}
