package fr.essaim.search;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.web.util.UriComponentsBuilder;

/** Writes a question as the parameters of an address: the reverse of {@link QuestionReader}, so that every result can be shared. */
public final class QuestionAddress {

    static final Set<String> PARAMETERS = Set.of("q", "depuis", "jusqua", "pres", "rayon", "tri", "page", "taille");

    private QuestionAddress() {}

    /** The address of a question under a path, with what differs from the defaults only. */
    public static String of(String path, CaseStudyQuery query) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        if (!query.text().isEmpty()) {
            address.queryParam("q", "{q}");
        }
        for (Facet facet : Facet.values()) {
            query.selected(facet).forEach(value -> address.queryParam(facet.parameter(), value));
        }
        if (query.from() != null) {
            address.queryParam("depuis", query.from());
        }
        if (query.to() != null) {
            address.queryParam("jusqua", query.to());
        }
        if (query.near() != null) {
            address.queryParam("pres", query.near().commune().value());
            address.queryParam("rayon", query.near().radius());
        }
        addPresentation(address, query);
        return address.encode(StandardCharsets.UTF_8)
                .buildAndExpand(query.text())
                .toUriString();
    }

    private static void addPresentation(UriComponentsBuilder address, CaseStudyQuery query) {
        if (query.order() != null) {
            address.queryParam("tri", query.order().parameter());
        }
        if (query.size() != CaseStudyQuery.DEFAULT_SIZE) {
            address.queryParam("taille", query.size());
        }
        if (query.page() != 1) {
            address.queryParam("page", query.page());
        }
    }
}
