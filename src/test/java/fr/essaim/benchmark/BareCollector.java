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
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;

/** Twenty best scores in a plain heap, and the counts of ordinals, in one pass. */
final class BareCollector implements Collector {

    private static final int HITS = 20;

    private final BareSearch search;
    private final BareSearch.Prepared asked;
    private final int[] counts;
    private final float[] scores = new float[HITS];
    private final int[] documents = new int[HITS];
    private int kept;
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

    ScoreDoc[] best() {
        ScoreDoc[] best = new ScoreDoc[kept];
        for (int rank = 0; rank < best.length; rank++) {
            best[rank] = new ScoreDoc(documents[rank], scores[rank]);
        }
        return best;
    }

    // Kept in order: hardly any document is among the twenty best.
    private void keep(int document, float score) {
        if (kept == HITS && score <= scores[HITS - 1]) {
            return;
        }
        int rank = Math.min(kept, HITS - 1);
        while (rank > 0 && scores[rank - 1] < score) {
            scores[rank] = scores[rank - 1];
            documents[rank] = documents[rank - 1];
            rank--;
        }
        scores[rank] = score;
        documents[rank] = document;
        kept = Math.min(kept + 1, HITS);
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        SortedSetDocValues values = context.reader().getSortedSetDocValues(FacetsConfig.DEFAULT_INDEX_FIELD_NAME);
        return new Leaf(context.docBase, values, search.toGlobal(context.ord));
    }

    /** One segment. */
    private final class Leaf implements LeafCollector {
        private final int base;
        private final SortedSetDocValues values;
        private final int[] toGlobal;
        private int[] own = new int[64];
        private @Nullable Scorable scorer;

        private Leaf(int base, SortedSetDocValues values, int[] toGlobal) {
            this.base = base;
            this.values = values;
            this.toGlobal = toGlobal;
        }

        @Override
        public void setScorer(Scorable scorable) {
            scorer = scorable;
        }

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
                if (scorer != null) {
                    keep(base + document, scorer.score());
                }
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
