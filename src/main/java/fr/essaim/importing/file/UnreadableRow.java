package fr.essaim.importing.file;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One row that cannot be taken, with everything that is wrong in it.
 *
 * @param values what could be read of it all the same, so that a person need not type it again
 */
public record UnreadableRow(int number, Map<String, List<String>> values, List<Problem> problems) implements RowRead {

    public UnreadableRow {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        problems = List.copyOf(problems);
    }

    static UnreadableRow because(int number, String column, String value, String message) {
        return new UnreadableRow(number, Map.of(), List.of(new Problem(number, column, value, message, List.of())));
    }
}
