package fr.essaim.search;

import fr.essaim.casestudy.CaseStudyState;
import fr.essaim.territory.TerritoryCode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question to the base: words in ordinary French, values chosen in facets (any inside a facet, all between facets), years of beginning, a circle on the map, an order
 * and a page.
 *
 * @param wording what is made of the words
 * @param selections concept notations or territory codes by facet; a facet without selection is not in the map
 * @param from earliest year of beginning, included
 * @param to latest year of beginning, included
 * @param states where in their life the cases stand; published for visitors
 * @param conditions what is asked beside; of visitors only those for everyone
 * @param page from 1
 * @param size results on a page, 1 to 100
 */
public record CaseStudyQuery(
        String text,
        Wording wording,
        Map<Facet, Set<String>> selections,
        @Nullable Integer from,
        @Nullable Integer to,
        @Nullable Near near,
        Set<CaseStudyState> states,
        List<Condition> conditions,
        @Nullable Order order,
        int page,
        int size) {

    public static final int DEFAULT_SIZE = 20;
    public static final int LARGEST_SIZE = 100;
    public static final Set<CaseStudyState> PUBLISHED = Set.of(CaseStudyState.PUBLISHED);

    /** Wherever a case stands in its life. */
    static final Set<CaseStudyState> EVERY_STATE = Set.of(CaseStudyState.values());

    /** The states of a case that is worked on: neither withdrawn, nor a duplicate, nor in the bin. */
    public static final Set<CaseStudyState> ALIVE =
            Set.of(CaseStudyState.DRAFT, CaseStudyState.SUBMITTED, CaseStudyState.PUBLISHED);

    public static final CaseStudyQuery EVERYTHING = new CaseStudyQuery(
            "", Wording.OPEN, Map.of(), null, null, null, PUBLISHED, List.of(), null, 1, DEFAULT_SIZE);

    /** All that the workshop works on. */
    public static final CaseStudyQuery EVERYTHING_ALIVE = EVERYTHING.withStates(ALIVE);

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
        return !text.isBlank()
                || !selections.isEmpty()
                || from != null
                || to != null
                || near != null
                || !conditions.isEmpty();
    }

    /** Whether a visitor may ask it. */
    public boolean isForEveryone() {
        return states.equals(PUBLISHED)
                && conditions.stream().allMatch(Condition::isForEveryone)
                && (order == null || order.isForEveryone());
    }

    public CaseStudyQuery withText(String other) {
        return new CaseStudyQuery(other, wording, selections, from, to, near, states, conditions, order, 1, size);
    }

    /** This question, its words taken so. */
    public CaseStudyQuery withWording(Wording other) {
        return new CaseStudyQuery(text, other, selections, from, to, near, states, conditions, order, 1, size);
    }

    public CaseStudyQuery withPage(int other) {
        return new CaseStudyQuery(text, wording, selections, from, to, near, states, conditions, order, other, size);
    }

    public CaseStudyQuery withOrder(Order other) {
        return new CaseStudyQuery(text, wording, selections, from, to, near, states, conditions, other, 1, size);
    }

    /** What the question asks for alone: in no order of its own, and from the first page of usual size on. */
    public CaseStudyQuery withoutOrder() {
        return new CaseStudyQuery(text, wording, selections, from, to, near, states, conditions, null, 1, DEFAULT_SIZE);
    }

    /** This question with so many results on a page. */
    public CaseStudyQuery withSize(int other) {
        return new CaseStudyQuery(text, wording, selections, from, to, near, states, conditions, order, 1, other);
    }

    public CaseStudyQuery withYears(@Nullable Integer start, @Nullable Integer end) {
        return new CaseStudyQuery(text, wording, selections, start, end, near, states, conditions, order, 1, size);
    }

    /** This question around a place. */
    public CaseStudyQuery withNear(TerritoryCode commune, int radius) {
        return new CaseStudyQuery(
                text, wording, selections, from, to, new Near(commune, radius), states, conditions, order, 1, size);
    }

    public CaseStudyQuery withoutNear() {
        return new CaseStudyQuery(text, wording, selections, from, to, null, states, conditions, order, 1, size);
    }

    /** This question about cases in these states. */
    public CaseStudyQuery withStates(Set<CaseStudyState> others) {
        return new CaseStudyQuery(text, wording, selections, from, to, near, others, conditions, order, 1, size);
    }

    /** This question with one condition more. */
    public CaseStudyQuery with(Condition condition) {
        List<Condition> more = new ArrayList<>(conditions);
        more.add(condition);
        return withConditions(more);
    }

    /** This question without one of its conditions. */
    public CaseStudyQuery without(Condition condition) {
        return withConditions(
                conditions.stream().filter(other -> !other.equals(condition)).toList());
    }

    CaseStudyQuery withConditions(List<Condition> others) {
        return new CaseStudyQuery(
                text, wording, selections, from, to, near, states, List.copyOf(others), order, 1, size);
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

    /** This question without any value of a facet. */
    public CaseStudyQuery withoutAny(Facet facet) {
        return withValues(facet, Set.of());
    }

    private CaseStudyQuery withValues(Facet facet, Set<String> values) {
        Map<Facet, Set<String>> changed = new EnumMap<>(Facet.class);
        changed.putAll(selections);
        if (values.isEmpty()) {
            changed.remove(facet);
        } else {
            changed.put(facet, values);
        }
        return new CaseStudyQuery(text, wording, changed, from, to, near, states, conditions, order, 1, size);
    }
}
