package fr.essaim.benchmark;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Counts the results and their ordinals in one pass, without scores. */
final class BareCollector implements Collector {

    private final BareSearch search;
    private final BareSearch.Prepared asked;
    private final int[] counts;
    private int total;

    private BareCollector(BareSearch search, BareSearch.Prepared asked) {
        this.search = search;
        this.asked = asked;
        this.counts = new int[search.values()];
    }

    static CollectorManager<BareCollector, BareCollector> manager(BareSearch search, BareSearch.Prepared asked) {
        return new CollectorManager<>() {
            @Override
            public BareCollector newCollector() {
                return new BareCollector(search, asked);
            }

            @Override
            public BareCollector reduce(Collection<BareCollector> collectors) {
                return collectors.iterator().next();
            }
        };
    }

    int total() {
        return total;
    }

    int[] counts() {
        return counts;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        SortedSetDocValues values = context.reader().getSortedSetDocValues(FacetsConfig.DEFAULT_INDEX_FIELD_NAME);
        return new Leaf(values, search.toGlobal(context.ord));
    }

    /** One segment. */
    private final class Leaf implements LeafCollector {
        private final SortedSetDocValues values;
        private final int[] toGlobal;
        private int[] own = new int[64];

        private Leaf(SortedSetDocValues values, int[] toGlobal) {
            this.values = values;
            this.toGlobal = toGlobal;
        }

        @Override
        public void setScorer(Scorable scorable) {}

        @Override
        public void collect(int document) throws IOException {
            int many = values.advanceExact(document) ? values.docValueCount() : 0;
            int found = 0;
            for (int i = 0; i < many; i++) {
                own[i] = toGlobal[(int) values.nextOrd()];
                found |= asked.chosen()[own[i]] & 0xff;
            }
            int missing = asked.facets() & ~found;
            if (missing == 0) {
                total++;
                for (int i = 0; i < many; i++) {
                    counts[own[i]]++;
                }
            } else if (Integer.bitCount(missing) == 1) {
                for (int i = 0; i < many; i++) {
                    if (search.facetOf(own[i]) == missing) {
                        counts[own[i]]++;
                    }
                }
            }
        }
    }
}
