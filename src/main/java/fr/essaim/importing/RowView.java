package fr.essaim.importing;

import fr.essaim.importing.file.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a preview, as shown to a person or a program.
 *
 * @param caseId the case it is about; empty while that is not known
 * @param differences what would change, and what would if a hand had not written it
 * @param faults what is wrong
 * @param fields the faulty cells, to be typed again
 */
public record RowView(
        int line,
        int number,
        String caseId,
        String title,
        String state,
        String word,
        boolean applied,
        List<Difference> differences,
        List<Fault> faults,
        List<Field> fields,
        @Nullable Lookalike lookalike,
        List<Problem> problems) {

    /** Whether a column takes what the row says. */
    public enum Fate {
        CHANGED,
        KEPT,
        OVERWRITTEN
    }

    /** One column before and after. */
    public record Difference(String column, String label, TextChange change, Fate fate, String before, String after) {}

    /** One thing to correct; the suggestions are known values and how to choose each. */
    public record Fault(
            String id, String where, String column, String value, String message, List<Suggestion> suggestions) {}

    /** A known value, and what a button sends to choose it. */
    public record Suggestion(String label, String choice) {}

    /** One cell as it stands. */
    public record Field(String column, String label, String value, String describedBy) {}

    public boolean isLeftOut() {
        return state.equals(RowState.LEFT_OUT.code());
    }

    public boolean isRefused() {
        return state.equals(RowState.REFUSED.code());
    }

    public boolean hasProtected() {
        return differences.stream().anyMatch(difference -> difference.fate() != Fate.CHANGED);
    }
}
