package fr.essaim.search;

import fr.essaim.search.CaseStudyResults.FacetValue;
import fr.essaim.search.SearchPage.Chip;
import fr.essaim.search.SearchPage.FacetGroup;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The filters of a question as a page shows them: the active ones, each with the way out of it, and the facets to choose from. */
@Component
class FilterChips {

    private static final Set<Facet> OPEN = EnumSet.of(Facet.DOMAINE, Facet.PRATIQUE, Facet.TERRITOIRE);

    private final FilterNames names;
    private final ConditionNames conditions;

    FilterChips(FilterNames names, ConditionNames conditions) {
        this.names = names;
        this.conditions = conditions;
    }

    List<FacetGroup> groups(CaseStudyQuery query, CaseStudyResults results) {
        List<FacetGroup> groups = new ArrayList<>();
        for (Map.Entry<Facet, List<FacetValue>> entry : results.facets().entrySet()) {
            Facet facet = entry.getKey();
            int selected = query.selected(facet).size();
            int largest =
                    entry.getValue().stream().mapToInt(FacetValue::count).max().orElse(0);
            boolean open = OPEN.contains(facet) || selected > 0;
            groups.add(new FacetGroup(facet, names.facet(facet), open, selected, largest, entry.getValue()));
        }
        return groups;
    }

    /** The active filters that a visitor may choose. */
    List<Chip> chips(CaseStudyQuery query, Function<CaseStudyQuery, String> address) {
        List<Chip> chips = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            for (String value : query.selected(facet)) {
                chips.add(new Chip(
                        names.facet(facet),
                        names.value(facet, value),
                        address.apply(query.without(facet, value)),
                        names.dimension(facet, value)));
            }
        }
        addYears(chips, query, address);
        if (query.near() != null) {
            String around = names.value(Facet.TERRITOIRE, query.near().commune().toString()) + ", "
                    + query.near().radius() + "\u00a0km";
            chips.add(new Chip(names.near(), around, address.apply(query.withoutNear()), null));
        }
        query.conditions().stream()
                .filter(Condition::isForEveryone)
                .forEach(condition -> chips.add(chip(condition, query, address)));
        return chips;
    }

    private Chip chip(Condition condition, CaseStudyQuery query, Function<CaseStudyQuery, String> address) {
        String without = address.apply(query.without(condition));
        return new Chip(conditions.kind(condition), conditions.value(condition), without, null);
    }

    /** All the active filters of a question of the workshop. */
    List<Chip> workshopChips(CaseStudyQuery query, Function<CaseStudyQuery, String> address) {
        List<Chip> chips = new ArrayList<>();
        if (!query.states().equals(CaseStudyQuery.ALIVE)) {
            String without = address.apply(query.withStates(CaseStudyQuery.ALIVE));
            chips.add(new Chip(conditions.state(), conditions.states(query.states()), without, null));
        }
        query.conditions().stream()
                .filter(condition -> !condition.isForEveryone())
                .forEach(condition -> chips.add(chip(condition, query, address)));
        chips.addAll(chips(query, address));
        return chips;
    }

    private void addYears(List<Chip> chips, CaseStudyQuery query, Function<CaseStudyQuery, String> address) {
        if (query.from() != null) {
            String without = address.apply(query.withYears(null, query.to()));
            chips.add(year(names.from(), query.from(), without));
        }
        if (query.to() != null) {
            String without = address.apply(query.withYears(query.from(), null));
            chips.add(year(names.to(), query.to(), without));
        }
    }

    private static Chip year(String kind, @Nullable Integer year, String without) {
        return new Chip(kind, String.valueOf(year), without, null);
    }
}
