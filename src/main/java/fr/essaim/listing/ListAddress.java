package fr.essaim.listing;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Writes a question to a list as the parameters of an address: the reverse of {@link ListReader}, so that every result can be shared. */
final class ListAddress {

    private final UriComponentsBuilder address;
    // What a person typed is expanded last, so that braces and signs in it stay what they are.
    private final Map<String, Object> typed = new HashMap<>();

    private ListAddress(String path) {
        this.address = UriComponentsBuilder.fromPath(path);
    }

    /** The address of a question under a path, with what differs from the defaults only. */
    static String of(String path, ListQuery query) {
        ListAddress written = new ListAddress(path);
        written.addQuestion(query);
        written.addPresentation(query);
        return written.address
                .encode(StandardCharsets.UTF_8)
                .buildAndExpand(written.typed)
                .toUriString();
    }

    private void addQuestion(ListQuery query) {
        if (!query.text().isEmpty()) {
            addTyped("q", query.text());
        }
        query.selections().forEach((facet, values) -> values.forEach(value -> address.queryParam(facet, value)));
        query.links().forEach(link -> addTyped(link.kind(), link.id()));
        addGiven("depuis", query.from());
        addGiven("jusqua", query.to());
        if (query.near() != null) {
            address.queryParam("pres", query.near().commune().value());
            address.queryParam("rayon", query.near().radius());
        }
    }

    private void addPresentation(ListQuery query) {
        addGiven("tri", query.order() == null ? null : query.order().parameter());
        addGiven("taille", query.size() == ListQuery.DEFAULT_SIZE ? null : query.size());
        addGiven("page", query.page() == 1 ? null : query.page());
    }

    private void addGiven(String parameter, @Nullable Object value) {
        if (value != null) {
            address.queryParam(parameter, value);
        }
    }

    private void addTyped(String parameter, String text) {
        String place = "typed" + typed.size();
        address.queryParam(parameter, "{" + place + "}");
        typed.put(place, text);
    }
}
