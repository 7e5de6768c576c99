package fr.essaim.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;

/**
 * Collects the best documents and counts their facets in one pass over what the words and conditions match: a document that has a chosen value of every facet with a
 * choice is a result; one that lacks only those of one facet counts in that facet alone.
 */
final class CountingCollector implements Collector {

    private final FacetNumbers numbers;
    private final TopFieldCollector best;
    private final ChosenValues chosen;
    private int[] counts;

    private CountingCollector(FacetNumbers numbers, TopFieldCollector best, ChosenValues chosen) {
        this.numbers = numbers;
        this.best = best;
        this.chosen = chosen;
        this.counts = new int[numbers.size()];
    }

    /** Collects once: the searchers of an index work through their segments in one thread. */
    static CollectorManager<CountingCollector, Counted> manager(
            FacetedSearcher searcher, Map<String, Set<String>> choices, TopFieldCollectorManager best)
            throws IOException {
        FacetNumbers numbers = searcher.numbers();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            numbers.of(leaf.reader());
        }
        ChosenValues chosen = new ChosenValues(numbers, choices);
        return new CollectorManager<>() {
            @Override
            public CountingCollector newCollector() {
                return new CountingCollector(numbers, best.newCollector(), chosen);
            }

            @Override
            public Counted reduce(Collection<CountingCollector> collectors) {
                CountingCollector only = collectors.iterator().next();
                return new Counted(only.best.topDocs(), new FacetCounts(only.numbers, only.counts));
            }
        };
    }

    /** The best documents and the counts. */
    record Counted(TopFieldDocs best, FacetCounts counts) {}

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        LeafCollector results = best.getLeafCollector(context);
        int[] ordinals = numbers.of(context.reader());
        SortedSetDocValues values = context.reader().getSortedSetDocValues(FacetsConfig.DEFAULT_INDEX_FIELD_NAME);
        if (values == null || ordinals == null) {
            return new Unclassified(results);
        }
        return chosen.isEmpty() ? new Whole(results, values, ordinals) : new Chosen(results, values, ordinals);
    }

    @Override
    public ScoreMode scoreMode() {
        return best.scoreMode();
    }

    /** Documents without a value of any facet. */
    private final class Unclassified extends FilterLeafCollector {
        private Unclassified(LeafCollector results) {
            super(results);
        }

        @Override
        public void collect(int document) throws IOException {
            if (chosen.isEmpty()) {
                in.collect(document);
            }
        }
    }

    /** Nothing is chosen: every document is a result. */
    private final class Whole extends FilterLeafCollector {
        private final SortedSetDocValues values;
        private final int[] ordinals;

        private Whole(LeafCollector results, SortedSetDocValues values, int[] ordinals) {
            super(results);
            this.values = values;
            this.ordinals = ordinals;
        }

        @Override
        public void collect(int document) throws IOException {
            in.collect(document);
            if (values.advanceExact(document)) {
                for (int left = values.docValueCount(); left > 0; left--) {
                    counts[ordinals[(int) values.nextOrd()]]++;
                }
            }
        }
    }

    /** Something is chosen in some facets. */
    private final class Chosen extends FilterLeafCollector {
        private final SortedSetDocValues values;
        private final int[] ordinals;
        private int[] own = new int[64];

        private Chosen(LeafCollector results, SortedSetDocValues values, int[] ordinals) {
            super(results);
            this.values = values;
            this.ordinals = ordinals;
        }

        @Override
        public void collect(int document) throws IOException {
            if (!values.advanceExact(document)) {
                return;
            }
            int many = values.docValueCount();
            if (own.length < many) {
                own = new int[many];
            }
            long found = 0;
            for (int i = 0; i < many; i++) {
                own[i] = ordinals[(int) values.nextOrd()];
                if (chosen.isChosen(own[i])) {
                    found |= chosen.bitOf(own[i]);
                }
            }
            long missing = chosen.missing(found);
            if (missing == 0) {
                in.collect(document);
                count(many);
            } else if (Long.bitCount(missing) == 1) {
                countIn(missing, many);
            }
        }

        private void count(int many) {
            for (int i = 0; i < many; i++) {
                counts[own[i]]++;
            }
        }

        private void countIn(long facet, int many) {
            for (int i = 0; i < many; i++) {
                if (chosen.bitOf(own[i]) == facet) {
                    counts[own[i]]++;
                }
            }
        }
    }
}
