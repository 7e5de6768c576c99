package fr.essaim.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

/** The documents of one page of a result, and the facets that all the results were counted into. */
public final class FacetedPage {

    private static final int WALKED_AT_ONCE = 500;

    private final TopFieldDocs top;
    private final ScoreDoc[] page;
    private final FacetCounts counts;

    private FacetedPage(TopFieldDocs top, Asked asked, FacetCounts counts) {
        this.top = top;
        this.page = asked.of(top);
        this.counts = counts;
    }

    /**
     * Which page.
     *
     * @param number from 1
     */
    public record Asked(Sort sort, int number, int size) {

        private TopFieldCollectorManager collectors(FacetedSearcher searcher) {
            int documents = Math.max(1, searcher.getIndexReader().maxDoc());
            int wanted = (int) Math.min((long) number * size, documents);
            return new TopFieldCollectorManager(sort, wanted, Integer.MAX_VALUE);
        }

        private ScoreDoc[] of(TopFieldDocs top) {
            int from = (int) Math.min((number - 1L) * size, top.scoreDocs.length);
            int to = Math.min(from + size, top.scoreDocs.length);
            return Arrays.copyOfRange(top.scoreDocs, from, to);
        }
    }

    /**
     * Finds one page, and counts.
     *
     * @param choices the chosen values by facet: any inside a facet, all between facets
     */
    public static FacetedPage counted(
            FacetedSearcher searcher, Query query, Map<String, Set<String>> choices, Asked asked) throws IOException {
        CountingCollector.Counted counted =
                searcher.search(query, CountingCollector.manager(searcher, choices, asked.collectors(searcher)));
        return new FacetedPage(counted.best(), asked, counted.counts());
    }

    /** Finds one page of what a query finds, and counts nothing. */
    public static FacetedPage uncounted(FacetedSearcher searcher, Query query, Asked asked) throws IOException {
        TopFieldDocs top = searcher.search(query, asked.collectors(searcher));
        return new FacetedPage(top, asked, FacetCounts.NONE);
    }

    /** All that matches, on whatever page. */
    public int total() {
        return (int) top.totalHits.value();
    }

    public ScoreDoc[] documents() {
        return page.clone();
    }

    public FacetCounts counts() {
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
