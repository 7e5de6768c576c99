package fr.essaim.search;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.event.CaseStudyDrafted;
import fr.essaim.casestudy.event.CaseStudyEvent;
import fr.essaim.lucene.FacetedSearcher;
import fr.essaim.lucene.IndexProjection;
import fr.essaim.lucene.IndexRecipe;
import fr.essaim.lucene.IndexStamp;
import fr.essaim.lucene.Synonyms;
import fr.essaim.storage.Provenance;
import fr.essaim.vocabulary.Vocabularies;
import java.io.IOException;
import java.time.Instant;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.util.BytesRef;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the index of case studies is made of: the events of cases, folded into their sheets. */
@Component
class CaseStudyProjection implements IndexRecipe<CaseStudyEvent, IndexedCase> {

    private final CaseStudyDocuments documents;
    private final IndexStamp stamp;

    CaseStudyProjection(CaseStudyDocuments documents, Vocabularies vocabularies, Synonyms synonyms) {
        this.documents = documents;
        this.stamp = new IndexStamp(CaseStudyFields.SCHEMA + "." + synonyms.fingerprint(), vocabularies.fingerprint());
    }

    @Override
    public String name() {
        return "etudes-de-cas";
    }

    @Override
    public IndexStamp stamp() {
        return stamp;
    }

    @Override
    public Analyzer analyzer() {
        return CaseStudyFields.analyzer();
    }

    @Override
    public FacetsConfig facets() {
        return CaseStudyFields.facets();
    }

    @Override
    public Class<CaseStudyEvent> event() {
        return CaseStudyEvent.class;
    }

    @Override
    public String keyOf(CaseStudyEvent event) {
        return event.id().value();
    }

    @Override
    public long sequence(IndexedCase kept) {
        return kept.sequence();
    }

    @Override
    public IndexedCase after(@Nullable IndexedCase before, CaseStudyEvent event, DomainEventMessage<?> message) {
        Provenance provenance = Provenance.of(message.getMetaData());
        Instant at = message.getTimestamp();
        long number = message.getSequenceNumber();
        return before == null
                ? IndexedCase.begun(CaseStudySheet.drafted((CaseStudyDrafted) event, at, provenance), number)
                : before.after(before.sheet().after(event, at, provenance), number);
    }

    @Override
    public Document document(String key, IndexedCase kept) {
        return documents.of(kept);
    }

    @Override
    public IndexedCase read(byte[] json, int offset, int length) {
        return IndexedCase.read(json, offset, length);
    }

    /** The case as a searcher sees it, or null. */
    static @Nullable IndexedCase find(FacetedSearcher searcher, CaseStudyId id) throws IOException {
        TopDocs found = searcher.search(new TermQuery(CaseStudyFields.idTerm(id)), 1);
        return found.scoreDocs.length == 0 ? null : read(searcher, found.scoreDocs[0].doc);
    }

    /** The case of one document. */
    static IndexedCase read(FacetedSearcher searcher, int document) throws IOException {
        BytesRef json = IndexProjection.kept(searcher, document);
        return IndexedCase.read(json.bytes, json.offset, json.length);
    }
}
