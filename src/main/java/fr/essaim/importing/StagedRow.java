package fr.essaim.importing;

import fr.essaim.importing.file.Problem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row of an upload, with what was found when it was last checked.
 *
 * @param line its place in the file, from 1, by which it is addressed
 * @param number the number a person sees beside it
 * @param caseId the case it is about; empty while that is not known
 * @param overwriting the columns that this row may change although a person wrote them
 * @param kept the columns where it says something else than a person wrote, which stay
 * @param lookalike another case that probably is the same
 */
record StagedRow(
        int line,
        int number,
        String caseId,
        String title,
        Map<String, List<String>> values,
        RowState state,
        Progress progress,
        Set<String> overwriting,
        Set<String> kept,
        List<Problem> problems,
        @Nullable Lookalike lookalike) {

    /** Whether the row is behind. */
    enum Progress {
        WAITING,
        APPLIED
    }

    static StagedRow read(int line, int number, Map<String, List<String>> values) {
        return new StagedRow(
                line, number, "", "", values, RowState.REFUSED, Progress.WAITING, Set.of(), Set.of(), List.of(), null);
    }

    StagedRow saying(Map<String, List<String>> others) {
        return new StagedRow(
                line, number, caseId, title, others, state, progress, overwriting, kept, problems, lookalike);
    }

    StagedRow overwriting(Set<String> columns) {
        return new StagedRow(line, number, caseId, title, values, state, progress, columns, kept, problems, lookalike);
    }

    StagedRow in(RowState other) {
        return new StagedRow(
                line, number, caseId, title, values, other, progress, overwriting, kept, problems, lookalike);
    }

    StagedRow refused(String id, List<Problem> why) {
        return new StagedRow(
                line, number, id, shownTitle(), values, RowState.REFUSED, progress, overwriting, Set.of(), why, null);
    }

    StagedRow checked(String id, RowState found, Set<String> left, @Nullable Lookalike like) {
        return new StagedRow(
                line, number, id, shownTitle(), values, found, progress, overwriting, left, List.of(), like);
    }

    private String shownTitle() {
        return values.getOrDefault("titre", List.of()).stream()
                .findFirst()
                .map(title -> title.replaceAll("\\p{Cntrl}", " "))
                .orElse("");
    }
}
