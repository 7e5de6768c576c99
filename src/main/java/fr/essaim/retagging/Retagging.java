package fr.essaim.retagging;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import fr.essaim.retagging.command.CompleteRetagging;
import fr.essaim.retagging.command.CompleteRetaggingUndo;
import fr.essaim.retagging.command.StartRetagging;
import fr.essaim.retagging.command.UndoRetagging;
import fr.essaim.retagging.event.RetaggingCompleted;
import fr.essaim.retagging.event.RetaggingEvent;
import fr.essaim.retagging.event.RetaggingStarted;
import fr.essaim.retagging.event.RetaggingUndoStarted;
import fr.essaim.retagging.event.RetaggingUndone;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** The record of one retagging: what was chosen, and how far it came. The cases tell the rest. */
@Aggregate(type = Retagging.TYPE)
class Retagging {

    static final String TYPE = "Retagging";

    @AggregateIdentifier
    private @Nullable String retaggingId;

    private Stage stage = Stage.APPLYING;

    Retagging() {}

    @CommandHandler
    Retagging(StartRetagging command) {
        apply(new RetaggingStarted(
                command.retaggingId(), command.question(), command.added(), command.removed(), command.cases()));
    }

    @CommandHandler
    void handle(CompleteRetagging command) {
        if (stage == Stage.APPLYING) {
            apply(new RetaggingCompleted(command.retaggingId(), command.changed()));
        }
    }

    // What is still being applied is not taken back: the two would meet on the same cases.
    @CommandHandler
    void handle(UndoRetagging command) {
        if (stage == Stage.APPLIED) {
            apply(new RetaggingUndoStarted(command.retaggingId()));
        }
    }

    @CommandHandler
    void handle(CompleteRetaggingUndo command) {
        if (stage == Stage.UNDOING) {
            apply(new RetaggingUndone(command.retaggingId(), command.undone(), command.kept()));
        }
    }

    @EventSourcingHandler
    void on(RetaggingEvent event) {
        retaggingId = event.retaggingId();
        stage = Stage.after(event);
    }
}
