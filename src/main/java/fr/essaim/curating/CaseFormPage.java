package fr.essaim.curating;

import fr.essaim.curating.CaseForm.PartnerRow;
import fr.essaim.curating.CaseForm.SourceRow;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The form of a case, ready to be written down.
 *
 * @param head null for a case that does not exist yet
 * @param version the version at which the form was opened
 * @param fields by column
 * @param partners the lines, with empty ones to fill
 * @param mistakes all that has to be corrected, in the order of the form
 * @param notice what just happened; empty when nothing did
 * @param warning what the person has to know before she goes on; empty when there is nothing
 */
public record CaseFormPage(
        @Nullable CaseHead head,
        String address,
        long version,
        Map<String, Field> fields,
        List<PartnerRow> partners,
        List<SourceRow> sources,
        List<Option> profiles,
        List<Mistake> mistakes,
        String notice,
        String warning) {

    /** One field with its help, and what has to be corrected in it. */
    public record Field(
            String column, String label, String help, String example, String value, int limit, List<Mistake> mistakes) {

        /** The ids of what describes the field, for a reader by ear. */
        public String describedBy() {
            return (help.isEmpty() ? "" : column + "-aide ")
                    + (example.isEmpty() ? "" : column + "-ex ")
                    + (mistakes.isEmpty() ? "" : column + "-err");
        }
    }

    /** One thing to correct. */
    public record Mistake(String column, String message, List<Option> choices) {}

    /** A value and its words. */
    public record Option(String value, String label) {}

    /** A part of the form that holds texts alone. */
    public record Part(String id, String title, String intro, List<Field> fields) {}

    public Field field(String column) {
        return Objects.requireNonNull(fields.get(column), column);
    }

    public List<Mistake> mistakesIn(String column) {
        return mistakes.stream()
                .filter(mistake -> mistake.column().equals(column))
                .toList();
    }
}
