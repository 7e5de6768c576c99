package fr.essaim.lucene;

import static java.util.Objects.requireNonNull;

import fr.essaim.lucene.CountingCollector.Counted;
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
import org.apache.lucene.search.TotalHitCountCollectorManager;
import org.jspecify.annotations.Nullable;

/** The documents of one page of a result, and the facets that all the results were counted into. */
public final class FacetedPage {

    private static final int WALKED_AT_ONCE = 500;

    private final int total;
    private final FacetCounts counts;
    private final Cut cut;

    private FacetedPage(int total, FacetCounts counts, Cut cut) {
        this.total = total;
        this.counts = counts;
        this.cut = cut;
    }

    /** Takes the page out of the list. */
    private interface Cut {
        ScoreDoc[] documents() throws IOException;
    }

    /**
     * Which page.
     *
     * @param ranking what puts the best first; null when only {@code sort} does
     * @param number from 1
     */
    public record Asked(Sort sort, @Nullable Ranking ranking, int number, int size) {

        /** A page of a list in a given order. */
        public Asked(Sort sort, int number, int size) {
            this(sort, null, number, size);
        }

        private TopFieldCollectorManager inOrder(FacetedSearcher searcher) {
            return new TopFieldCollectorManager(sort, wanted(searcher), Integer.MAX_VALUE);
        }

        private int wanted(FacetedSearcher searcher) {
            int documents = Math.max(1, searcher.getIndexReader().maxDoc());
            return (int) Math.min((long) number * size, documents);
        }

        private ScoreDoc[] of(ScoreDoc[] list) {
            int from = (int) Math.min((number - 1L) * size, list.length);
            int to = Math.min(from + size, list.length);
            return Arrays.copyOfRange(list, from, to);
        }
    }

    /**
     * Finds one page, and counts.
     *
     * @param choices the chosen values by facet: any inside a facet, all between facets
     */
    public static FacetedPage counted(
            FacetedSearcher searcher, Query query, Map<String, Set<String>> choices, Asked asked) throws IOException {
        if (asked.ranking() == null) {
            Counted<TopFieldDocs> counted =
                    searcher.search(query, CountingCollector.manager(searcher, choices, asked.inOrder(searcher)));
            return inOrder(counted.found(), counted.counts(), asked);
        }
        Counted<Integer> counted = searcher.search(
                query,
                CountingCollector.manager(searcher, choices, new TotalHitCountCollectorManager(searcher.getSlices())));
        return ranked(searcher, counted.results(), counted.counts(), asked);
    }

    /**
     * Finds one page, and counts nothing else.
     *
     * @param choices the chosen values by facet: any inside a facet, all between facets
     */
    public static FacetedPage uncounted(
            FacetedSearcher searcher, Query query, Map<String, Set<String>> choices, Asked asked) throws IOException {
        Query drilled = searcher.drilled(query, choices);
        return asked.ranking() == null
                ? inOrder(searcher.search(drilled, asked.inOrder(searcher)), FacetCounts.NONE, asked)
                : ranked(searcher, FoundDocuments.of(searcher, drilled), FacetCounts.NONE, asked);
    }

    private static FacetedPage inOrder(TopFieldDocs list, FacetCounts counts, Asked asked) {
        return new FacetedPage((int) list.totalHits.value(), counts, () -> asked.of(list.scoreDocs));
    }

    private static FacetedPage ranked(FacetedSearcher searcher, FoundDocuments found, FacetCounts counts, Asked asked) {
        Ranking ranking = requireNonNull(asked.ranking());
        return new FacetedPage(
                found.count(),
                counts,
                () -> asked.of(ranking.best(searcher, found, asked.sort(), asked.wanted(searcher))));
    }

    /** All that matches, on whatever page. */
    public int total() {
        return total;
    }

    /** The documents of the page, which may be looked for only now: to be asked once, with the searcher at hand. */
    public ScoreDoc[] documents() throws IOException {
        return cut.documents();
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
