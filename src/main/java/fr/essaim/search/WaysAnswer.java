package fr.essaim.search;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.essaim.search.WaysOn.NearCase;
import fr.essaim.search.WaysOn.Way;
import java.util.List;

/**
 * Where a question that found nothing may lead, as programs read it.
 *
 * @param sans the question without one of its parts, or without two
 * @param elargir the question around its place
 */
record WaysAnswer(
        List<Other> sans,
        List<Other> elargir,
        @JsonProperty("plus_proches") List<Near> nearest) {

    private static final String LIST = "/api/v1/etudes-de-cas";

    /** Another question, and how many cases it finds. */
    record Other(String libelle, String url, int nombre) {}

    /** A case that has a part of what was asked. */
    record Near(String id, String titre, String raison, String url) {}

    static WaysAnswer of(WaysOn ways) {
        return new WaysAnswer(
                ways.without().stream().map(WaysAnswer::other).toList(),
                ways.wider().stream().map(WaysAnswer::other).toList(),
                ways.nearest().stream().map(WaysAnswer::near).toList());
    }

    private static Other other(Way way) {
        return new Other(way.label(), QuestionAddress.of(LIST, way.query()), way.count());
    }

    private static Near near(NearCase near) {
        return new Near(near.id(), near.title(), near.why(), near.address());
    }
}
