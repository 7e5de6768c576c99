package fr.essaim.importing.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares the columns of a file with those the caller knows and collects everything that is wrong, to say it at once. */
final class ColumnCheck {

    private static final int MOST_PROBLEMS = 100;

    private final Columns columns;
    private final Set<String> known = new HashSet<>();
    private final Map<String, Problem> wrong = new LinkedHashMap<>();

    ColumnCheck(Columns columns) {
        this.columns = columns;
    }

    /** The same column may be met on many rows. */
    void met(int row, String name) {
        if (columns.know(name)) {
            known.add(name);
            return;
        }
        if (!wrong.containsKey(name)) {
            wrong(row, name, "La colonne %s est inconnue.", Nearest.to(name, columns.names()));
        }
        if (wrong.size() >= MOST_PROBLEMS) {
            throw new FileRefused(List.copyOf(wrong.values()));
        }
    }

    void metTwice(int row, String name) {
        wrong(row, name, "La colonne %s figure deux fois.", List.of());
    }

    /** True when nothing met looks like a column name: most likely the names are missing altogether. */
    boolean recognisedNothing() {
        return known.isEmpty()
                && wrong.values().stream().allMatch(problem -> problem.nearest().isEmpty());
    }

    void requireRequired(int row) {
        columns.names().stream()
                .filter(name -> columns.required().contains(name) && !known.contains(name))
                .forEach(name -> wrong(row, name, "La colonne %s manque.", List.of()));
    }

    void refuseWhatIsWrong() {
        if (!wrong.isEmpty()) {
            throw new FileRefused(new ArrayList<>(wrong.values()));
        }
    }

    private void wrong(int row, String name, String message, List<String> nearest) {
        String shown = Text.shortened(name);
        wrong.put(name, new Problem(row, name, name, message.formatted(Text.quoted(shown)), nearest));
    }
}
