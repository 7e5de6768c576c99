package fr.essaim.lucene;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsConfig;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;

/**
 * What one index is made of: the events it folds, and the document that a fold becomes.
 *
 * @param <E> the family of events; all others are passed over unread
 * @param <S> what the index keeps of a thing, with the number of its last event
 */
public interface IndexRecipe<E, S> {

    /** The key of a document, as a term. */
    String KEY = "id";
    /** The key in doc values, the last word of every order. */
    String KEY_ORDER = "id_ordre";
    /** What is kept, as JSON in doc values. */
    String KEPT = "fiche";

    /** What the index holds, in a French plural without blanks. */
    String name();

    IndexStamp stamp();

    Analyzer analyzer();

    FacetsConfig facets();

    Class<E> event();

    /** Which thing an event happened to. */
    String keyOf(E event);

    /** The number of the last event that was folded. */
    long sequence(S kept);

    S after(@Nullable S before, E event, DomainEventMessage<?> message);

    /** The document, with {@link #KEY}, {@link #KEY_ORDER} and {@link #KEPT}. */
    Document document(String key, S kept);

    /** Reads what a document keeps. */
    S read(byte[] json, int offset, int length);
}
