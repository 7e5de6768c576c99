package fr.essaim.lucene;

import java.io.IOException;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.FieldInfos;
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
        this.state = hasFacets(reader) ? new DefaultSortedSetDocValuesReaderState(reader, facets) : null;
    }

    // Lucene refuses to count where not one document has a value, as in a base of titles only.
    private static boolean hasFacets(IndexReader reader) {
        return FieldInfos.getMergedFieldInfos(reader).fieldInfo(FacetsConfig.DEFAULT_INDEX_FIELD_NAME) != null;
    }

    public FacetsConfig facets() {
        return facets;
    }

    /** The facet ordinals; null while no document has a facet. */
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
