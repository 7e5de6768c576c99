package fr.essaim.intake;

import fr.essaim.importing.file.Problem;
import fr.essaim.importing.file.Row;
import fr.essaim.importing.file.UnreadableRow;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a file would do.
 *
 * @param number as a person sees it beside the row
 * @param values what it says, by column
 * @param id of what it is about; empty while that is not known
 * @param command what to send; null when the row is refused
 * @param problems why it is refused
 */
public record RecordRow(
        int number,
        Map<String, List<String>> values,
        String id,
        RowFate fate,
        @Nullable Object command,
        List<Difference> differences,
        List<Problem> problems) {

    static RecordRow refused(Row row, List<Problem> problems) {
        return new RecordRow(row.number(), row.values(), "", RowFate.REFUSED, null, List.of(), problems);
    }

    static RecordRow refused(UnreadableRow row) {
        return new RecordRow(row.number(), row.values(), "", RowFate.REFUSED, null, List.of(), row.problems());
    }

    static RecordRow sound(Row row, String id, RowFate fate, Object command, List<Difference> differences) {
        return new RecordRow(row.number(), row.values(), id, fate, command, differences, List.of());
    }

    /** The row, refused because of its name. */
    RecordRow refused(String message) {
        Problem problem =
                new Problem(number, RecordKind.IDENTIFIANT, first(RecordKind.IDENTIFIANT), message, List.of());
        return new RecordRow(number, values, id, RowFate.REFUSED, null, List.of(), List.of(problem));
    }

    /** What it calls itself; empty when it does not say. */
    public String title() {
        String name = first("nom");
        return name.isEmpty() ? first("titre") : name;
    }

    private String first(String column) {
        return values.getOrDefault(column, List.of("")).getFirst();
    }
}
