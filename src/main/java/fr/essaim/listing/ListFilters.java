package fr.essaim.listing;

import fr.essaim.listing.ListParts.Group;
import fr.essaim.listing.ListParts.Opening;
import fr.essaim.search.CaseStudyQuery.Near;
import fr.essaim.search.CaseStudyResults.FacetValue;
import fr.essaim.search.FilterNames;
import java.util.ArrayList;
import java.util.List;

/** The filters of a question to one list: the active ones, each with the question without it, and the facets to choose from. */
final class ListFilters {

    private static final int FIRST_OPEN = 3;

    private final List<ListFacet> facets;
    private final ListNames names;

    ListFilters(List<ListFacet> facets, ListNames names) {
        this.facets = List.copyOf(facets);
        this.names = names;
    }

    /**
     * One active filter.
     *
     * @param sort what sort of filter it is
     * @param without the same question without it
     */
    record Filter(String sort, String label, ListQuery without) {}

    List<Filter> active(ListQuery query) {
        List<Filter> filters = new ArrayList<>();
        for (ListFacet facet : facets) {
            for (String value : query.selected(facet.name())) {
                filters.add(
                        new Filter(names.facet(facet), names.value(facet, value), query.without(facet.name(), value)));
            }
        }
        for (ListLink link : query.links()) {
            filters.add(new Filter(names.linkKind(link), names.link(link), query.without(link)));
        }
        addYears(filters, query);
        addNear(filters, query);
        return filters;
    }

    private void addYears(List<Filter> filters, ListQuery query) {
        FilterNames words = names.filters();
        if (query.from() != null) {
            filters.add(new Filter(words.from(), query.from().toString(), query.withYears(null, query.to())));
        }
        if (query.to() != null) {
            filters.add(new Filter(words.to(), query.to().toString(), query.withYears(query.from(), null)));
        }
    }

    private void addNear(List<Filter> filters, ListQuery query) {
        Near near = query.near();
        if (near != null) {
            String around = names.filters().territory(near.commune()) + ", " + near.radius() + "\u00a0km";
            filters.add(new Filter(names.filters().near(), around, query.withNear(null)));
        }
    }

    List<Group> groups(ListQuery query, ListAnswer<?> answer) {
        List<Group> groups = new ArrayList<>();
        for (ListFacet facet : facets) {
            List<FacetValue> values = answer.facets().getOrDefault(facet.name(), List.of());
            int selected = query.selected(facet.name()).size();
            int largest = values.stream().mapToInt(FacetValue::count).max().orElse(0);
            boolean open = groups.size() < FIRST_OPEN || selected > 0;
            groups.add(new Group(
                    facet.name(), names.facet(facet), open ? Opening.OPEN : Opening.FOLDED, selected, largest, values));
        }
        return groups;
    }
}
