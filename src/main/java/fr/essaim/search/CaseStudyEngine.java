package fr.essaim.search;

import fr.essaim.lucene.FacetCounts;
import fr.essaim.lucene.FacetedPage;
import fr.essaim.lucene.FacetedSearcher;
import fr.essaim.search.CaseStudyResults.FacetValue;
import fr.essaim.search.CaseStudyResults.Hit;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.springframework.stereotype.Component;

/** Answers one question from one searcher: the page asked for, its extracts, and the counts of every facet when they are wanted. */
@Component
class CaseStudyEngine {

    private final CaseStudyQueries queries;
    private final FacetTrees trees;

    CaseStudyEngine(CaseStudyQueries queries, FacetTrees trees) {
        this.queries = queries;
        this.trees = trees;
    }

    /**
     * A page as it was found, and how many of the words its cases have.
     *
     * @param noneWhole whether all the words were asked for first, and no case has them
     */
    record Found(
            int total, List<Hit> hits, Map<Facet, List<FacetValue>> facets, WordsNeeded needed, boolean noneWhole) {}

    /** The page that the query asks for, with the counts of every facet. */
    Found counted(FacetedSearcher searcher, CaseStudyQuery query) throws IOException {
        Pass pass = enough(
                searcher,
                query,
                (base, asked) -> FacetedPage.counted(searcher, base, CaseStudyQueries.choices(query), asked));
        return new Found(
                pass.page().total(),
                pass.hits(searcher),
                arranged(pass.page().counts(), query),
                pass.needed(),
                pass.noneWhole());
    }

    /** The page alone. */
    Found uncounted(FacetedSearcher searcher, CaseStudyQuery query) throws IOException {
        Pass pass = enough(
                searcher,
                query,
                (base, asked) -> FacetedPage.uncounted(searcher, base, CaseStudyQueries.choices(query), asked));
        return new Found(pass.page().total(), pass.hits(searcher), Map.of(), pass.needed(), pass.noneWhole());
    }

    /** How many of the cases that match have each value of a facet, whatever is chosen in it. */
    Map<String, Integer> counts(FacetedSearcher searcher, Facet facet, CaseStudyQuery query) throws IOException {
        FacetedPage.Asked one = new FacetedPage.Asked(Sort.INDEXORDER, 1, 1);
        Pass pass = enough(
                searcher,
                query,
                (base, any) -> FacetedPage.counted(searcher, base, CaseStudyQueries.choices(query), one));
        return pass.page().counts().counted(facet.parameter());
    }

    /** One look at the index. */
    private interface Search {
        FacetedPage of(Query base, FacetedPage.Asked asked) throws IOException;
    }

    /** What a look brought, for which query. */
    private record Pass(FacetedPage page, Query base, WordsNeeded needed, boolean noneWhole) {

        private List<Hit> hits(FacetedSearcher searcher) throws IOException {
            return Extracts.of(searcher, base, page.documents());
        }
    }

    // Whether all the words are too many need only be asked when they find nothing.
    private Pass enough(FacetedSearcher searcher, CaseStudyQuery query, Search search) throws IOException {
        WordsNeeded first = queries.neededFirst(query);
        Pass pass = pass(query, first, false, search);
        if (pass.page().total() >= queries.enough(query)) {
            return pass;
        }
        WordsNeeded needed = queries.wordsNeeded(query, searcher);
        boolean noneWhole = pass.page().total() == 0;
        return needed == first ? pass : pass(query, needed, noneWhole, search);
    }

    private Pass pass(CaseStudyQuery query, WordsNeeded needed, boolean noneWhole, Search search) throws IOException {
        Query base = queries.base(query, needed);
        return new Pass(search.of(base, asked(query, needed)), base, needed, noneWhole);
    }

    private FacetedPage.Asked asked(CaseStudyQuery query, WordsNeeded needed) {
        return new FacetedPage.Asked(queries.sort(query), queries.ranking(query, needed), query.page(), query.size());
    }

    private Map<Facet, List<FacetValue>> arranged(FacetCounts counts, CaseStudyQuery query) {
        Map<Facet, List<FacetValue>> arranged = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            arranged.put(facet, trees.arrange(facet, counts.of(facet.parameter()), query.selected(facet)));
        }
        return arranged;
    }
}
