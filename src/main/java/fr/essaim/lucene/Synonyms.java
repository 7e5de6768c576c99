package fr.essaim.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The labels that mean the same, by their stems: what is said of one name is said of all of them. */
public final class Synonyms {

    private final Map<List<String>, Set<FrenchWords>> others = new HashMap<>();
    private final int longest;

    /** Knows labels in groups of those that mean the same. */
    public Synonyms(List<List<String>> equivalentLabels) {
        equivalentLabels.forEach(this::register);
        longest = others.keySet().stream().mapToInt(List::size).max().orElse(0);
    }

    /** The most words that a known label has. */
    int longest() {
        return longest;
    }

    /** Whether these stems, in this order, are a known label. */
    boolean isLabel(List<String> stems) {
        return others.containsKey(stems);
    }

    /** The other names of what these stems name; none when they name nothing. */
    Set<FrenchWords> of(List<String> stems) {
        return others.getOrDefault(stems, Set.of());
    }

    private void register(List<String> labels) {
        List<FrenchWords> all = new ArrayList<>();
        labels.stream()
                .map(FrenchWords::of)
                .filter(words -> !words.stems().isEmpty())
                .forEach(all::add);
        for (FrenchWords label : all) {
            Set<FrenchWords> same = others.computeIfAbsent(label.stems(), stems -> new LinkedHashSet<>());
            all.stream().filter(other -> !other.stems().equals(label.stems())).forEach(same::add);
        }
    }
}
