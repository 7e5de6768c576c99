package fr.essaim.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import fr.essaim.importing.StagedImport.Counts;
import fr.essaim.importing.file.Problem;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the API tells of an import. */
@Component
class ImportAnswers {

    private final StagedRows rows;
    private final RowViews views;

    ImportAnswers(StagedRows rows, RowViews views) {
        this.rows = rows;
        this.views = views;
    }

    /**
     * One import and a page of its rows.
     *
     * @param faites how many of {@code total} rows or cases are behind, while work is under way
     * @param nombres rows by state
     * @param lignes no longer there some time after the end
     */
    record Answer(
            String id,
            String fichier,
            String etat,
            @JsonProperty("envoye_le") Instant sentAt,
            int total,
            int faites,
            Map<String, Integer> nombres,
            Report bilan,
            List<String> remarques,
            List<Fault> problemes,
            int page,
            int taille,
            List<Line> lignes) {}

    /** What an application and an undo came to. */
    record Report(
            int crees,
            int modifies,
            int inchanges,
            int refuses,
            int annules,
            @JsonProperty("laisses_tels_quels") int kept) {}

    /** One row. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            int ligne,
            int numero,
            @Nullable String id,
            String titre,
            String etat,
            boolean appliquee,
            List<Difference> differences,
            List<Fault> problemes,
            @Nullable Lookalike ressemble) {}

    /** One column before and after; {@code garde} when a hand wrote it and it stays. */
    record Difference(String colonne, String avant, String apres, boolean garde) {}

    /** One thing to correct. */
    record Fault(int ligne, String colonne, String valeur, String message, List<String> proches) {}

    Answer of(StagedImport staged, @Nullable RowState filter, int page, int size) {
        Counts counts = staged.counts();
        Map<String, Integer> numbers = new LinkedHashMap<>();
        rows.counts(staged.id()).forEach((state, count) -> numbers.put(state.code(), count));
        return new Answer(
                staged.id(),
                staged.fileName(),
                staged.state().code(),
                staged.at(),
                staged.total(),
                staged.done(),
                numbers,
                new Report(
                        counts.created(),
                        counts.revised(),
                        counts.unchanged(),
                        counts.refused(),
                        counts.undone(),
                        counts.kept()),
                staged.notices(),
                faults(staged.problems()),
                page,
                size,
                lines(staged, rows.page(staged.id(), filter, (page - 1) * size, size)));
    }

    Line of(StagedImport staged, StagedRow row) {
        return lines(staged, List.of(row)).getFirst();
    }

    static List<Fault> faults(List<Problem> problems) {
        return problems.stream()
                .map(problem -> new Fault(
                        problem.row(), problem.column(), problem.value(), problem.message(), problem.nearest()))
                .toList();
    }

    private List<Line> lines(StagedImport staged, List<StagedRow> found) {
        return views.of(staged, found).stream().map(ImportAnswers::line).toList();
    }

    private static Line line(RowView view) {
        return new Line(
                view.line(),
                view.number(),
                view.caseId().isEmpty() ? null : view.caseId(),
                view.title(),
                view.state(),
                view.applied(),
                view.differences().stream().map(ImportAnswers::difference).toList(),
                faults(view.problems()),
                view.lookalike());
    }

    private static Difference difference(RowView.Difference difference) {
        return new Difference(
                difference.column(), difference.before(), difference.after(), difference.fate() == RowView.Fate.KEPT);
    }
}
