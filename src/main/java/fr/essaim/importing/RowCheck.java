package fr.essaim.importing;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.ImportPlan;
import fr.essaim.casestudy.command.ImportCaseStudy;
import fr.essaim.casestudy.command.ImportOutcome;
import fr.essaim.importing.RowTranslation.NotUnderstood;
import fr.essaim.importing.RowTranslation.Understood;
import fr.essaim.importing.file.ImportFile;
import fr.essaim.importing.file.Problem;
import fr.essaim.importing.file.Row;
import fr.essaim.importing.file.UnreadableRow;
import fr.essaim.reading.CaseStudyArchive;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells what staged rows would do to the base as it is now, without doing it. */
@Component
class RowCheck {

    private final RowTranslator translator;
    private final CaseStudyArchive archive;
    private final Lookalikes lookalikes;

    RowCheck(RowTranslator translator, CaseStudyArchive archive, Lookalikes lookalikes) {
        this.translator = translator;
        this.archive = archive;
        this.lookalikes = lookalikes;
    }

    /** A row, and what it means: a command, or what is wrong. */
    record Meant(StagedRow row, @Nullable ImportCaseStudy command, List<Problem> problems) {

        String caseId() {
            return command == null ? "" : command.id().value();
        }
    }

    /** What a row would do to its case: the case as it is, null when there is none, and what would become of it. */
    record Planned(
            Meant meant,
            @Nullable CaseStudySheet sheet,
            @Nullable ImportPlan plan) {}

    Meant meaning(StagedImport staged, StagedRow row) {
        return switch (ImportFile.typed(row.number(), row.values(), RowTranslator.COLUMNS)) {
            case UnreadableRow unreadable -> new Meant(row, null, unreadable.problems());
            case Row readable ->
                switch (translator.translate(readable, staged.as(), overwriting(staged, row))) {
                    case NotUnderstood wrong -> new Meant(row, null, wrong.problems());
                    case Understood understood -> new Meant(row, understood.command(), List.of());
                };
        };
    }

    /** What each row would do to its case as it is now. */
    List<Planned> plans(StagedImport staged, List<StagedRow> rows) {
        List<Meant> meanings = rows.stream().map(row -> meaning(staged, row)).toList();
        Map<CaseStudyId, CaseStudySheet> sheets = archive.now(meanings.stream()
                .map(Meant::command)
                .filter(Objects::nonNull)
                .map(ImportCaseStudy::id)
                .distinct()
                .toList());
        return meanings.stream().map(meant -> planned(meant, sheets)).toList();
    }

    /**
     * The rows with the state that they have now.
     *
     * @param taken the numbers of other rows of the file that are about some cases already
     */
    List<StagedRow> check(
            StagedImport staged, List<StagedRow> rows, Function<Collection<String>, Map<String, Integer>> taken) {
        List<Planned> plans = plans(staged, rows);
        Set<String> cases = new HashSet<>();
        plans.forEach(planned -> cases.add(planned.meant().caseId()));
        Map<String, Integer> claimed = new HashMap<>(taken.apply(cases));
        List<StagedRow> checked = new ArrayList<>();
        plans.forEach(planned -> checked.add(decide(planned, claimed)));
        return checked;
    }

    private StagedRow decide(Planned planned, Map<String, Integer> claimed) {
        StagedRow row = planned.meant().row();
        ImportPlan plan = planned.plan();
        ImportCaseStudy command = planned.meant().command();
        if (row.state() == RowState.LEFT_OUT) {
            return row.checked(planned.meant().caseId(), RowState.LEFT_OUT, Set.of(), null);
        }
        if (command == null || plan == null) {
            return row.refused("", planned.meant().problems());
        }
        String id = command.id().value();
        Integer earlier = claimed.putIfAbsent(id, row.number());
        if (earlier != null) {
            String given = Objects.requireNonNullElse(command.providerReference(), "");
            return row.refused(id, List.of(RowProblems.takenIdentifiant(row.number(), given, earlier)));
        }
        Lookalike like = plan.outcome() == ImportOutcome.CREATED ? lookalikes.of(command.id(), plan.content()) : null;
        RowState state = like == null ? RowState.of(plan.outcome()) : RowState.LOOKALIKE;
        return row.checked(id, state, plan.left(), like);
    }

    private static Planned planned(Meant meant, Map<CaseStudyId, CaseStudySheet> sheets) {
        ImportCaseStudy command = meant.command();
        if (command == null) {
            return new Planned(meant, null, null);
        }
        CaseStudySheet sheet = sheets.get(command.id());
        return new Planned(meant, sheet, ImportPlan.of(command, sheet));
    }

    private static Set<String> overwriting(StagedImport staged, StagedRow row) {
        Set<String> columns = new HashSet<>(staged.overwriting());
        columns.addAll(row.overwriting());
        return columns;
    }
}
