package fr.essaim.lucene;

import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.jspecify.annotations.Nullable;

/** A searcher with the numbers of the facet values of its index. */
public final class FacetedSearcher extends IndexSearcher {

    private final FacetsConfig facets;
    private final FacetNumbers numbers;

    private FacetedSearcher(IndexReader reader, FacetsConfig facets, FacetNumbers numbers) {
        super(reader);
        setSimilarity(TextSimilarity.INSTANCE);
        this.facets = facets;
        this.numbers = numbers;
    }

    public FacetsConfig facets() {
        return facets;
    }

    FacetNumbers numbers() {
        return numbers;
    }

    /** Makes the searchers of one index. */
    static final class Factory extends SearcherFactory {
        private final FacetsConfig facets;
        private final FacetNumbers numbers = new FacetNumbers();

        Factory(FacetsConfig facets) {
            this.facets = facets;
        }

        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
            return new FacetedSearcher(reader, facets, numbers);
        }
    }
}
