package fr.essaim.vocabulary;

import fr.essaim.vocabulary.Resolution.Ambiguous;
import fr.essaim.vocabulary.Resolution.Found;
import fr.essaim.vocabulary.Resolution.Unknown;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The ways to write the concepts of one scheme, and what a written text names among them. */
final class Labels {

    private final String prefix;
    private final Pattern numbered;
    private final Map<String, Concept> byNotation = new HashMap<>();
    private final Map<String, Set<Concept>> current = new HashMap<>();
    private final Map<String, Set<Concept>> replaced = new HashMap<>();
    private final Nearest nearest;

    Labels(Scheme scheme) {
        prefix = scheme.name() + ":";
        numbered = Pattern.compile("(?:" + scheme.name() + ")?n?o?0*([0-9]+)");
        for (Concept concept : scheme.concepts()) {
            byNotation.put(concept.id().notation(), concept);
            add(concept, concept.isReplaced() ? replaced : current);
        }
        nearest = new Nearest(scheme.concepts());
    }

    private static void add(Concept concept, Map<String, Set<Concept>> keys) {
        Stream.concat(Stream.of(concept.id().notation(), concept.label()), concept.alternatives().stream())
                .map(Spelling::key)
                .forEach(key ->
                        keys.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(concept));
    }

    Resolution resolve(String text) {
        Set<Concept> targets = new LinkedHashSet<>();
        named(text.strip()).forEach(concept -> addCurrent(concept, targets));
        return switch (targets.size()) {
            case 0 -> new Unknown(nearest.to(text));
            case 1 -> new Found(targets.iterator().next());
            default -> new Ambiguous(new ArrayList<>(targets));
        };
    }

    /** An exact id comes first; a label of a replaced concept counts only where no current concept has it. */
    private Set<Concept> named(String text) {
        Concept exact = byNotation.get(text.startsWith(prefix) ? text.substring(prefix.length()) : text);
        if (exact != null) {
            return Set.of(exact);
        }
        String key = Spelling.key(text);
        return Stream.of(current.get(key), current.get(numberKey(key)), replaced.get(key))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(Set.of());
    }

    /** « 7 », « 07 », « ODD 07 » and « ODD n° 7 » all mean {@code odd-7}. */
    private String numberKey(String key) {
        Matcher number = numbered.matcher(key);
        return number.matches() ? Spelling.key(prefix + number.group(1)) : key;
    }

    private void addCurrent(Concept concept, Set<Concept> targets) {
        if (!concept.isReplaced()) {
            targets.add(concept);
            return;
        }
        for (ConceptId replacement : concept.replacedBy()) {
            Concept next = byNotation.get(replacement.notation());
            if (next != null) {
                addCurrent(next, targets);
            }
        }
    }
}
