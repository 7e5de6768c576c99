package fr.essaim.importing;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import fr.essaim.importing.command.CompleteImport;
import fr.essaim.importing.command.RefuseImportRows;
import fr.essaim.importing.command.StartImport;
import fr.essaim.importing.command.UndoImport;
import fr.essaim.importing.event.ImportCompleted;
import fr.essaim.importing.event.ImportEvent;
import fr.essaim.importing.event.ImportRowsRefused;
import fr.essaim.importing.event.ImportStarted;
import fr.essaim.importing.event.ImportUndone;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The record of one import: which file, what was refused, the counts at its end, and its undo. Each is recorded once, however often a resumed import asks. */
@Aggregate(type = RecordedImport.TYPE)
class RecordedImport {

    static final String TYPE = "RecordedImport";

    @AggregateIdentifier
    private @Nullable String importId;

    private boolean completed;
    private boolean undone;

    RecordedImport() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(StartImport command) {
        if (importId == null) {
            apply(new ImportStarted(command.importId(), command.fileName(), command.digest()));
        }
    }

    @CommandHandler
    void handle(RefuseImportRows command) {
        apply(new ImportRowsRefused(command.importId(), command.cells()));
    }

    @CommandHandler
    void handle(CompleteImport command) {
        if (!completed) {
            apply(new ImportCompleted(
                    command.importId(), command.created(), command.revised(), command.unchanged(), command.refused()));
        }
    }

    @CommandHandler
    void handle(UndoImport command) {
        if (!undone) {
            apply(new ImportUndone(command.importId(), command.undone(), command.kept()));
        }
    }

    @EventSourcingHandler
    void on(ImportEvent event) {
        importId = event.importId();
        switch (event) {
            case ImportStarted started -> {}
            case ImportRowsRefused refused -> {}
            case ImportCompleted counted -> completed = true;
            case ImportUndone taken -> undone = true;
        }
    }
}
