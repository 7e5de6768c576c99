package fr.essaim.listing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.util.MultiValueMap;

/** One list: everything of one kind, found by words, facets, years, place, and by what the entries name. Ask {@link Listings} for it. */
public interface Listing<S> {

    /** The page of entries that the query asks for, with the counts of every facet. */
    ListAnswer<S> search(ListQuery query);

    /** How many entries match. */
    int count(ListQuery query);

    /** How many of the entries that match have each value of a facet, as addresses write it; a choice in that facet does not change them. */
    Map<String, Integer> counts(String facet, ListQuery query);

    /** Every entry that matches, in the order asked for, whatever the page: one after the other, so that a long list takes no memory. Answers how many. */
    int forEach(ListQuery query, Consumer<S> taker);

    /** One thing as the index knows it, listed or hidden. */
    Optional<S> find(String id);

    /** The listed entries that name something, by their names. */
    List<S> linkedTo(ListLink link);

    /** The question that parameters ask; what is not understood is told and left out. */
    ListQuestion read(MultiValueMap<String, String> parameters);

    /**
     * The same for a program.
     *
     * @throws fr.essaim.web.Refused naming every parameter that was not understood
     */
    ListQuery require(MultiValueMap<String, String> parameters);

    /** The address of a question under a path, with what differs from the defaults only. */
    String address(String path, ListQuery query);

    /** What a page shows around the entries of an answer. */
    ListParts parts(String path, ListQuestion question, ListAnswer<S> answer);

    /** Waits a moment for the index, so that a page that follows an act shows what came of it; goes on without when the index is busy with more. */
    void awaitBriefly();
}
