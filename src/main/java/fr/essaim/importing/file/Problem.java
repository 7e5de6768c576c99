package fr.essaim.importing.file;

import java.util.List;

/**
 * One thing to correct, in French: where it is, what was found (shortened), what is wrong and the nearest known names.
 *
 * @param row as in {@link RowRead#number()}, 0 when the whole file is meant
 * @param column empty when no single column is meant
 */
public record Problem(int row, String column, String value, String message, List<String> nearest) {

    public Problem {
        column = Text.shortened(column);
        value = Text.shortened(value);
        nearest = List.copyOf(nearest);
    }

    static Problem inRow(int row, String message) {
        return new Problem(row, "", "", message, List.of());
    }
}
