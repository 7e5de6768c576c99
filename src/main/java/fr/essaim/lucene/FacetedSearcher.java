package fr.essaim.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherFactory;
import org.jspecify.annotations.Nullable;

/** A searcher with the numbers of the facet values of its index, which remembers the words that it looked up. */
public final class FacetedSearcher extends IndexSearcher {

    private static final int REMEMBERED = 5_000;
    private static final boolean WITH_COUNTS = true;

    private final FacetsConfig facets;
    private final FacetNumbers numbers;
    private final Map<Term, TermStates> looked = new ConcurrentHashMap<>();

    private FacetedSearcher(IndexReader reader, FacetsConfig facets, FacetNumbers numbers) {
        super(reader);
        setSimilarity(TextSimilarity.INSTANCE);
        this.facets = facets;
        this.numbers = numbers;
    }

    FacetNumbers numbers() {
        return numbers;
    }

    /** What of a query has a chosen value of every facet in which something is chosen. */
    public Query drilled(Query query, Map<String, Set<String>> choices) {
        DrillDownQuery drilled = new DrillDownQuery(facets, query);
        choices.forEach((facet, values) -> values.forEach(value -> drilled.add(facet, value)));
        return drilled;
    }

    /** Where a word is in each segment, and how many documents have it, for whatever searcher. */
    static TermStates look(Term word, IndexSearcher searcher) throws IOException {
        return searcher instanceof FacetedSearcher faceted
                ? faceted.look(word)
                : TermStates.build(searcher, word, WITH_COUNTS);
    }

    // One question asks the same words several times, and the next ones ask them again. A searcher sees one state of
    // the index.
    private TermStates look(Term word) throws IOException {
        TermStates known = looked.get(word);
        if (known != null) {
            return known;
        }
        TermStates found = TermStates.build(this, word, WITH_COUNTS);
        // Begun anew rather than kept: what is asked today is not what was asked first.
        if (looked.size() >= REMEMBERED) {
            looked.clear();
        }
        looked.put(word, found);
        return found;
    }

    /** Makes the searchers of one index. */
    static final class Factory extends SearcherFactory {
        private final FacetsConfig facets;
        private final FacetNumbers numbers = new FacetNumbers();

        Factory(FacetsConfig facets) {
            this.facets = facets;
        }

        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) throws IOException {
            // New segments are read by who refreshes, not by the first who asks.
            for (LeafReaderContext segment : reader.leaves()) {
                numbers.of(segment.reader());
            }
            return new FacetedSearcher(reader, facets, numbers);
        }
    }
}
