package fr.essaim.importing;

import fr.essaim.casestudy.CaseStudyColumns;
import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.CaseStudyState;
import fr.essaim.casestudy.ImportPlan;
import fr.essaim.importing.RowCheck.Planned;
import fr.essaim.importing.RowView.Difference;
import fr.essaim.importing.RowView.Fate;
import fr.essaim.importing.RowView.Fault;
import fr.essaim.importing.RowView.Field;
import fr.essaim.importing.RowView.Suggestion;
import fr.essaim.importing.StagedRow.Progress;
import fr.essaim.importing.file.Problem;
import fr.essaim.writing.WrittenCase;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Prepares the rows of one page of a preview, all their cases asked for at once. */
@Component
class RowViews {

    private final RowCheck check;
    private final ImportWords words;

    RowViews(RowCheck check, ImportWords words) {
        this.check = check;
        this.words = words;
    }

    List<RowView> of(StagedImport staged, List<StagedRow> rows) {
        if (staged.state() != ImportState.READY) {
            return rows.stream().map(row -> view(row, List.of())).toList();
        }
        return check.plans(staged, rows).stream()
                .map(planned -> view(planned.meant().row(), differences(staged, planned)))
                .toList();
    }

    /** Every cell of a row, filled or not. */
    List<Field> allFields(StagedRow row) {
        Stream<String> columns = Stream.of(CaseStudyColumns.IDENTIFIANT, "titre");
        Stream<String> others = Stream.concat(CaseStudyColumns.single().stream(), CaseStudyColumns.several().stream());
        return Stream.concat(columns, others)
                .distinct()
                .map(column -> field(row, column, describedBy(row, column)))
                .toList();
    }

    private RowView view(StagedRow row, List<Difference> differences) {
        return new RowView(
                row.line(),
                row.number(),
                row.caseId(),
                row.title(),
                row.state().code(),
                words.state(row.state()),
                row.progress() == Progress.APPLIED,
                differences,
                faults(row),
                row.problems().stream()
                        .map(Problem::column)
                        .filter(column -> !column.isEmpty())
                        .distinct()
                        .map(column -> field(row, column, describedBy(row, column)))
                        .toList(),
                row.lookalike(),
                row.problems());
    }

    private List<Difference> differences(StagedImport staged, Planned planned) {
        CaseStudySheet sheet = planned.sheet();
        ImportPlan plan = planned.plan();
        if (sheet == null || plan == null || planned.meant().command() == null) {
            return List.of();
        }
        CaseStudyContent said = sheet.content().with(planned.meant().command().changes());
        Set<String> written = new HashSet<>(staged.overwriting());
        written.addAll(planned.meant().row().overwriting());
        written.retainAll(sheet.curation().byHand());
        Map<String, List<String>> before = WrittenCase.of(sheet.content());
        Map<String, List<String>> after = WrittenCase.of(said);
        List<Difference> differences = new ArrayList<>();
        SortedSet<String> differing = said.columnsDifferingFrom(sheet.content());
        differing.removeIf(column -> cell(before, column).equals(cell(after, column)));
        for (String column : differing) {
            Fate fate = plan.left().contains(column)
                    ? Fate.KEPT
                    : written.contains(column) ? Fate.OVERWRITTEN : Fate.CHANGED;
            differences.add(difference(column, cell(before, column), cell(after, column), fate));
        }
        if (plan.publishes() || plan.revives()) {
            differences.add(difference(
                    CaseStudyColumns.STATUS,
                    words.state(sheet.state()),
                    words.state(plan.publishes() ? CaseStudyState.PUBLISHED : CaseStudyState.DRAFT),
                    Fate.CHANGED));
        }
        return differences;
    }

    private Difference difference(String column, String before, String after, Fate fate) {
        return new Difference(column, words.column(column), TextChange.between(before, after), fate, before, after);
    }

    private List<Fault> faults(StagedRow row) {
        return IntStream.range(0, row.problems().size())
                .mapToObj(index -> fault(row, index))
                .toList();
    }

    private Fault fault(StagedRow row, int index) {
        Problem problem = row.problems().get(index);
        String where = problem.column().isEmpty()
                ? words.say("ou.ligne", Integer.toString(row.number()))
                : words.say("ou.cellule", Integer.toString(row.number()), problem.column());
        List<Suggestion> suggestions = IntStream.range(0, problem.nearest().size())
                .mapToObj(nearest -> new Suggestion(problem.nearest().get(nearest), index + "." + nearest))
                .toList();
        return new Fault(id(row, index), where, problem.column(), problem.value(), problem.message(), suggestions);
    }

    private Field field(StagedRow row, String column, String describedBy) {
        return new Field(column, words.column(column), cell(row.values(), column), describedBy);
    }

    private static String describedBy(StagedRow row, String column) {
        return IntStream.range(0, row.problems().size())
                .filter(index -> row.problems().get(index).column().equals(column))
                .mapToObj(index -> id(row, index))
                .collect(Collectors.joining(" "));
    }

    private static String id(StagedRow row, int index) {
        return "pb-" + row.line() + "-" + index;
    }

    private static String cell(Map<String, List<String>> values, String column) {
        return ImportWords.cell(values.getOrDefault(column, List.of()));
    }
}
