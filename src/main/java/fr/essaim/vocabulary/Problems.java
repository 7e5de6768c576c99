package fr.essaim.vocabulary;

import fr.essaim.vocabulary.OntologyInvalid.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects what is wrong, so that one start shows everything there is to correct. */
final class Problems {

    private final Map<String, List<String>> linesOfFiles = new HashMap<>();
    private final List<Problem> found = new ArrayList<>();

    void remember(String file, List<String> lines) {
        linesOfFiles.put(file, lines);
    }

    void add(String file, String message) {
        found.add(new Problem(file, 0, "", message));
    }

    void add(Entry entry, String message) {
        add(entry.file(), entry.line(), message);
    }

    void add(Entry entry, Fact fact, String message) {
        add(entry.file(), fact.line(), message);
    }

    void add(String file, int line, String message) {
        List<String> lines = linesOfFiles.getOrDefault(file, List.of());
        String statement =
                line >= 1 && line <= lines.size() ? lines.get(line - 1).strip() : "";
        found.add(new Problem(file, line, statement, message));
    }

    void throwIfAny() {
        if (found.isEmpty()) {
            return;
        }
        throw new OntologyInvalid(found.stream()
                .distinct()
                .sorted(Comparator.comparing(Problem::file).thenComparingInt(Problem::line))
                .toList());
    }
}
