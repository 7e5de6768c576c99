package fr.essaim.listing;

import fr.essaim.search.CaseStudyQuery.Near;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question to a list: words in ordinary French, values chosen in facets (any inside a facet, all between facets), years, a circle on the map, what the entries name, an
 * order and a page.
 *
 * @param selections by facet: notations of concepts, territory codes or plain words; a facet without selection is not in the map
 * @param from entries that go on until that year at least
 * @param to entries that begin by that year at the latest
 * @param links each must be named by the entry
 * @param page from 1
 * @param size entries on a page, 1 to 100
 */
public record ListQuery(
        String text,
        Map<String, Set<String>> selections,
        @Nullable Integer from,
        @Nullable Integer to,
        @Nullable Near near,
        Set<ListLink> links,
        Shown shown,
        @Nullable ListOrder order,
        int page,
        int size) {

    public static final int DEFAULT_SIZE = 20;
    public static final int LARGEST_SIZE = 100;

    public static final ListQuery EVERYTHING =
            new ListQuery("", Map.of(), null, null, null, Set.of(), Shown.LISTED, null, 1, DEFAULT_SIZE);

    /** Which entries are asked about; no address can say it. */
    public enum Shown {
        LISTED,
        /** The hidden ones too, for the workshop. */
        ALL
    }

    public Set<String> selected(String facet) {
        return selections.getOrDefault(facet, Set.of());
    }

    /** Whether anything narrows the list. */
    public boolean isFiltered() {
        return !text.isBlank()
                || !selections.isEmpty()
                || from != null
                || to != null
                || near != null
                || !links.isEmpty();
    }

    public ListQuery withText(String other) {
        return new ListQuery(other, selections, from, to, near, links, shown, order, 1, size);
    }

    public ListQuery withYears(@Nullable Integer start, @Nullable Integer end) {
        return new ListQuery(text, selections, start, end, near, links, shown, order, 1, size);
    }

    public ListQuery withNear(@Nullable Near other) {
        return new ListQuery(text, selections, from, to, other, links, shown, order, 1, size);
    }

    public ListQuery withShown(Shown other) {
        return new ListQuery(text, selections, from, to, near, links, other, order, page, size);
    }

    public ListQuery withOrder(@Nullable ListOrder other) {
        return new ListQuery(text, selections, from, to, near, links, shown, other, 1, size);
    }

    public ListQuery withPage(int other) {
        return new ListQuery(text, selections, from, to, near, links, shown, order, other, size);
    }

    public ListQuery withSize(int other) {
        return new ListQuery(text, selections, from, to, near, links, shown, order, 1, other);
    }

    public ListQuery with(ListLink link) {
        Set<ListLink> more = new LinkedHashSet<>(links);
        more.add(link);
        return withLinks(more);
    }

    public ListQuery without(ListLink link) {
        Set<ListLink> fewer = new LinkedHashSet<>(links);
        fewer.remove(link);
        return withLinks(fewer);
    }

    /** This question with one value of a facet chosen as well. */
    public ListQuery with(String facet, String value) {
        Set<String> values = new LinkedHashSet<>(selected(facet));
        values.add(value);
        return withValues(facet, values);
    }

    /** This question without one value of a facet. */
    public ListQuery without(String facet, String value) {
        Set<String> values = new LinkedHashSet<>(selected(facet));
        values.remove(value);
        return withValues(facet, values);
    }

    private ListQuery withLinks(Set<ListLink> others) {
        return new ListQuery(text, selections, from, to, near, others, shown, order, 1, size);
    }

    private ListQuery withValues(String facet, Set<String> values) {
        Map<String, Set<String>> changed = new LinkedHashMap<>(selections);
        if (values.isEmpty()) {
            changed.remove(facet);
        } else {
            changed.put(facet, values);
        }
        return new ListQuery(text, changed, from, to, near, links, shown, order, 1, size);
    }
}
