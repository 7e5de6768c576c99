package fr.essaim.listing;

import fr.essaim.listing.ListFacet.Areas;
import fr.essaim.listing.ListFacet.Concepts;
import fr.essaim.listing.ListFacet.Words;
import fr.essaim.lucene.FacetCounts.Counts;
import fr.essaim.search.CaseStudyResults.Choice;
import fr.essaim.search.CaseStudyResults.FacetValue;
import fr.essaim.search.FacetTrees;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Arranges the counts of the facets of one list: concepts and territories as their trees, words in the order of the kind. */
final class ListCounts {

    private final FacetTrees trees;
    private final FacetConcepts concepts;
    private final ListNames names;

    ListCounts(FacetTrees trees, FacetConcepts concepts, ListNames names) {
        this.trees = trees;
        this.concepts = concepts;
        this.names = names;
    }

    List<FacetValue> arrange(ListFacet facet, Counts counts, Set<String> selected) {
        return switch (facet.values()) {
            case Concepts branch -> trees.ofConcepts(concepts.tops(branch), counts, selected);
            case Areas areas -> trees.ofTerritories(counts, selected);
            case Words words -> words(facet, words.known(), counts, selected);
        };
    }

    // What counts nothing is left out unless it is selected, as in the trees.
    private List<FacetValue> words(ListFacet facet, List<String> known, Counts counts, Set<String> selected) {
        List<FacetValue> values = new ArrayList<>();
        for (String word : known) {
            int count = counts.of(word);
            Choice choice = selected.contains(word) ? Choice.SELECTED : Choice.OPEN;
            if (count > 0 || choice == Choice.SELECTED) {
                values.add(new FacetValue(word, names.word(facet, word), count, choice, List.of()));
            }
        }
        return values;
    }
}
