package fr.essaim.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;

/** The documents of one page of a result, and the facets that all the results were counted into. */
public final class FacetedPage {

    private static final int WALKED_AT_ONCE = 500;

    private final TopFieldDocs top;
    private final ScoreDoc[] page;
    // Null while no document has any.
    private final @Nullable Facets facets;

    private FacetedPage(TopFieldDocs top, ScoreDoc[] page, @Nullable Facets facets) {
        this.top = top;
        this.page = page;
        this.facets = facets;
    }

    /**
     * Finds one page of what a query asks for.
     *
     * @param number from 1
     */
    public static FacetedPage of(FacetedSearcher searcher, DrillDownQuery drilled, Sort sort, int number, int size)
            throws IOException {
        int wanted =
                Math.min(number * size, Math.max(1, searcher.getIndexReader().maxDoc()));
        TopFieldCollectorManager collectors = new TopFieldCollectorManager(sort, wanted, Integer.MAX_VALUE);
        if (searcher.facetState() == null) {
            TopFieldDocs top = searcher.search(drilled, collectors);
            return new FacetedPage(top, page(top, number, size), null);
        }
        var result = new DrillSideways(searcher, searcher.facets(), searcher.facetState()).search(drilled, collectors);
        return new FacetedPage(result.collectorResult, page(result.collectorResult, number, size), result.facets);
    }

    private static ScoreDoc[] page(TopFieldDocs top, int number, int size) {
        int from = Math.min((number - 1) * size, top.scoreDocs.length);
        int to = Math.min(from + size, top.scoreDocs.length);
        return Arrays.copyOfRange(top.scoreDocs, from, to);
    }

    /** All that matches, on whatever page. */
    public int total() {
        return (int) top.totalHits.value();
    }

    public ScoreDoc[] documents() {
        return page.clone();
    }

    /** How many of the results have each value of a facet; a choice in that facet is not counted in. */
    public Map<String, Integer> counts(String facet) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        FacetResult result = facets == null ? null : facets.getAllChildren(facet);
        if (result != null) {
            for (LabelAndValue value : result.labelValues) {
                counts.put(value.label, value.value.intValue());
            }
        }
        return counts;
    }

    /** Every document that matches, one after the other, so that a long list takes no memory. Answers how many. */
    public static int forEach(FacetedSearcher searcher, Query query, Sort sort, Taker taker) throws IOException {
        FieldDoc last = null;
        int taken = 0;
        while (true) {
            ScoreDoc[] found = searcher.search(
                            query, new TopFieldCollectorManager(sort, WALKED_AT_ONCE, last, Integer.MAX_VALUE))
                    .scoreDocs;
            for (ScoreDoc each : found) {
                taker.take(each.doc);
            }
            taken += found.length;
            if (found.length < WALKED_AT_ONCE) {
                return taken;
            }
            last = (FieldDoc) found[found.length - 1];
        }
    }

    /** What is done with one document. */
    public interface Taker {
        void take(int document) throws IOException;
    }
}
