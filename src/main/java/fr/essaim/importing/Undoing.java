package fr.essaim.importing;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.importing.CaseUndo.GoesBack;
import fr.essaim.importing.CaseUndo.IsBack;
import fr.essaim.importing.CaseUndo.Stays;
import fr.essaim.importing.Sending.Sent;
import fr.essaim.importing.StagedImport.Counts;
import fr.essaim.importing.command.UndoImport;
import fr.essaim.storage.Commands;
import fr.essaim.storage.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/** Undoes an applied import, a hundred cases in a transaction; one cut short finds in the events how far it was. */
@Component
class Undoing {

    private static final int TOGETHER = 100;

    private final Commands commands;
    private final Sending sending;
    private final ImportRecords records;
    private final StagedImports imports;
    private final Leases leases;

    Undoing(Commands commands, Sending sending, ImportRecords records, StagedImports imports, Leases leases) {
        this.commands = commands;
        this.sending = sending;
        this.records = records;
        this.imports = imports;
        this.leases = leases;
    }

    void undo(StagedImport staged, BooleanSupplier stopped) {
        Provenance source = Provenance.of(Objects.requireNonNullElse(staged.undoneBy(), staged.actor()))
                .undoing(staged.id());
        List<CaseStudyId> cases = records.casesOf(staged.id());
        imports.totalling(staged.id(), cases.size());
        int undone = 0;
        for (int from = 0; from < cases.size(); from += TOGETHER) {
            if (stopped.getAsBoolean()) {
                return;
            }
            undone += takeBack(staged, cases.subList(from, Math.min(from + TOGETHER, cases.size())), source);
        }
        complete(staged, undone, cases.size() - undone, source);
    }

    /** Answers how many of the cases are as they were before. */
    private int takeBack(StagedImport staged, List<CaseStudyId> cases, Provenance source) {
        List<GoesBack> going = new ArrayList<>();
        int back = 0;
        for (CaseUndo undo : records.undoing(staged.id(), cases)) {
            switch (undo) {
                case GoesBack goes -> going.add(goes);
                case IsBack is -> back++;
                case Stays stays -> {}
            }
        }
        Sent<GoesBack> sent =
                sending.send(going, GoesBack::command, source, done -> leases.advance(staged.id(), done.size()));
        leases.advance(staged.id(), cases.size() - sent.done().size());
        return back + sent.done().size();
    }

    private void complete(StagedImport staged, int undone, int kept, Provenance source) {
        Counts counts = staged.counts().undone(undone, kept);
        commands.sendTogether(List.of(new UndoImport(staged.id(), undone, kept)), source, answers -> {
            leases.advance(staged.id(), 0);
            imports.counted(staged.id(), counts);
            imports.move(staged.id(), ImportState.UNDOING, ImportState.UNDONE);
        });
    }
}
