package fr.essaim.retagging;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.retagging.event.RetaggingCompleted;
import fr.essaim.retagging.event.RetaggingEvent;
import fr.essaim.retagging.event.RetaggingStarted;
import fr.essaim.retagging.event.RetaggingUndoStarted;
import fr.essaim.retagging.event.RetaggingUndone;
import fr.essaim.storage.Provenance;
import java.time.Instant;
import java.util.List;

/**
 * A retagging as its events tell it.
 *
 * @param author on whose behalf it began
 * @param undoer on whose behalf it was taken back; its author as long as nobody did
 * @param cases those that were chosen
 * @param changed how many were changed; 0 until it is complete
 * @param kept those that kept something of it when it was undone
 */
record RecordedRetagging(
        String id,
        String question,
        ConceptSwap swap,
        List<CaseStudyId> cases,
        Provenance author,
        Provenance undoer,
        Instant at,
        Stage stage,
        int changed,
        int undone,
        List<CaseStudyId> kept) {

    static RecordedRetagging begun(RetaggingStarted event, Instant at, Provenance author) {
        return new RecordedRetagging(
                event.retaggingId(),
                event.question(),
                new ConceptSwap(event.added(), event.removed()),
                event.cases(),
                author,
                author,
                at,
                Stage.APPLYING,
                0,
                0,
                List.of());
    }

    RecordedRetagging after(RetaggingEvent event, Provenance by) {
        return switch (event) {
            case RetaggingStarted started -> this;
            case RetaggingCompleted completed -> with(by, Stage.APPLIED, completed.changed(), 0, List.of());
            case RetaggingUndoStarted started -> with(by, Stage.UNDOING, changed, 0, List.of());
            case RetaggingUndone done -> with(undoer, Stage.UNDONE, changed, done.undone(), done.kept());
        };
    }

    /** What its commands to the cases are sent with. */
    Provenance applying() {
        return Provenance.of(author.actor()).byRetagging(id);
    }

    /** What the commands that take it back are sent with. */
    Provenance undoing() {
        return Provenance.of(undoer.actor()).undoing(id);
    }

    private RecordedRetagging with(Provenance by, Stage next, int many, int back, List<CaseStudyId> others) {
        return new RecordedRetagging(id, question, swap, cases, author, by, at, next, many, back, others);
    }
}
