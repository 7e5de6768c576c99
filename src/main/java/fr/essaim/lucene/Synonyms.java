package fr.essaim.lucene;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What means the same, by its stems: the names of one concept, and the words of general French that say nearly the same. */
public final class Synonyms {

    private final Map<List<String>, Set<FrenchWords>> others = new HashMap<>();
    private final int longest;
    private final Expressions expressions;

    /** Knows labels in groups of those that mean the same, and general French. */
    public Synonyms(List<List<String>> equivalentLabels) {
        equivalentLabels.forEach(labels -> register(words(labels), words(labels)));
        Equivalents.packed().forEach(group -> register(words(group.typed()), words(group.meant())));
        longest = others.keySet().stream().mapToInt(List::size).max().orElse(0);
        expressions = new Expressions(
                others.values().stream().flatMap(Set::stream).distinct().toList());
    }

    /** The stems of a term of a stemmed text: several when it is an expression. */
    public static List<String> stems(String term) {
        return Expressions.Expression.of(term).stems();
    }

    /** Changes with the expressions that texts are indexed with. */
    public String fingerprint() {
        return expressions.fingerprint();
    }

    /** What somebody may mean in several words. */
    Expressions expressions() {
        return expressions;
    }

    /** The most words that a known label has. */
    int longest() {
        return longest;
    }

    /** Whether these stems, in this order, are a known label. */
    boolean isLabel(List<String> stems) {
        return others.containsKey(stems);
    }

    /** What these stems mean besides; nothing when they are unknown. */
    Set<FrenchWords> of(List<String> stems) {
        return others.getOrDefault(stems, Set.of());
    }

    private static List<FrenchWords> words(List<String> labels) {
        return labels.stream()
                .map(FrenchWords::of)
                .filter(words -> !words.stems().isEmpty())
                .toList();
    }

    private void register(List<FrenchWords> typed, List<FrenchWords> meant) {
        for (FrenchWords label : typed) {
            Set<FrenchWords> same = others.computeIfAbsent(label.stems(), stems -> new LinkedHashSet<>());
            meant.stream().filter(other -> !other.stems().equals(label.stems())).forEach(same::add);
        }
    }
}
