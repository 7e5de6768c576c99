package fr.essaim.importing;

import fr.essaim.casestudy.CaseStudyColumns;
import fr.essaim.importing.file.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/** Reads what a person typed, or chose among the nearest known values, to correct a row. */
final class Corrections {

    private static final String CHOICE = "choisir";

    private Corrections() {}

    /** The cells that the form holds, the chosen value put where the faulty one was. */
    static Map<String, List<String>> of(StagedRow row, MultiValueMap<String, String> form) {
        Map<String, List<String>> cells = new LinkedHashMap<>();
        form.forEach((name, typed) -> {
            if (RowTranslator.COLUMNS.names().contains(name)) {
                cells.put(name, values(name, typed));
            }
        });
        String choice = form.getFirst(CHOICE);
        if (choice != null) {
            choose(row, choice, cells);
        }
        return cells;
    }

    static List<String> values(String column, List<String> typed) {
        Stream<String> values = CaseStudyColumns.several().contains(column)
                ? typed.stream().flatMap(text -> Stream.of(text.split("\\|")))
                : typed.stream();
        return values.map(String::strip).filter(value -> !value.isEmpty()).toList();
    }

    private static void choose(StagedRow row, String choice, Map<String, List<String>> cells) {
        String[] place = choice.split("\\.", 2);
        if (place.length != 2) {
            return;
        }
        int index = number(place[0]);
        if (index >= row.problems().size()) {
            return;
        }
        Problem problem = row.problems().get(index);
        int nearest = number(place[1]);
        if (nearest < problem.nearest().size()) {
            String known = known(problem, problem.nearest().get(nearest));
            List<String> now =
                    cells.getOrDefault(problem.column(), row.values().getOrDefault(problem.column(), List.of()));
            cells.put(problem.column(), replaced(now, problem.value(), known));
        }
    }

    // The nearest places are told with their names, which a cell has no use for.
    private static String known(Problem problem, String nearest) {
        return problem.column().equals(CaseStudyColumns.TERRITORY) ? nearest.split(" ", 2)[0] : nearest;
    }

    // The profile of a partner is a part of its value.
    private static List<String> replaced(List<String> values, String faulty, String known) {
        List<String> replaced = new ArrayList<>();
        values.forEach(value -> replaced.add(value.equals(faulty) ? known : value.replace(faulty, known)));
        return replaced;
    }

    private static int number(String digits) {
        return digits.matches("[0-9]{1,4}") ? Integer.parseInt(digits) : Integer.MAX_VALUE;
    }
}
