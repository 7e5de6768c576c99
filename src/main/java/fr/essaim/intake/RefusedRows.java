package fr.essaim.intake;

import fr.essaim.importing.file.Problem;
import fr.essaim.intake.KeptFiles.Kept;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The refused rows of a file as a file of their own, with what is wrong in a column more; corrected, it can be sent again. */
final class RefusedRows {

    // Spreadsheet programs read UTF-8 only when it says so.
    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final String ENDING = "\r\n";

    private RefusedRows() {}

    static String of(RecordKind kind, Kept file) {
        List<String> columns = new ArrayList<>(kind.columns().names());
        columns.remove(RecordKind.PROBLEM);
        StringBuilder table = new StringBuilder().append(BYTE_ORDER_MARK);
        table.append(String.join(";", columns))
                .append(';')
                .append(RecordKind.PROBLEM)
                .append(ENDING);
        FileRows.read(
                kind,
                file.path(),
                file.name(),
                rows -> rows.stream()
                        .filter(row -> row.fate() == RowFate.REFUSED)
                        .forEach(row -> table.append(line(columns, row))));
        return table.toString();
    }

    private static String line(List<String> columns, RecordRow row) {
        return columns.stream().map(column -> cell(row.values(), column)).collect(Collectors.joining(";")) + ";"
                + quoted(problems(row.problems())) + ENDING;
    }

    private static String cell(Map<String, List<String>> values, String column) {
        return quoted(String.join("|", values.getOrDefault(column, List.of())));
    }

    private static String problems(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.column().isEmpty()
                        ? problem.message()
                        : problem.column() + "\u00A0: " + problem.message() + nearest(problem))
                .collect(Collectors.joining(" "));
    }

    private static String nearest(Problem problem) {
        return problem.nearest().isEmpty()
                ? ""
                : " Le plus proche\u00A0: " + String.join(", ", problem.nearest()) + ".";
    }

    // What begins so would run as a formula.
    private static String quoted(String text) {
        String safe = text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
        return safe.isEmpty() ? "" : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
