package fr.essaim.importing;

import fr.essaim.casestudy.command.ImportAnswer;
import fr.essaim.casestudy.command.ImportCaseStudy;
import fr.essaim.importing.RowCheck.Meant;
import fr.essaim.importing.Sending.Done;
import fr.essaim.importing.Sending.Sent;
import fr.essaim.importing.StagedImport.Counts;
import fr.essaim.importing.command.CompleteImport;
import fr.essaim.importing.command.RefuseImportRows;
import fr.essaim.importing.command.StartImport;
import fr.essaim.importing.event.ImportRowsRefused.RefusedCell;
import fr.essaim.storage.Commands;
import fr.essaim.storage.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/**
 * Applies a staged import, a hundred rows in a transaction. The rows are marked in the transaction of their events, so that one cut short goes on exactly where it was.
 */
@Component
class Applying {

    private static final int TOGETHER = 100;

    private final Commands commands;
    private final Sending sending;
    private final RowCheck check;
    private final StagedImports imports;
    private final StagedRows rows;
    private final Leases leases;

    Applying(
            Commands commands, Sending sending, RowCheck check, StagedImports imports, StagedRows rows, Leases leases) {
        this.commands = commands;
        this.sending = sending;
        this.check = check;
        this.imports = imports;
        this.rows = rows;
        this.leases = leases;
    }

    void apply(StagedImport staged, BooleanSupplier stopped) {
        Provenance source = Provenance.of(staged.actor()).byImport(staged.id());
        commands.send(new StartImport(staged.id(), staged.fileName(), staged.digest()), source);
        int after = 0;
        while (!stopped.getAsBoolean()) {
            List<StagedRow> batch = rows.waiting(staged.id(), after, TOGETHER);
            if (batch.isEmpty()) {
                complete(staged, source);
                return;
            }
            take(staged, batch, source);
            after = batch.getLast().line();
        }
    }

    private void take(StagedImport staged, List<StagedRow> batch, Provenance source) {
        List<Meant> sound = new ArrayList<>();
        List<StagedRow> refused = new ArrayList<>();
        for (StagedRow row : batch) {
            Meant meant = row.state().isSound() ? check.meaning(staged, row) : new Meant(row, null, row.problems());
            if (meant.command() == null) {
                refused.add(row.refused(row.caseId(), meant.problems()));
            } else {
                sound.add(meant);
            }
        }
        Sent<Meant> sent = sending.send(sound, Applying::command, source, done -> mark(staged, done));
        sent.failed().forEach(meant -> refused.add(refusedByTheBase(meant.row())));
        refuse(staged, refused, source);
    }

    private void mark(StagedImport staged, List<Done<Meant>> done) {
        rows.applied(staged.id(), done.stream().map(Applying::applied).toList());
        leases.advance(staged.id(), done.size());
    }

    private void refuse(StagedImport staged, List<StagedRow> refused, Provenance source) {
        if (refused.isEmpty()) {
            return;
        }
        List<RefusedCell> cells = refused.stream()
                .flatMap(row -> row.problems().stream())
                .map(RowProblems::recorded)
                .toList();
        commands.sendTogether(List.of(new RefuseImportRows(staged.id(), cells)), source, answers -> {
            rows.applied(staged.id(), refused);
            leases.advance(staged.id(), refused.size());
        });
    }

    private void complete(StagedImport staged, Provenance source) {
        Map<RowState, Integer> found = rows.counts(staged.id());
        Counts counts = new Counts(
                found.getOrDefault(RowState.NEW, 0),
                found.getOrDefault(RowState.REVISED, 0),
                found.getOrDefault(RowState.UNCHANGED, 0),
                found.getOrDefault(RowState.REFUSED, 0),
                0,
                0);
        CompleteImport complete = new CompleteImport(
                staged.id(), counts.created(), counts.revised(), counts.unchanged(), counts.refused());
        commands.sendTogether(List.of(complete), source, answers -> {
            leases.advance(staged.id(), 0);
            imports.counted(staged.id(), counts);
            imports.move(staged.id(), ImportState.APPLYING, ImportState.APPLIED);
        });
    }

    private static ImportCaseStudy command(Meant meant) {
        return Objects.requireNonNull(meant.command());
    }

    private static StagedRow applied(Done<Meant> done) {
        StagedRow row = done.item().row();
        return done.answer() instanceof ImportAnswer answer
                ? row.in(RowState.of(answer.outcome()))
                : row;
    }

    private static StagedRow refusedByTheBase(StagedRow row) {
        return row.refused(row.caseId(), List.of(RowProblems.refusedByTheBase(row.number())));
    }
}
