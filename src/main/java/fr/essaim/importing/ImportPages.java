package fr.essaim.importing;

import fr.essaim.access.People;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.command.ImportedAs;
import fr.essaim.importing.CaseUndo.GoesBack;
import fr.essaim.importing.CaseUndo.IsBack;
import fr.essaim.importing.CaseUndo.Stays;
import fr.essaim.importing.ImportPage.Column;
import fr.essaim.importing.ImportPage.Preview;
import fr.essaim.importing.ImportPage.Progress;
import fr.essaim.importing.ImportPage.Rows;
import fr.essaim.importing.ImportPage.Tab;
import fr.essaim.importing.StagedImport.Counts;
import fr.essaim.importing.UndoPage.Reason;
import fr.essaim.importing.file.Problem;
import fr.essaim.reading.CaseStudyArchive.Moment;
import fr.essaim.storage.Cause;
import fr.essaim.web.French;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prepares the pages of imports. */
@Component
class ImportPages {

    static final String ADDRESS = "/atelier/imports";

    private static final int ROWS = 50;
    private static final int TOGETHER = 200;
    private static final int SHOWN_REASONS = 100;

    private final KnownImports imports;
    private final StagedRows rows;
    private final RowViews views;
    private final ImportRecords records;
    private final People people;
    private final ImportWords words;

    ImportPages(
            KnownImports imports,
            StagedRows rows,
            RowViews views,
            ImportRecords records,
            People people,
            ImportWords words) {
        this.imports = imports;
        this.rows = rows;
        this.views = views;
        this.records = records;
        this.people = people;
        this.words = words;
    }

    ImportListPage list(List<Problem> refused) {
        return new ImportListPage(imports.all().stream().map(this::line).toList(), refused);
    }

    ImportPage page(StagedImport staged, @Nullable RowState filter, int page, String message) {
        Map<RowState, Integer> counts = rows.counts(staged.id());
        return new ImportPage(
                address(staged.id()),
                staged.fileName(),
                people.nameOf(staged.actor()),
                French.date(staged.at()),
                staged.state().code(),
                words.state(staged.state()),
                staged.state().look(),
                message,
                staged.notices(),
                staged.problems(),
                progress(staged),
                staged.state() == ImportState.READY ? preview(staged, counts) : null,
                report(staged, counts),
                staged.state() == ImportState.APPLIED,
                rows(staged, counts, filter, page));
    }

    RowPage row(StagedImport staged, StagedRow row) {
        RowView view = views.of(staged, List.of(row)).getFirst();
        return new RowPage(
                address(staged.id()), staged.fileName(), row.line(), row.number(), view.faults(), views.allFields(row));
    }

    UndoPage undo(StagedImport known) {
        List<CaseStudyId> cases = records.casesOf(known.id());
        List<Reason> reasons = new ArrayList<>();
        int back = 0;
        int gone = 0;
        for (int from = 0; from < cases.size(); from += TOGETHER) {
            List<CaseStudyId> some = cases.subList(from, Math.min(from + TOGETHER, cases.size()));
            for (CaseUndo undo : records.undoing(known.id(), some)) {
                switch (undo) {
                    case GoesBack goes -> {
                        back++;
                        gone += goes.leaves() ? 1 : 0;
                    }
                    case IsBack is -> back++;
                    case Stays stays -> tell(stays, reasons);
                }
            }
        }
        return new UndoPage(address(known.id()), known.fileName(), back, gone, cases.size() - back, reasons);
    }

    static String address(String id) {
        return ADDRESS + "/" + id;
    }

    private void tell(Stays stays, List<Reason> reasons) {
        if (reasons.size() < SHOWN_REASONS) {
            reasons.add(new Reason(stays.title(), "/etudes-de-cas/" + stays.id() + "/historique", why(stays.since())));
        }
    }

    String why(Moment since) {
        String day = French.date(since.at());
        return since.provenance().cause() instanceof Cause.Import
                ? words.say("garde.import", day)
                : words.say("garde.main", day, people.nameOf(since.provenance().actor()));
    }

    private ImportListPage.Line line(StagedImport known) {
        Counts counts = known.counts();
        return new ImportListPage.Line(
                address(known.id()),
                known.fileName(),
                people.nameOf(known.actor()),
                French.date(known.at()),
                known.state().look(),
                words.state(known.state()),
                words.say("comptes", counts.created(), counts.revised(), counts.unchanged(), counts.refused()));
    }

    private @Nullable Progress progress(StagedImport staged) {
        if (!staged.state().isAtWork()) {
            return null;
        }
        String done = French.number(staged.done());
        String text = staged.total() == 0
                ? words.say("avancement.lu", done)
                : words.say("avancement.sur", done, French.number(staged.total()));
        return new Progress(words.say("avancement." + staged.state().code()), staged.done(), staged.total(), text);
    }

    private Preview preview(StagedImport staged, Map<RowState, Integer> counts) {
        Set<String> kept = new TreeSet<>(rows.keptColumns(staged.id()));
        kept.addAll(staged.overwriting());
        return new Preview(
                counts.entrySet().stream()
                        .filter(entry -> entry.getKey().isChange())
                        .mapToInt(Map.Entry::getValue)
                        .sum(),
                counts.getOrDefault(RowState.LOOKALIKE, 0),
                counts.getOrDefault(RowState.REFUSED, 0),
                staged.as() == ImportedAs.PUBLISHED,
                kept.stream()
                        .map(column -> new Column(
                                column,
                                words.column(column),
                                staged.overwriting().contains(column)))
                        .toList());
    }

    private List<String> report(StagedImport staged, Map<RowState, Integer> counts) {
        Counts told = staged.counts();
        List<String> report = new ArrayList<>();
        if (staged.state() == ImportState.APPLIED || staged.state() == ImportState.UNDONE) {
            report.add(words.say("comptes", told.created(), told.revised(), told.unchanged(), told.refused()));
            int left = counts.getOrDefault(RowState.LEFT_OUT, 0);
            if (left > 0) {
                report.add(words.say("comptes.ecarte", left));
            }
        }
        if (staged.state() == ImportState.UNDONE) {
            report.add(words.say("comptes.annule", told.undone(), told.kept()));
        }
        return report;
    }

    private Rows rows(StagedImport staged, Map<RowState, Integer> counts, @Nullable RowState filter, int page) {
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        int matching = filter == null ? total : counts.getOrDefault(filter, 0);
        int last = Math.max(1, (matching + ROWS - 1) / ROWS);
        int shown = Math.clamp(page, 1, last);
        List<Tab> tabs = new ArrayList<>();
        tabs.add(new Tab("", words.say("lignes.toutes"), total));
        counts.forEach((state, count) -> tabs.add(new Tab(state.code(), words.say("lignes." + state.code()), count)));
        List<StagedRow> found = staged.state() == ImportState.READING
                ? List.of()
                : rows.page(staged.id(), filter, (shown - 1) * ROWS, ROWS);
        return new Rows(tabs, filter == null ? "" : filter.code(), shown, last, views.of(staged, found));
    }
}
