package fr.essaim.importing;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import fr.essaim.importing.command.CompleteImport;
import fr.essaim.importing.command.RefuseImportRows;
import fr.essaim.importing.command.StartImport;
import fr.essaim.importing.event.ImportCompleted;
import fr.essaim.importing.event.ImportEvent;
import fr.essaim.importing.event.ImportRowsRefused;
import fr.essaim.importing.event.ImportStarted;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The record of one import: which file, what was refused, and the counts at its end. */
@Aggregate(type = "RecordedImport")
class RecordedImport {

    @AggregateIdentifier
    private @Nullable String importId;

    private boolean completed;

    RecordedImport() {}

    @CommandHandler
    RecordedImport(StartImport command) {
        apply(new ImportStarted(command.importId(), command.fileName(), command.digest()));
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

    @EventSourcingHandler
    void on(ImportEvent event) {
        importId = event.importId();
        completed = event instanceof ImportCompleted;
    }
}
