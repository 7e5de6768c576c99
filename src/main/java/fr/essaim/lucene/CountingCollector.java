package fr.essaim.lucene;

import fr.essaim.lucene.ChosenValues.ChosenInSegment;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdStream;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;

/**
 * Hands on the results, and counts the facets of what the words and conditions match: a document that has a chosen value of every facet with a choice is a result; one that
 * lacks only those of one facet counts in that facet alone.
 */
final class CountingCollector<C extends Collector> implements Collector {

    private final FacetNumbers numbers;
    private final C found;
    private final ChosenValues chosen;
    private final int[] counts;
    private final FoundDocuments results = new FoundDocuments();

    private CountingCollector(FacetNumbers numbers, C found, ChosenValues chosen) {
        this.numbers = numbers;
        this.found = found;
        this.chosen = chosen;
        this.counts = new int[numbers.size()];
    }

    /** Collects once: the searchers of an index work through their segments in one thread. */
    static <C extends Collector, R> CollectorManager<CountingCollector<C>, Counted<R>> manager(
            FacetedSearcher searcher, Map<String, Set<String>> choices, CollectorManager<C, R> found) {
        FacetNumbers numbers = searcher.numbers();
        ChosenValues chosen = new ChosenValues(numbers, choices);
        return new CollectorManager<>() {
            @Override
            public CountingCollector<C> newCollector() throws IOException {
                return new CountingCollector<>(numbers, found.newCollector(), chosen);
            }

            @Override
            public Counted<R> reduce(Collection<CountingCollector<C>> collectors) throws IOException {
                CountingCollector<C> only = collectors.iterator().next();
                R all = found.reduce(List.of(only.found));
                return new Counted<>(all, only.results, new FacetCounts(only.numbers, only.counts));
            }
        };
    }

    /** What was made of the results, the results themselves, and the counts. */
    record Counted<R>(R found, FoundDocuments results, FacetCounts counts) {}

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
        return new Segment(found.getLeafCollector(context), context);
    }

    @Override
    public ScoreMode scoreMode() {
        return found.scoreMode();
    }

    /** One segment: what matches is kept as it comes, and counted at the end. */
    private final class Segment extends FilterLeafCollector {
        private static final int AT_ONCE = 256;

        private final NumberedValues values;
        private final List<ChosenInSegment> choices;
        private final FixedBitSet matching;
        private final FixedBitSet results;
        private int[] documents = {};

        private Segment(LeafCollector in, LeafReaderContext context) throws IOException {
            super(in);
            this.values = numbers.of(context.reader());
            this.choices = chosen.in(context.reader());
            this.results = CountingCollector.this.results.begin(context);
            this.matching = choices.isEmpty() ? results : new FixedBitSet(results.length());
        }

        // Where Lucene gives many at once.
        @Override
        public void collect(DocIdStream stream) throws IOException {
            documents = documents.length == 0 ? new int[AT_ONCE] : documents;
            for (int taken = stream.intoArray(documents); taken > 0; taken = stream.intoArray(documents)) {
                for (int i = 0; i < taken; i++) {
                    collect(documents[i]);
                }
            }
        }

        @Override
        public void collect(int document) throws IOException {
            matching.set(document);
            for (ChosenInSegment choice : choices) {
                if (!choice.having().get(document)) {
                    return;
                }
            }
            results.set(document);
            in.collect(document);
        }

        @Override
        public void finish() throws IOException {
            in.finish();
            values.count(results, NumberedValues.Wanted.EVERY, counts);
            FacetNumbers.Facets facets = numbers.facets();
            for (ChosenInSegment choice : choices) {
                values.count(lackingOnly(choice), number -> facets.of(number) == choice.facet(), counts);
            }
        }

        private FixedBitSet lackingOnly(ChosenInSegment choice) {
            FixedBitSet lacking = matching.clone();
            for (ChosenInSegment each : choices) {
                if (each == choice) {
                    lacking.andNot(each.having());
                } else {
                    lacking.and(each.having());
                }
            }
            return lacking;
        }
    }
}
