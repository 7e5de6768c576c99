package fr.essaim.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;

/**
 * Folds events into the documents of one index. What was written since the last refresh is remembered here, because a searcher does not see it yet; an event that a
 * document already holds is passed over, so that the same events can come twice.
 */
public final class IndexProjection<E, S> {

    private final SearchableIndex index;
    private final IndexRecipe<E, S> recipe;
    private final Map<String, S> unrefreshed = new HashMap<>();

    public IndexProjection(SearchableIndex index, IndexRecipe<E, S> recipe) {
        this.index = index;
        this.recipe = recipe;
    }

    /** Applies events in their order, and moves the index to the position after them. Answers how many documents that wrote. */
    public int apply(List<? extends EventMessage<?>> events, IndexPosition reached) {
        Map<String, S> changed = new LinkedHashMap<>();
        for (EventMessage<?> message : events) {
            // The type first: the text of an event of others is never read.
            if (message instanceof DomainEventMessage<?> domain
                    && recipe.event().isAssignableFrom(message.getPayloadType())) {
                fold(recipe.event().cast(domain.getPayload()), domain, changed);
            }
        }
        Map<Term, Document> written = new LinkedHashMap<>();
        changed.forEach((key, kept) -> written.put(new Term(IndexRecipe.KEY, key), recipe.document(key, kept)));
        index.apply(written, reached);
        unrefreshed.putAll(changed);
        return written.size();
    }

    /** Lets searches see what was applied. */
    public void refresh() {
        index.refresh();
        unrefreshed.clear();
    }

    int unrefreshedDocuments() {
        return unrefreshed.size();
    }

    private void fold(E event, DomainEventMessage<?> message, Map<String, S> changed) {
        String key = recipe.keyOf(event);
        S before = before(key, changed);
        if (before != null && recipe.sequence(before) >= message.getSequenceNumber()) {
            return;
        }
        changed.put(key, recipe.after(before, event, message));
    }

    private @Nullable S before(String key, Map<String, S> changed) {
        S recent = changed.containsKey(key) ? changed.get(key) : unrefreshed.get(key);
        return recent != null ? recent : index.<@Nullable S>search(searcher -> find(recipe, searcher, key));
    }

    /** What a searcher sees of a thing, or null. */
    public static <S> @Nullable S find(IndexRecipe<?, S> recipe, FacetedSearcher searcher, String key)
            throws IOException {
        TopDocs found = searcher.search(new TermQuery(new Term(IndexRecipe.KEY, key)), 1);
        return found.scoreDocs.length == 0 ? null : read(recipe, searcher, found.scoreDocs[0].doc);
    }

    /** What one document keeps. */
    public static <S> S read(IndexRecipe<?, S> recipe, FacetedSearcher searcher, int document) throws IOException {
        BytesRef json = kept(searcher, document);
        return recipe.read(json.bytes, json.offset, json.length);
    }

    /** The key of one document. */
    public static String key(FacetedSearcher searcher, int document) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        SortedDocValues keys = leaf.reader().getSortedDocValues(IndexRecipe.KEY_ORDER);
        if (keys == null || !keys.advanceExact(document - leaf.docBase)) {
            throw new IllegalStateException("a document without a key: " + document);
        }
        return keys.lookupOrd(keys.ordValue()).utf8ToString();
    }

    /** The JSON that one document keeps. */
    public static BytesRef kept(FacetedSearcher searcher, int document) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        BinaryDocValues values = leaf.reader().getBinaryDocValues(IndexRecipe.KEPT);
        if (values == null || !values.advanceExact(document - leaf.docBase)) {
            throw new IllegalStateException("a document that keeps nothing: " + document);
        }
        return values.binaryValue();
    }
}
