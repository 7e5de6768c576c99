package fr.essaim.lucene;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many results have each value of each facet; a choice in a facet does not reduce its own counts. */
public final class FacetCounts {

    /** Nothing was counted. */
    static final FacetCounts NONE = new FacetCounts(new FacetNumbers(), new int[0]);

    private final FacetNumbers numbers;
    private final int[] counts;

    FacetCounts(FacetNumbers numbers, int[] counts) {
        this.numbers = numbers;
        this.counts = counts;
    }

    /** The counts of one facet. */
    public Counts of(String facet) {
        Map<String, Integer> values = numbers.of(facet);
        return value -> count(values.get(value));
    }

    /** The values of one facet that count something. */
    public Map<String, Integer> counted(String facet) {
        Map<String, Integer> counted = new HashMap<>();
        numbers.of(facet).forEach((value, number) -> {
            if (count(number) > 0) {
                counted.put(value, count(number));
            }
        });
        return counted;
    }

    // A value that came with a newer segment is not among these results.
    private int count(@Nullable Integer number) {
        return number == null || number >= counts.length ? 0 : counts[number];
    }

    /** The counts of one facet by value. */
    @FunctionalInterface
    public interface Counts {

        int of(String value);
    }
}
