package fr.essaim.importing.file;

import java.util.List;

/** One row that cannot be taken, with everything that is wrong in it. */
public record UnreadableRow(int number, List<Problem> problems) implements RowRead {

    public UnreadableRow {
        problems = List.copyOf(problems);
    }

    static UnreadableRow because(int number, String column, String value, String message) {
        return new UnreadableRow(number, List.of(new Problem(number, column, value, message, List.of())));
    }
}
