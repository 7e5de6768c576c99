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
public class FilterNames {

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
        return facet == Facet.TERRITOIRE
                ? territory(TerritoryCode.of(value))
                : concept(new ConceptId(facet.parameter(), value));
    }

    public String territory(TerritoryCode code) {
        return territories.find(code).map(Territory::label).orElse(code.toString());
    }

    public String concept(ConceptId id) {
        return vocabularies
                .find(id)
                .map(Concept::label)
                .map(French::capitalized)
                .orElse(id.notation());
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

    public String years() {
        return message("filtre.annees");
    }

    public String around() {
        return message("filtre.autour");
    }

    public String from() {
        return message("filtre.depuis");
    }

    public String to() {
        return message("filtre.jusqua");
    }

    public String near() {
        return message("filtre.pres");
    }

    private String message(String key) {
        return messages.getMessage(key, null, Locale.FRENCH);
    }
}
