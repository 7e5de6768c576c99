package fr.essaim.listing;

import fr.essaim.storage.Provenance;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a capability brings, as a bean, so that its things are listed: which events they are made of, how these fold, and what of the fold is searched.
 *
 * @param <E> the sealed family of the events
 * @param <S> what a thing is after some of its events; a record of closed types, which Jackson writes and reads again
 */
public interface ListedKind<E, S> {

    /** The plural name, as the status says it; the folder of the index is {@code index-} followed by it. */
    String name();

    /** To be raised whenever {@link S} or what {@link #listed} says changes: an index built with another schema is rebuilt. */
    String schema();

    Class<E> event();

    Class<S> state();

    /** The facets, in the order of the panel. */
    List<ListFacet> facets();

    /** Which thing an event happened to. */
    String idOf(E event);

    /** A thing after one event more; there is nothing before the first. */
    S after(@Nullable S before, E event, Instant at, Provenance provenance);

    /** How a thing is listed. */
    Listed listed(S state);

    /** The order without words and without a place. */
    default ListOrder naturalOrder() {
        return ListOrder.NAME;
    }

    /** The orders that a page offers beside relevance and distance. */
    default List<ListOrder> orders() {
        return List.of(ListOrder.NAME);
    }

    /** The kinds of {@link ListLink} that an address may ask for, each under its name. */
    default List<String> links() {
        return List.of();
    }

    /** How a filter by a link is called on a page. */
    default String nameOf(ListLink link) {
        return link.id();
    }
}
