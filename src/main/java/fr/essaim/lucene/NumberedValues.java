package fr.essaim.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * The {@linkplain FacetNumbers numbers} of the facet values of every document of a segment, in memory, in about ninety bytes a case. Few documents are counted one by one;
 * many, by what they have in common with those that have a frequent value, sixty-four at once, and one by one for the rare values only.
 */
final class NumberedValues {

    /** A value that one document in so many has is frequent, and so many documents are many. */
    private static final int FREQUENT = 32;

    /** A segment with fewer documents is counted one by one. */
    private static final int SMALL = 1_024;

    private final Lists all;
    private final Lists rare;
    private final List<Frequent> frequent;

    private NumberedValues(Lists all, Lists rare, List<Frequent> frequent) {
        this.all = all;
        this.rare = rare;
        this.frequent = frequent;
    }

    private record Frequent(int number, FixedBitSet having) {}

    /**
     * Reads a segment.
     *
     * @param ordinals its values
     * @param numbers of each ordinal
     */
    static NumberedValues of(int documents, SortedSetDocValues ordinals, int[] numbers) throws IOException {
        Lists all = Lists.of(documents, ordinals, numbers);
        if (documents < SMALL) {
            return new NumberedValues(all, all, List.of());
        }
        int[] having = new int[Arrays.stream(numbers).max().orElse(-1) + 1];
        for (int number : all.values()) {
            having[number]++;
        }
        Wanted frequent = number -> having[number] > documents / FREQUENT;
        return new NumberedValues(all, all.without(frequent), all.bits(frequent, having.length));
    }

    /** Adds how many of some documents have each value of those that are wanted. */
    void count(FixedBitSet documents, Wanted wanted, int[] counts) {
        boolean many = documents.cardinality() > documents.length() / FREQUENT;
        Lists lists = many ? rare : all;
        each(documents, document -> {
            for (int i = lists.start(document); i < lists.start(document + 1); i++) {
                int number = lists.values()[i];
                counts[number] += wanted.is(number) ? 1 : 0;
            }
        });
        if (many) {
            frequent.stream()
                    .filter(value -> wanted.is(value.number()))
                    .forEach(value -> counts[value.number()] += common(documents, value));
        }
    }

    private static int common(FixedBitSet documents, Frequent value) {
        return Math.toIntExact(FixedBitSet.intersectionCount(documents, value.having()));
    }

    /** Which values are counted. */
    interface Wanted {
        Wanted EVERY = number -> true;

        boolean is(int number);
    }

    private interface Visit {
        void of(int document);
    }

    private static void each(FixedBitSet documents, Visit visit) {
        BitSetIterator found = new BitSetIterator(documents, 0);
        for (int document = found.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = found.nextDoc()) {
            visit.of(document);
        }
    }

    /**
     * Values one document after the other.
     *
     * @param starts where the values of each document begin, and where those of the last end
     */
    private record Lists(int[] starts, int[] values) {

        private static Lists of(int documents, SortedSetDocValues ordinals, int[] numbers) throws IOException {
            Growing lists = new Growing(documents);
            for (int document = 0; document < documents; document++) {
                int own = ordinals.advanceExact(document) ? ordinals.docValueCount() : 0;
                for (int i = 0; i < own; i++) {
                    lists.add(numbers[(int) ordinals.nextOrd()]);
                }
                lists.endOf(document);
            }
            return lists.done();
        }

        private int start(int document) {
            return starts[document];
        }

        private Lists without(Wanted others) {
            Growing lists = new Growing(starts.length - 1);
            for (int document = 0; document + 1 < starts.length; document++) {
                for (int i = starts[document]; i < starts[document + 1]; i++) {
                    if (!others.is(values[i])) {
                        lists.add(values[i]);
                    }
                }
                lists.endOf(document);
            }
            return lists.done();
        }

        private List<Frequent> bits(Wanted wanted, int numbers) {
            int documents = starts.length - 1;
            FixedBitSet[] having = new FixedBitSet[numbers];
            for (int document = 0; document < documents; document++) {
                for (int i = starts[document]; i < starts[document + 1]; i++) {
                    if (wanted.is(values[i])) {
                        FixedBitSet bits = having[values[i]];
                        having[values[i]] = bits == null ? new FixedBitSet(documents) : bits;
                        having[values[i]].set(document);
                    }
                }
            }
            List<Frequent> frequent = new ArrayList<>();
            for (int number = 0; number < numbers; number++) {
                if (having[number] != null) {
                    frequent.add(new Frequent(number, having[number]));
                }
            }
            return List.copyOf(frequent);
        }
    }

    /** Lists while they are written. */
    private static final class Growing {
        private final int[] starts;
        private int[] values = new int[64];
        private int count;

        private Growing(int documents) {
            starts = new int[documents + 1];
        }

        private void add(int number) {
            values = count < values.length ? values : Arrays.copyOf(values, 2 * count);
            values[count] = number;
            count++;
        }

        private void endOf(int document) {
            starts[document + 1] = count;
        }

        private Lists done() {
            return new Lists(starts, Arrays.copyOf(values, count));
        }
    }
}
