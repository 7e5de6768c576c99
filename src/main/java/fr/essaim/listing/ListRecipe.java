package fr.essaim.listing;

import fr.essaim.lucene.IndexRecipe;
import fr.essaim.lucene.IndexStamp;
import fr.essaim.storage.Provenance;
import fr.essaim.storage.StoredJson;
import java.time.Instant;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsConfig;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JavaType;

/** What the index of one list is made of: the events of its kind, folded as the kind says. */
final class ListRecipe<E, S> implements IndexRecipe<E, Kept<S>> {

    private final ListedKind<E, S> kind;
    private final ListDocuments documents;
    private final IndexStamp stamp;
    private final FacetsConfig facets;
    private final JavaType type;

    ListRecipe(ListedKind<E, S> kind, ListDocuments documents, String fingerprint) {
        this.kind = kind;
        this.documents = documents;
        this.stamp = new IndexStamp(ListFields.SCHEMA + "." + kind.schema(), fingerprint);
        this.facets = ListFields.facets(kind.facets());
        this.type = StoredJson.mapper().getTypeFactory().constructParametricType(Kept.class, kind.state());
    }

    @Override
    public String name() {
        return kind.name();
    }

    @Override
    public IndexStamp stamp() {
        return stamp;
    }

    @Override
    public Analyzer analyzer() {
        return ListFields.analyzer();
    }

    @Override
    public FacetsConfig facets() {
        return facets;
    }

    @Override
    public Class<E> event() {
        return kind.event();
    }

    @Override
    public String keyOf(E event) {
        return kind.idOf(event);
    }

    @Override
    public long sequence(Kept<S> kept) {
        return kept.sequence();
    }

    @Override
    public Kept<S> after(@Nullable Kept<S> before, E event, DomainEventMessage<?> message) {
        Instant at = message.getTimestamp();
        S state = kind.after(before == null ? null : before.state(), event, at, Provenance.of(message.getMetaData()));
        return new Kept<>(state, message.getSequenceNumber(), at);
    }

    @Override
    public Document document(String key, Kept<S> kept) {
        byte[] json = StoredJson.mapper().writeValueAsBytes(kept);
        return documents.of(key, kind.listed(kept.state()), kept.changedAt(), json);
    }

    @Override
    public Kept<S> read(byte[] json, int offset, int length) {
        return StoredJson.mapper().readValue(json, offset, length, type);
    }
}
