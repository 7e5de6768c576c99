package fr.essaim.search;

import fr.essaim.territory.TerritoryCode;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question to the base: words in ordinary French, values chosen in facets (any inside a facet, all between facets), years of beginning, a circle on the map, an order
 * and a page.
 *
 * @param selections concept notations or territory codes by facet; a facet without selection is not in the map
 * @param from earliest year of beginning, included
 * @param to latest year of beginning, included
 * @param page from 1
 * @param size results on a page, 1 to 100
 */
public record CaseStudyQuery(
        String text,
        Map<Facet, Set<String>> selections,
        @Nullable Integer from,
        @Nullable Integer to,
        @Nullable Near near,
        @Nullable Order order,
        int page,
        int size) {

    public static final int DEFAULT_SIZE = 20;
    public static final int LARGEST_SIZE = 100;
    public static final CaseStudyQuery EVERYTHING =
            new CaseStudyQuery("", Map.of(), null, null, null, null, 1, DEFAULT_SIZE);

    /** A circle around a commune, radius in kilometres. */
    public record Near(TerritoryCode commune, int radius) {}

    public Set<String> selected(Facet facet) {
        return selections.getOrDefault(facet, Set.of());
    }

    /** The order asked for, or else the natural one: by relevance when there are words, by distance around a place, the most recent first otherwise. */
    public Order effectiveOrder() {
        if (order != null) {
            return order;
        }
        if (!text.isBlank()) {
            return Order.RELEVANCE;
        }
        return near == null ? Order.RECENT : Order.DISTANCE;
    }

    /** Whether anything narrows the base. */
    public boolean isFiltered() {
        return !text.isBlank() || !selections.isEmpty() || from != null || to != null || near != null;
    }

    public CaseStudyQuery withText(String other) {
        return new CaseStudyQuery(other, selections, from, to, near, order, 1, size);
    }

    public CaseStudyQuery withPage(int other) {
        return new CaseStudyQuery(text, selections, from, to, near, order, other, size);
    }

    public CaseStudyQuery withOrder(Order other) {
        return new CaseStudyQuery(text, selections, from, to, near, other, 1, size);
    }

    public CaseStudyQuery withYears(@Nullable Integer start, @Nullable Integer end) {
        return new CaseStudyQuery(text, selections, start, end, near, order, 1, size);
    }

    public CaseStudyQuery withoutNear() {
        return new CaseStudyQuery(text, selections, from, to, null, order, 1, size);
    }

    /** This question with one value of a facet chosen as well. */
    public CaseStudyQuery with(Facet facet, String value) {
        Set<String> values = new LinkedHashSet<>(selected(facet));
        values.add(value);
        return withValues(facet, values);
    }

    /** This question without one value of a facet. */
    public CaseStudyQuery without(Facet facet, String value) {
        Set<String> values = new LinkedHashSet<>(selected(facet));
        values.remove(value);
        return withValues(facet, values);
    }

    private CaseStudyQuery withValues(Facet facet, Set<String> values) {
        Map<Facet, Set<String>> changed = new EnumMap<>(Facet.class);
        changed.putAll(selections);
        if (values.isEmpty()) {
            changed.remove(facet);
        } else {
            changed.put(facet, values);
        }
        return new CaseStudyQuery(text, changed, from, to, near, order, 1, size);
    }
}
