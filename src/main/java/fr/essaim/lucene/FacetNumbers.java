package fr.essaim.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * The number of every value of every facet of one index, the same for all its segments and readers: a search counts into one array, and a refresh has only the new
 * segments to number. Values are never forgotten; there are as many as vocabularies and territories have.
 */
final class FacetNumbers {

    private static final String FIELD = FacetsConfig.DEFAULT_INDEX_FIELD_NAME;

    private final Map<String, Map<String, Integer>> facets = new ConcurrentHashMap<>();
    private final Map<IndexReader.CacheKey, NumberedValues> segments = new ConcurrentHashMap<>();
    private volatile Facets known = new Facets(new int[0], 0, 0);

    /** Which facet has each value, of those numbered so far. */
    record Facets(int[] byValue, int values, int count) {

        int of(int number) {
            return byValue[number];
        }

        private Facets with(int facet) {
            int[] larger = values < byValue.length ? byValue : Arrays.copyOf(byValue, Math.max(64, 2 * values));
            larger[values] = facet;
            return new Facets(larger, values + 1, Math.max(count, facet + 1));
        }
    }

    Facets facets() {
        return known;
    }

    /** How many there are so far: the length of an array to count into, once the segments are numbered. */
    int size() {
        return known.values();
    }

    /** How {@link Facets} calls a facet; a number that no value has when none is known of it. */
    int facet(String name) {
        Map<String, Integer> values = of(name);
        return values.isEmpty() ? -1 : known.of(values.values().iterator().next());
    }

    /** The values of one facet with their numbers. */
    Map<String, Integer> of(String facet) {
        return facets.getOrDefault(facet, Map.of());
    }

    /** The numbers of the values of each document of a segment. */
    NumberedValues of(LeafReader segment) throws IOException {
        IndexReader.CacheHelper cache = segment.getCoreCacheHelper();
        if (cache == null) {
            return read(segment);
        }
        NumberedValues known = segments.get(cache.getKey());
        return known != null ? known : remember(cache, read(segment));
    }

    private NumberedValues read(LeafReader segment) throws IOException {
        SortedSetDocValues values = DocValues.getSortedSet(segment, FIELD);
        return NumberedValues.of(segment.maxDoc(), values, number(values));
    }

    private NumberedValues remember(IndexReader.CacheHelper cache, NumberedValues values) {
        if (segments.put(cache.getKey(), values) == null) {
            cache.addClosedListener(segments::remove);
        }
        return values;
    }

    private synchronized int[] number(SortedSetDocValues values) throws IOException {
        int[] numbers = new int[Math.toIntExact(values.getValueCount())];
        TermsEnum terms = values.termsEnum();
        int ordinal = 0;
        for (BytesRef term = terms.next(); term != null; term = terms.next()) {
            String[] path = FacetsConfig.stringToPath(term.utf8ToString());
            numbers[ordinal] = number(path[0], path[1]);
            ordinal++;
        }
        return numbers;
    }

    private int number(String facet, String value) {
        Map<String, Integer> values = facets.computeIfAbsent(facet, first -> new ConcurrentHashMap<>());
        Integer number = values.get(value);
        if (number != null) {
            return number;
        }
        int fresh = known.values();
        int rank = values.isEmpty()
                ? known.count()
                : known.of(values.values().iterator().next());
        known = known.with(rank);
        values.put(value, fresh);
        return fresh;
    }
}
