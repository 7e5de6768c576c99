package fr.essaim.search;

import fr.essaim.lucene.FacetedSearcher;
import org.springframework.stereotype.Component;

/** Counts how many of a question's cases are near the commune that it asks around, without those that are there because they are national. */
@Component
public class NearbyCases {

    private final CaseStudyIndex index;
    private final CaseStudyQueries queries;

    NearbyCases(CaseStudyIndex index, CaseStudyQueries queries) {
        this.index = index;
        this.queries = queries;
    }

    /** How many are near of what a question means, as {@link Meaning} has worked it out; none when it asks around no commune. */
    public int count(CaseStudyQuery query) {
        CaseStudyQuery.Near near = query.near();
        return near == null
                ? 0
                : index.search((FacetedSearcher searcher) ->
                        searcher.count(queries.nearby(query, near, queries.wordsNeeded(query, searcher), searcher)));
    }
}
