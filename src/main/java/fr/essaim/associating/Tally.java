package fr.essaim.associating;

import fr.essaim.organisation.OrganisationId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How often an organisation is named, and how. */
final class Tally {

    private final Map<String, Integer> spellings = new TreeMap<>();
    private int cases;
    private int partnerships;

    void inCase(List<String> names) {
        cases++;
        add(names);
    }

    void inPartnership(List<String> names) {
        partnerships++;
        add(names);
    }

    Named named(OrganisationId id) {
        List<String> byUse = spellings.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Integer> entry) -> -entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        return new Named(id, byUse.getFirst(), byUse, cases, partnerships);
    }

    private void add(List<String> names) {
        names.forEach(name -> spellings.merge(name, 1, Integer::sum));
    }
}
