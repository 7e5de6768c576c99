package fr.essaim.search;

import fr.essaim.casestudy.CaseStudyState;
import fr.essaim.lucene.FacetCounts;
import fr.essaim.lucene.FacetedPage;
import fr.essaim.lucene.FacetedSearcher;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How many published cases have each concept and each territory, counted once for all who ask while the base stays the same. */
@Component
public class PublishedCounts {

    /** A larger base is not counted anew more often than this while it changes. */
    private static final int COUNTED_AT_ONCE = 20_000;

    private static final long SHORTEST_NANOS = 1_000_000_000;
    private static final FacetedPage.Asked ANY_PAGE = new FacetedPage.Asked(Sort.INDEXORDER, 1, 1);

    private final CaseStudyIndex index;
    private volatile @Nullable Counted last;

    PublishedCounts(CaseStudyIndex index) {
        this.index = index;
    }

    private record Counted(Object base, long at, Map<Facet, Map<String, Integer>> counts) {}

    /** The counts by facet and value; of a large base that changes, those of a second ago at most. */
    public Map<Facet, Map<String, Integer>> now() {
        return index.search(searcher -> {
            Object base = Objects.requireNonNull(searcher.getIndexReader().getReaderCacheHelper())
                    .getKey();
            Counted counted = last;
            if (counted == null || (!counted.base().equals(base) && mayCount(searcher, counted))) {
                counted = new Counted(base, System.nanoTime(), count(searcher));
                last = counted;
            }
            return counted.counts();
        });
    }

    private static boolean mayCount(FacetedSearcher searcher, Counted counted) {
        return searcher.getIndexReader().maxDoc() <= COUNTED_AT_ONCE
                || System.nanoTime() - counted.at() > SHORTEST_NANOS;
    }

    private static Map<Facet, Map<String, Integer>> count(FacetedSearcher searcher) throws IOException {
        Query published = new TermQuery(CaseStudyFields.stateTerm(CaseStudyState.PUBLISHED));
        FacetCounts counted =
                FacetedPage.counted(searcher, published, Map.of(), ANY_PAGE).counts();
        Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            counts.put(facet, counted.counted(facet.parameter()));
        }
        return counts;
    }
}
