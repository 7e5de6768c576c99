package fr.essaim.search;

import fr.essaim.casestudy.CaseStudyState;
import fr.essaim.lucene.FacetedSearcher;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How many published cases have each concept and each territory, counted once for all who ask while the base stays the same. */
@Component
public class PublishedCounts {

    /** A larger base is not counted anew more often than this while it changes. */
    private static final int COUNTED_AT_ONCE = 20_000;

    private static final long SHORTEST_NANOS = 1_000_000_000;

    private final CaseStudyIndex index;
    private volatile @Nullable Counted last;

    PublishedCounts(CaseStudyIndex index) {
        this.index = index;
    }

    private record Counted(Object base, long at, Map<Facet, Map<String, Integer>> counts) {}

    /** The counts by facet and value; of a large base that changes, those of a second ago at most. */
    public Map<Facet, Map<String, Integer>> now() {
        return index.search(searcher -> {
            Object base = Objects.requireNonNull(
                            searcher.getIndexReader().getReaderCacheHelper())
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
        Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
        SortedSetDocValuesReaderState state = searcher.facetState();
        if (state == null) {
            return counts;
        }
        FacetsCollector published = searcher.search(
                new TermQuery(CaseStudyFields.stateTerm(CaseStudyState.PUBLISHED)), new FacetsCollectorManager());
        SortedSetDocValuesFacetCounts all = new SortedSetDocValuesFacetCounts(state, published);
        for (Facet facet : Facet.values()) {
            counts.put(facet, byValue(all.getAllChildren(facet.parameter())));
        }
        return counts;
    }

    private static Map<String, Integer> byValue(@Nullable FacetResult result) {
        Map<String, Integer> counts = new HashMap<>();
        if (result != null) {
            for (LabelAndValue value : result.labelValues) {
                counts.put(value.label, value.value.intValue());
            }
        }
        return counts;
    }
}
