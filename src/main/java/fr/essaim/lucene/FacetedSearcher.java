package fr.essaim.lucene;

import java.io.IOException;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.jspecify.annotations.Nullable;

/** A searcher with the facet ordinals of its reader, computed once for all the searches on it. */
public final class FacetedSearcher extends IndexSearcher {

    private final FacetsConfig facets;
    private final @Nullable SortedSetDocValuesReaderState state;

    private FacetedSearcher(IndexReader reader, FacetsConfig facets) throws IOException {
        super(reader);
        this.facets = facets;
        this.state = reader.numDocs() == 0 ? null : new DefaultSortedSetDocValuesReaderState(reader, facets);
    }

    public FacetsConfig facets() {
        return facets;
    }

    /** The facet ordinals; null while the index is empty. */
    public @Nullable SortedSetDocValuesReaderState facetState() {
        return state;
    }

    /** Makes the searchers of one index. */
    static final class Factory extends SearcherFactory {
        private final FacetsConfig facets;

        Factory(FacetsConfig facets) {
            this.facets = facets;
        }

        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) throws IOException {
            return new FacetedSearcher(reader, facets);
        }
    }
}
