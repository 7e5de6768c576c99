package fr.essaim.intake;

import fr.essaim.importing.file.Problem;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many rows of a file have which fate, and the first problems met. */
final class Tally {

    private static final int KEPT = 1_000;

    private final Map<RowFate, Integer> counts = new EnumMap<>(RowFate.class);
    private final List<Problem> problems = new ArrayList<>();

    void count(RowFate fate) {
        counts.merge(fate, 1, Integer::sum);
    }

    void refuse(List<Problem> why) {
        count(RowFate.REFUSED);
        why.stream().limit(Math.max(0, KEPT - problems.size())).forEach(problems::add);
    }

    int of(RowFate fate) {
        return counts.getOrDefault(fate, 0);
    }

    int rows() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }
}
