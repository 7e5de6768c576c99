package fr.essaim.search;

import fr.essaim.lucene.FacetCounts.Counts;
import fr.essaim.search.CaseStudyResults.Choice;
import fr.essaim.search.CaseStudyResults.FacetValue;
import fr.essaim.territory.Territories;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.territory.TerritoryKind;
import fr.essaim.vocabulary.Concept;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.vocabulary.Scheme;
import fr.essaim.vocabulary.Vocabularies;
import fr.essaim.web.French;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Arranges the counts of a facet as its tree: concepts as the ontology has them, territories from the région down. What counts nothing is left out unless it is selected. */
@Component
public class FacetTrees {

    private final Map<ConceptId, Branch> branches = new HashMap<>();
    private final Map<Facet, List<Branch>> tops = new HashMap<>();
    private final Territories territories;
    private final TerritoryTree tree;

    FacetTrees(Vocabularies vocabularies, Territories territories) {
        this.territories = territories;
        this.tree = new TerritoryTree(territories);
        for (Scheme scheme : vocabularies.schemes()) {
            scheme.concepts().forEach(concept -> branch(concept, vocabularies));
        }
        Facet.ofConcepts()
                .forEach(facet -> tops.put(
                        facet, branchesOf(vocabularies.scheme(facet.parameter()).topConcepts())));
    }

    /** A concept as it is shown, with those below it. */
    private record Branch(String id, String label, List<Branch> narrower) {}

    private Branch branch(Concept concept, Vocabularies vocabularies) {
        Branch known = branches.get(concept.id());
        if (known != null) {
            return known;
        }
        List<Branch> narrower = new ArrayList<>();
        for (ConceptId id : concept.narrower()) {
            vocabularies.find(id).ifPresent(child -> narrower.add(branch(child, vocabularies)));
        }
        Branch branch = new Branch(concept.id().notation(), French.capitalized(concept.label()), narrower);
        branches.put(concept.id(), branch);
        return branch;
    }

    List<FacetValue> arrange(Facet facet, Counts counts, Set<String> selected) {
        return facet == Facet.TERRITOIRE
                ? ofTerritories(counts, selected)
                : counted(tops.getOrDefault(facet, List.of()), counts, selected);
    }

    /**
     * Some concepts, each with all below it.
     *
     * @param counts by notation
     * @param selected notations
     */
    public List<FacetValue> ofConcepts(List<Concept> concepts, Counts counts, Set<String> selected) {
        return counted(branchesOf(concepts), counts, selected);
    }

    private List<Branch> branchesOf(List<Concept> concepts) {
        List<Branch> shown = new ArrayList<>();
        for (Concept concept : concepts) {
            Branch branch = branches.get(concept.id());
            if (branch != null) {
                shown.add(branch);
            }
        }
        return shown;
    }

    private static List<FacetValue> counted(List<Branch> branches, Counts counts, Set<String> selected) {
        List<FacetValue> values = new ArrayList<>();
        for (Branch branch : branches) {
            List<FacetValue> children =
                    branch.narrower().isEmpty() ? List.of() : counted(branch.narrower(), counts, selected);
            int count = counts.of(branch.id());
            if (count > 0 || selected.contains(branch.id()) || !children.isEmpty()) {
                values.add(new FacetValue(branch.id(), branch.label(), count, choice(branch.id(), selected), children));
            }
        }
        return values;
    }

    /** The régions, and what is inside those territories that are selected or hold a selected one: the rest would be thousands of lines. */
    public List<FacetValue> ofTerritories(Counts counts, Set<String> selected) {
        Set<TerritoryCode> opened = new HashSet<>();
        selected.forEach(code ->
                territories.containing(TerritoryCode.of(code)).forEach(container -> opened.add(container.code())));
        return shown(tree.regions(), opened, counts, selected);
    }

    // What counts something, and what is selected with the way down to it, even where nothing is counted.
    private List<FacetValue> shown(
            List<TerritoryTree.Place> places, Set<TerritoryCode> opened, Counts counts, Set<String> selected) {
        List<FacetValue> values = new ArrayList<>();
        for (TerritoryTree.Place place : places) {
            int count = counts.of(place.id());
            boolean open = !opened.isEmpty() && opened.contains(place.code());
            boolean onTheWay = open && place.code().kind() != TerritoryKind.EPCI;
            if (count > 0 || onTheWay || selected.contains(place.id())) {
                List<FacetValue> inside =
                        onTheWay ? shown(tree.inside(place.code()), opened, counts, selected) : List.of();
                values.add(new FacetValue(place.id(), place.name(), count, choice(place.id(), selected), inside));
            }
        }
        return values;
    }

    private static Choice choice(String id, Set<String> selected) {
        return selected.contains(id) ? Choice.SELECTED : Choice.OPEN;
    }
}
