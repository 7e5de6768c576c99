package fr.essaim.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;

/**
 * Folds events into the documents of one index. What a searcher does not see yet is remembered or made visible before it is asked for; an event that a document already
 * holds is passed over, so that the same events can come twice.
 */
public final class IndexProjection<E, S> {

    private final SearchableIndex index;
    private final IndexRecipe<E, S> recipe;
    private final RecentStates<S> recent = new RecentStates<>();
    private final boolean fromTheBeginning;

    private IndexProjection(SearchableIndex index, IndexRecipe<E, S> recipe, boolean fromTheBeginning) {
        this.index = index;
        this.recipe = recipe;
        this.fromTheBeginning = fromTheBeginning;
    }

    public IndexProjection(SearchableIndex index, IndexRecipe<E, S> recipe) {
        this(index, recipe, false);
    }

    /**
     * For one stream of events, where none comes twice. If the index is still empty, the first event of a thing says that the index cannot hold it: nothing need be
     * looked up, nor be replaced.
     */
    static <E, S> IndexProjection<E, S> ofOneStream(SearchableIndex index, IndexRecipe<E, S> recipe) {
        return new IndexProjection<>(index, recipe, index.isEmpty());
    }

    /** Applies events in their order, and moves the index to the position after them. Answers how many documents that wrote. */
    public int apply(List<? extends EventMessage<?>> events, IndexPosition reached) {
        Batch batch = new Batch();
        for (EventMessage<?> message : events) {
            // The type first: the text of an event of others is never read.
            if (message instanceof DomainEventMessage<?> domain
                    && recipe.event().isAssignableFrom(message.getPayloadType())) {
                batch.fold(recipe.event().cast(domain.getPayload()), domain);
            }
        }
        batch.write(reached);
        return batch.changed.size();
    }

    /** Lets searches see what was applied. */
    public void refresh() {
        index.refresh();
        recent.allSeen();
    }

    int unrefreshedDocuments() {
        return recent.unseen();
    }

    /** What some events make of the things they happened to. */
    private final class Batch {
        private final Map<String, S> changed = new LinkedHashMap<>();
        private final Set<String> begun = new HashSet<>();

        private void fold(E event, DomainEventMessage<?> message) {
            String key = recipe.keyOf(event);
            S before = before(key, message.getSequenceNumber());
            if (before == null || recipe.sequence(before) < message.getSequenceNumber()) {
                changed.put(key, recipe.after(before, event, message));
            }
        }

        private @Nullable S before(String key, long sequence) {
            S known = changed.containsKey(key) ? changed.get(key) : recent.get(key);
            if (known != null) {
                return known;
            }
            if (fromTheBeginning && sequence == 0) {
                begun.add(key);
                return null;
            }
            if (recent.hides(key)) {
                refresh();
            }
            return index.<@Nullable S>search(searcher -> find(recipe, searcher, key));
        }

        private void write(IndexPosition reached) {
            List<Document> added = new ArrayList<>();
            Map<Term, Document> replaced = new LinkedHashMap<>();
            changed.forEach((key, kept) -> {
                Document document = recipe.document(key, kept);
                if (begun.contains(key)) {
                    added.add(document);
                } else {
                    replaced.put(new Term(IndexRecipe.KEY, key), document);
                }
            });
            index.apply(added, replaced, reached);
            changed.forEach(recent::put);
        }
    }

    /** What a searcher sees of a thing, or null. */
    public static <S> @Nullable S find(IndexRecipe<?, S> recipe, FacetedSearcher searcher, String key)
            throws IOException {
        Term term = new Term(IndexRecipe.KEY, key);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            int document = find(leaf.reader(), term);
            if (document != DocIdSetIterator.NO_MORE_DOCS) {
                return read(recipe, searcher, leaf.docBase + document);
            }
        }
        return null;
    }

    // A replaced document stays in its segment until that is merged.
    private static int find(LeafReader reader, Term term) throws IOException {
        PostingsEnum found = reader.postings(term, PostingsEnum.NONE);
        if (found == null) {
            return DocIdSetIterator.NO_MORE_DOCS;
        }
        Bits live = reader.getLiveDocs();
        int document = found.nextDoc();
        while (document != DocIdSetIterator.NO_MORE_DOCS && live != null && !live.get(document)) {
            document = found.nextDoc();
        }
        return document;
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
