package fr.essaim.search;

import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.lucene.FacetedPage;
import fr.essaim.lucene.FacetedSearcher;
import fr.essaim.search.CaseStudyResults.Hit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.springframework.stereotype.Component;

/** Answers questions from the index, a visitor's and the workshop's alike. */
@Component
class CaseStudyAnswers {

    private final CaseStudyIndex index;
    private final CaseStudyQueries queries;
    private final CaseStudyEngine engine;
    private final Meanings meanings;

    CaseStudyAnswers(CaseStudyIndex index, CaseStudyQueries queries, CaseStudyEngine engine, Meanings meanings) {
        this.meanings = meanings;
        this.index = index;
        this.queries = queries;
        this.engine = engine;
    }

    /** The page of results that the query asks for, with the counts of every facet. */
    CaseStudyResults search(CaseStudyQuery query) {
        return answer(query, engine::counted);
    }

    /** The page of results that the query asks for, without the counts of any facet. */
    CaseStudyResults find(CaseStudyQuery query) {
        return answer(query, engine::uncounted);
    }

    /** A way to answer a question whose words are understood. */
    private interface Way {
        CaseStudyEngine.Found of(FacetedSearcher searcher, CaseStudyQuery query) throws IOException;
    }

    private CaseStudyResults answer(CaseStudyQuery asked, Way way) {
        long start = System.nanoTime();
        return index.search(searcher -> {
            Meaning meaning = meanings.of(asked, searcher);
            CaseStudyEngine.Found found = way.of(searcher, meaning.query());
            double millis = (System.nanoTime() - start) / 1_000_000.0;
            return new CaseStudyResults(
                    found.total(),
                    found.hits(),
                    found.facets(),
                    found.needed(),
                    found.noneWhole(),
                    meaning,
                    millis,
                    index.isRebuilding());
        });
    }

    /** The whole sheets of the cases of a page, in its order; a case that went meanwhile is left out. */
    List<CaseStudySheet> sheets(CaseStudyResults results) {
        return index.search(searcher -> {
            List<CaseStudySheet> sheets = new ArrayList<>();
            for (Hit hit : results.hits()) {
                IndexedCase indexed =
                        CaseStudyProjection.find(searcher, hit.found().id());
                if (indexed != null) {
                    sheets.add(indexed.sheet());
                }
            }
            return sheets;
        });
    }

    /** Every case that matches, in the order asked for, whatever the page: one after the other, so that a long list takes no memory. Answers how many. */
    int forEach(CaseStudyQuery query, Consumer<CaseStudySheet> taker) {
        return index.search(searcher -> takeAll(searcher, query, taker));
    }

    /** The cases that match best, in the order asked for, whatever the page: nothing is counted. */
    List<CaseStudySheet> best(CaseStudyQuery asked, int most) {
        return first(asked, most).cases();
    }

    /** The first cases that match, in the order asked for, so many at most. */
    CaseStudySearch.Beginning first(CaseStudyQuery asked, int most) {
        return index.search(searcher -> {
            CaseStudyQuery query = meanings.of(asked, searcher).query();
            WordsNeeded needed = queries.wordsNeeded(query, searcher);
            FacetedPage page = FacetedPage.uncounted(
                    searcher,
                    queries.base(query, needed),
                    CaseStudyQueries.choices(query),
                    new FacetedPage.Asked(queries.sort(query), queries.ranking(query, needed), 1, most));
            List<CaseStudySheet> cases = new ArrayList<>();
            for (ScoreDoc found : page.documents()) {
                cases.add(CaseStudyProjection.read(searcher, found.doc).sheet());
            }
            return new CaseStudySearch.Beginning(cases, page.total());
        });
    }

    /** How many cases match. */
    int count(CaseStudyQuery asked) {
        return index.search(searcher -> {
            CaseStudyQuery query = meanings.of(asked, searcher).query();
            return searcher.count(drilled(query, searcher));
        });
    }

    /** How many of the cases that match have each value of a facet, whatever is chosen. */
    Map<String, Integer> counts(Facet facet, CaseStudyQuery query) {
        return index.search(searcher ->
                engine.counts(searcher, facet, meanings.of(query, searcher).query()));
    }

    private Query drilled(CaseStudyQuery meant, FacetedSearcher searcher) throws IOException {
        return queries.drillDown(meant, queries.wordsNeeded(meant, searcher), searcher);
    }

    private int takeAll(FacetedSearcher searcher, CaseStudyQuery asked, Consumer<CaseStudySheet> taker)
            throws IOException {
        CaseStudyQuery query = meanings.of(asked, searcher).query();
        Query drilled = drilled(query, searcher);
        return FacetedPage.forEach(
                searcher,
                drilled,
                queries.sort(query),
                found -> taker.accept(CaseStudyProjection.read(searcher, found).sheet()));
    }
}
