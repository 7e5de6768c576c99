package fr.essaim.search;

import fr.essaim.search.CaseStudyResults.Choice;
import fr.essaim.search.CaseStudyResults.FacetValue;
import fr.essaim.territory.Territories;
import fr.essaim.territory.Territory;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.territory.TerritoryKind;
import fr.essaim.vocabulary.Concept;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.vocabulary.Vocabularies;
import fr.essaim.web.French;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Arranges the counts of a facet as its tree: concepts as the ontology has them, territories from the région down. What counts nothing is left out unless it is selected. */
@Component
public class FacetTrees {

    private final Vocabularies vocabularies;
    private final Territories territories;

    FacetTrees(Vocabularies vocabularies, Territories territories) {
        this.vocabularies = vocabularies;
        this.territories = territories;
    }

    List<FacetValue> arrange(Facet facet, Map<String, Integer> counts, Set<String> selected) {
        if (facet == Facet.TERRITOIRE) {
            return ofTerritories(counts, selected);
        }
        return ofConcepts(vocabularies.scheme(facet.parameter()).topConcepts(), counts, selected);
    }

    /**
     * Some concepts, each with all below it.
     *
     * @param counts by notation
     * @param selected notations
     */
    public List<FacetValue> ofConcepts(List<Concept> concepts, Map<String, Integer> counts, Set<String> selected) {
        List<FacetValue> values = new ArrayList<>();
        for (Concept concept : concepts) {
            String id = concept.id().notation();
            List<FacetValue> children = ofConcepts(narrower(concept), counts, selected);
            int count = counts.getOrDefault(id, 0);
            if (count > 0 || selected.contains(id) || !children.isEmpty()) {
                values.add(
                        new FacetValue(id, French.capitalized(concept.label()), count, choice(id, selected), children));
            }
        }
        return values;
    }

    private List<Concept> narrower(Concept concept) {
        List<Concept> narrower = new ArrayList<>();
        for (ConceptId id : concept.narrower()) {
            vocabularies.find(id).ifPresent(narrower::add);
        }
        return narrower;
    }

    /** The régions, and what is inside those territories that are selected or hold a selected one: the rest would be thousands of lines. */
    public List<FacetValue> ofTerritories(Map<String, Integer> counts, Set<String> selected) {
        Set<TerritoryCode> opened = new HashSet<>();
        selected.forEach(code ->
                territories.containing(TerritoryCode.of(code)).forEach(container -> opened.add(container.code())));
        Map<TerritoryCode, List<Territory>> inside = new HashMap<>();
        List<Territory> regions = new ArrayList<>();
        for (TerritoryCode code : shown(counts, selected, opened)) {
            territories.find(code).ifPresent(territory -> place(territory, opened, inside, regions));
        }
        return branch(regions, inside, counts, selected);
    }

    // What counts something, and what is selected with the way down to it, even where nothing is counted.
    private static Set<TerritoryCode> shown(
            Map<String, Integer> counts, Set<String> selected, Set<TerritoryCode> opened) {
        Set<TerritoryCode> shown = new HashSet<>();
        counts.keySet().forEach(code -> shown.add(TerritoryCode.of(code)));
        selected.forEach(code -> shown.add(TerritoryCode.of(code)));
        opened.stream().filter(code -> code.kind() != TerritoryKind.EPCI).forEach(shown::add);
        return shown;
    }

    // A commune is shown under its département, beside the EPCI: a case is told of one or the other.
    private static void place(
            Territory territory,
            Set<TerritoryCode> opened,
            Map<TerritoryCode, List<Territory>> inside,
            List<Territory> regions) {
        if (territory.code().kind() == TerritoryKind.REGION) {
            regions.add(territory);
            return;
        }
        territory.within().stream()
                .filter(parent -> parent.kind() != TerritoryKind.EPCI && opened.contains(parent))
                .forEach(parent -> inside.computeIfAbsent(parent, code -> new ArrayList<>())
                        .add(territory));
    }

    private List<FacetValue> branch(
            List<Territory> siblings,
            Map<TerritoryCode, List<Territory>> inside,
            Map<String, Integer> counts,
            Set<String> selected) {
        Collator french = Collator.getInstance(Locale.FRENCH);
        List<FacetValue> values = new ArrayList<>();
        for (Territory territory : siblings) {
            String id = territory.code().toString();
            List<FacetValue> children =
                    branch(inside.getOrDefault(territory.code(), List.of()), inside, counts, selected);
            values.add(
                    new FacetValue(id, territory.name(), counts.getOrDefault(id, 0), choice(id, selected), children));
        }
        values.sort(Comparator.comparing(FacetValue::label, french));
        return values;
    }

    private static Choice choice(String id, Set<String> selected) {
        return selected.contains(id) ? Choice.SELECTED : Choice.OPEN;
    }
}
