package fr.essaim.selecting;

import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.CurrentContent;
import fr.essaim.search.Facet;
import fr.essaim.territory.Territories;
import fr.essaim.territory.Territory;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.territory.TerritoryKind;
import fr.essaim.vocabulary.Concept;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.vocabulary.Vocabularies;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What of a case counts when cases are spread over a facet: of its place the région, of the levels and impacts the broadest ones, of any other classification the
 * values as it has them.
 */
@Component
class SpreadValues {

    private static final Set<Facet> BY_BROADEST = Set.of(Facet.ECHELON, Facet.IMPACT);

    private final Vocabularies vocabularies;
    private final Territories territories;

    SpreadValues(Vocabularies vocabularies, Territories territories) {
        this.vocabularies = vocabularies;
        this.territories = territories;
    }

    Map<Facet, Set<String>> of(CaseStudyContent stored, Collection<Facet> facets) {
        CaseStudyContent content = CurrentContent.of(stored, vocabularies);
        Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
        facets.forEach(facet ->
                values.put(facet, facet == Facet.TERRITOIRE ? regions(content.territory()) : concepts(content, facet)));
        return values;
    }

    // A case of the whole country is of no région, and so is near to none.
    private Set<String> regions(@Nullable TerritoryCode place) {
        Set<String> regions = new TreeSet<>();
        if (place != null) {
            territories.containing(place).stream()
                    .map(Territory::code)
                    .filter(code -> code.kind() == TerritoryKind.REGION)
                    .forEach(code -> regions.add(code.toString()));
        }
        return regions;
    }

    private Set<String> concepts(CaseStudyContent content, Facet facet) {
        Set<String> values = new TreeSet<>();
        content.concepts().stream()
                .filter(concept -> concept.scheme().equals(facet.parameter()))
                .map(concept -> BY_BROADEST.contains(facet) ? broadest(concept) : concept)
                .forEach(concept -> values.add(concept.notation()));
        return values;
    }

    private ConceptId broadest(ConceptId concept) {
        List<Concept> lineage = vocabularies.withBroader(concept);
        return lineage.isEmpty() ? concept : lineage.getLast().id();
    }
}
