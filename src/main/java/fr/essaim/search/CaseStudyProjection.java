package fr.essaim.search;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.event.CaseStudyDrafted;
import fr.essaim.casestudy.event.CaseStudyEvent;
import fr.essaim.lucene.FacetedSearcher;
import fr.essaim.lucene.IndexPosition;
import fr.essaim.lucene.SearchableIndex;
import fr.essaim.storage.Provenance;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.ReaderUtil;
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
final class CaseStudyProjection {

    private final SearchableIndex index;
    private final CaseStudyDocuments documents;
    private final Map<CaseStudyId, IndexedCase> unrefreshed = new HashMap<>();

    CaseStudyProjection(SearchableIndex index, CaseStudyDocuments documents) {
        this.index = index;
        this.documents = documents;
    }

    /** Applies events in their order, and moves the index to the position after them. */
    void apply(List<? extends EventMessage<?>> events, IndexPosition reached) {
        Map<CaseStudyId, IndexedCase> changed = new LinkedHashMap<>();
        for (EventMessage<?> message : events) {
            if (message instanceof DomainEventMessage<?> domain
                    && domain.getPayload() instanceof CaseStudyEvent event) {
                fold(event, domain, changed);
            }
        }
        Map<Term, Document> written = new LinkedHashMap<>();
        changed.forEach((id, indexed) -> written.put(CaseStudyFields.idTerm(id), documents.of(indexed)));
        index.apply(written, reached);
        unrefreshed.putAll(changed);
    }

    /** Lets searches see what was applied. */
    void refresh() {
        index.refresh();
        unrefreshed.clear();
    }

    int unrefreshedCases() {
        return unrefreshed.size();
    }

    private void fold(CaseStudyEvent event, DomainEventMessage<?> message, Map<CaseStudyId, IndexedCase> changed) {
        IndexedCase before = before(event, changed);
        if (before != null && before.sequence() >= message.getSequenceNumber()) {
            return;
        }
        Provenance provenance = Provenance.of(message.getMetaData());
        long number = message.getSequenceNumber();
        IndexedCase after = before == null
                ? IndexedCase.begun(
                        CaseStudySheet.drafted((CaseStudyDrafted) event, message.getTimestamp(), provenance), number)
                : before.after(before.sheet().after(event, message.getTimestamp(), provenance), number);
        changed.put(event.id(), after);
    }

    private @Nullable IndexedCase before(CaseStudyEvent event, Map<CaseStudyId, IndexedCase> changed) {
        IndexedCase recent = changed.getOrDefault(event.id(), unrefreshed.get(event.id()));
        return recent != null ? recent : index.<@Nullable IndexedCase>search(searcher -> find(searcher, event.id()));
    }

    /** The case as a searcher sees it, or null. */
    static @Nullable IndexedCase find(FacetedSearcher searcher, CaseStudyId id) throws IOException {
        TopDocs found = searcher.search(new TermQuery(CaseStudyFields.idTerm(id)), 1);
        return found.scoreDocs.length == 0 ? null : read(searcher, found.scoreDocs[0].doc);
    }

    /** The case of one document. */
    static IndexedCase read(FacetedSearcher searcher, int document) throws IOException {
        var leaves = searcher.getIndexReader().leaves();
        var leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        BinaryDocValues values = leaf.reader().getBinaryDocValues(CaseStudyFields.CASE);
        if (values == null || !values.advanceExact(document - leaf.docBase)) {
            throw new IllegalStateException("a document without its case: " + document);
        }
        BytesRef json = values.binaryValue();
        return IndexedCase.read(json.bytes, json.offset, json.length);
    }
}
