package fr.essaim.selecting;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.search.Facet;
import java.util.Collections;
import java.util.Map;
import java.util.Set;

/**
 * A case that may be shown, as the balance sees it.
 *
 * @param rank its place among the cases of the search, from 0
 * @param values by facet, what it could have in common with another
 */
record Candidate(CaseStudySheet sheet, int rank, Map<Facet, Set<String>> values) {

    CaseStudyId id() {
        return sheet.id();
    }

    /** In how many of the facets the two have a value in common. */
    int sharedWith(Candidate other) {
        int shared = 0;
        for (Facet facet : values.keySet()) {
            shared += sharesIn(facet, other) ? 1 : 0;
        }
        return shared;
    }

    boolean sharesIn(Facet facet, Candidate other) {
        return !Collections.disjoint(
                values.getOrDefault(facet, Set.of()), other.values().getOrDefault(facet, Set.of()));
    }
}
