package fr.essaim.search;

import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.lucene.FacetedPage;
import fr.essaim.lucene.FacetedSearcher;
import fr.essaim.lucene.SearchableIndex;
import fr.essaim.search.CaseStudyResults.Hit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.springframework.stereotype.Component;

/** Answers questions from the index, a visitor's and the workshop's alike. */
@Component
class CaseStudyAnswers {

    private final CaseStudyIndex index;
    private final CaseStudyQueries queries;
    private final CaseStudyEngine engine;

    CaseStudyAnswers(CaseStudyIndex index, CaseStudyQueries queries, CaseStudyEngine engine) {
        this.index = index;
        this.queries = queries;
        this.engine = engine;
    }

    /** The page of results that the query asks for, with the counts of every facet. */
    CaseStudyResults search(CaseStudyQuery query) {
        return answer(searcher -> engine.counted(searcher, query));
    }

    /** The page of results that the query asks for, without the counts of any facet. */
    CaseStudyResults find(CaseStudyQuery query) {
        return answer(searcher -> engine.uncounted(searcher, query));
    }

    private CaseStudyResults answer(SearchableIndex.Search<CaseStudyEngine.Found> search) {
        long start = System.nanoTime();
        CaseStudyEngine.Found found = index.search(search);
        double millis = (System.nanoTime() - start) / 1_000_000.0;
        return new CaseStudyResults(
                found.total(), found.hits(), found.facets(), found.needed(), millis, index.isRebuilding());
    }

    /** The whole sheets of the cases of a page, in its order; a case that went meanwhile is left out. */
    List<CaseStudySheet> sheets(CaseStudyResults results) {
        return index.search(searcher -> {
            List<CaseStudySheet> sheets = new ArrayList<>();
            for (Hit hit : results.hits()) {
                IndexedCase indexed = CaseStudyProjection.find(searcher, hit.found().id());
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
    List<CaseStudySheet> best(CaseStudyQuery query, int most) {
        return index.search(searcher -> {
            DrillDownQuery drilled = queries.drillDown(query, queries.wordsNeeded(query, searcher), searcher.facets());
            TopFieldCollectorManager collectors =
                    new TopFieldCollectorManager(queries.sort(query), most, Integer.MAX_VALUE);
            List<CaseStudySheet> sheets = new ArrayList<>();
            for (ScoreDoc found : searcher.search(drilled, collectors).scoreDocs) {
                sheets.add(CaseStudyProjection.read(searcher, found.doc).sheet());
            }
            return sheets;
        });
    }

    /** The first cases that match, in the order asked for, so many at most. */
    CaseStudySearch.Beginning first(CaseStudyQuery query, int most) {
        return index.search(searcher -> {
            DrillDownQuery drilled = queries.drillDown(query, queries.wordsNeeded(query, searcher), searcher.facets());
            TopFieldDocs top = searcher.search(
                    drilled, new TopFieldCollectorManager(queries.sort(query), most, Integer.MAX_VALUE));
            List<CaseStudySheet> cases = new ArrayList<>();
            for (ScoreDoc found : top.scoreDocs) {
                cases.add(CaseStudyProjection.read(searcher, found.doc).sheet());
            }
            return new CaseStudySearch.Beginning(cases, (int) top.totalHits.value());
        });
    }

    /** How many cases match. */
    int count(CaseStudyQuery query) {
        return index.search(searcher ->
                searcher.count(queries.drillDown(query, queries.wordsNeeded(query, searcher), searcher.facets())));
    }

    /** How many of the cases that match have each value of a facet, whatever is chosen. */
    Map<String, Integer> counts(Facet facet, CaseStudyQuery query) {
        return index.search(searcher -> engine.counts(searcher, facet, query));
    }

    private int takeAll(FacetedSearcher searcher, CaseStudyQuery query, Consumer<CaseStudySheet> taker)
            throws IOException {
        DrillDownQuery drilled = queries.drillDown(query, queries.wordsNeeded(query, searcher), searcher.facets());
        return FacetedPage.forEach(
                searcher,
                drilled,
                queries.sort(query),
                found -> taker.accept(CaseStudyProjection.read(searcher, found).sheet()));
    }
}
