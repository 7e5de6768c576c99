package fr.essaim.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A question whose selections can be left out one facet at a time. */
final class RandomQuestion {

    private final List<String> others;
    private final Map<Facet, Set<String>> selections = new EnumMap<>(Facet.class);

    RandomQuestion(List<String> others) {
        this.others = List.copyOf(others);
    }

    void select(Facet facet, String value) {
        selections.computeIfAbsent(facet, each -> new LinkedHashSet<>()).add(value);
    }

    Set<String> selected(Facet facet) {
        return selections.getOrDefault(facet, Set.of());
    }

    String whole() {
        return address(selections);
    }

    String without(Facet facet) {
        Map<Facet, Set<String>> rest = new EnumMap<>(Facet.class);
        rest.putAll(selections);
        rest.remove(facet);
        return address(rest);
    }

    private String address(Map<Facet, Set<String>> kept) {
        List<String> parameters = new ArrayList<>(others);
        kept.forEach((facet, values) -> values.forEach(value -> parameters.add(facet.parameter() + "=" + value)));
        return String.join("&", parameters);
    }
}
