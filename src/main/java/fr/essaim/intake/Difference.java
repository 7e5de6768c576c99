package fr.essaim.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One column before and after a row.
 *
 * @param isKept whether it stays as it is, because a person wrote it
 */
public record Difference(String column, String before, String after, boolean isKept) {

    private static final String SEPARATOR = " | ";

    /** The columns in which two writings differ. */
    static List<Difference> between(
            Map<String, List<String>> before, Map<String, List<String>> after, Set<String> kept) {
        Set<String> columns = new LinkedHashSet<>(before.keySet());
        columns.addAll(after.keySet());
        List<Difference> differences = new ArrayList<>();
        for (String column : columns) {
            String was = cell(before, column);
            String becomes = cell(after, column);
            if (!was.equals(becomes)) {
                differences.add(new Difference(column, was, becomes, kept.contains(column)));
            }
        }
        return differences;
    }

    private static String cell(Map<String, List<String>> written, String column) {
        return String.join(SEPARATOR, written.getOrDefault(column, List.of()));
    }
}
