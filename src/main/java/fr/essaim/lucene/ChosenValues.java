package fr.essaim.lucene;

import java.util.Map;
import java.util.Set;

/** The chosen values of the facets, as bits: one for every facet with a choice. */
final class ChosenValues {

    private final FacetNumbers.Facets facets;
    private final long[] ofFacets;
    private final boolean[] values;
    private final long all;

    /** Values that no document has are chosen too: then nothing is a result. */
    ChosenValues(FacetNumbers numbers, Map<String, Set<String>> choices) {
        if (choices.size() >= Long.SIZE) {
            throw new IllegalArgumentException("choices in too many facets: " + choices.size());
        }
        this.facets = numbers.facets();
        this.ofFacets = new long[facets.count()];
        this.values = new boolean[choices.isEmpty() ? 0 : numbers.size()];
        this.all = (1L << choices.size()) - 1;
        long bit = 1;
        for (Map.Entry<String, Set<String>> choice : choices.entrySet()) {
            choose(numbers.of(choice.getKey()), choice.getValue(), bit);
            bit <<= 1;
        }
    }

    private void choose(Map<String, Integer> numbers, Set<String> chosen, long bit) {
        if (!numbers.isEmpty()) {
            ofFacets[facets.of(numbers.values().iterator().next())] = bit;
        }
        for (String value : chosen) {
            Integer number = numbers.get(value);
            if (number != null) {
                values[number] = true;
            }
        }
    }

    boolean isEmpty() {
        return all == 0;
    }

    boolean isChosen(int number) {
        return values[number];
    }

    /** The bit of the facet that has this value; 0 when nothing is chosen in it. */
    long bitOf(int number) {
        return ofFacets[facets.of(number)];
    }

    /** The bits of the facets in which nothing that was found is chosen. */
    long missing(long found) {
        return all & ~found;
    }
}
