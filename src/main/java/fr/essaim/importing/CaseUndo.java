package fr.essaim.importing;

import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudyState;
import fr.essaim.casestudy.command.UndoCaseStudyChanges;
import fr.essaim.casestudy.command.UndoCaseStudyChanges.Before;
import fr.essaim.reading.CaseStudyArchive.Moment;
import fr.essaim.storage.Cause;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the undo of an import means for one case that the import touched. */
sealed interface CaseUndo {

    CaseStudyId id();

    /** Nobody has rewritten since what the import brought: that goes back to what it was. */
    record GoesBack(UndoCaseStudyChanges command) implements CaseUndo {
        @Override
        public CaseStudyId id() {
            return command.id();
        }

        /** Whether the case leaves the base, because the import brought it there. */
        boolean leaves() {
            Before before = command.before();
            return before == null || before.state() == CaseStudyState.DISCARDED;
        }
    }

    /** It went back already, before the undo was cut short. */
    record IsBack(CaseStudyId id) implements CaseUndo {}

    /** Something else happened to it since, which would be lost. */
    record Stays(CaseStudyId id, String title, Moment since) implements CaseUndo {}

    /**
     * What undoing means for a case.
     *
     * @param history all that happened to it, at least one event of the import among it
     */
    static CaseUndo of(String importId, List<Moment> history) {
        Cause batch = new Cause.Import(importId);
        Cause undo = new Cause.Undo(importId);
        Brought brought = Brought.by(batch, history);
        Moment last = history.getLast();
        CaseStudyId id = last.after().id();
        for (Moment moment : history.subList(brought.first(), history.size())) {
            Cause cause = moment.provenance().cause();
            if (cause.equals(undo)) {
                return new IsBack(id);
            }
            if (!cause.equals(batch) && !isTakenBack(cause, history) && brought.isRewrittenBy(moment)) {
                return new Stays(id, last.after().title(), moment);
            }
        }
        return new GoesBack(new UndoCaseStudyChanges(id, last.version(), before(brought, history)));
    }

    // What a later batch did and its own undo reversed leaves nothing that could be lost.
    private static boolean isTakenBack(Cause cause, List<Moment> history) {
        return switch (cause) {
            case Cause.ByHand byHand -> false;
            case Cause.Import batch -> isUndone(batch.id(), history);
            case Cause.Retagging batch -> isUndone(batch.id(), history);
            case Cause.Undo undo -> true;
        };
    }

    private static boolean isUndone(String batch, List<Moment> history) {
        Cause undo = new Cause.Undo(batch);
        return history.stream().anyMatch(moment -> moment.provenance().cause().equals(undo));
    }

    private static @Nullable Before before(Brought brought, List<Moment> history) {
        if (brought.first() == 0) {
            return null;
        }
        Moment before = history.get(brought.first() - 1);
        CaseStudyContent now = history.getLast().after().content();
        return new Before(
                before.version(),
                brought.changesState()
                        ? before.after().state()
                        : history.getLast().after().state(),
                now.taking(brought.columns(), before.after().content()));
    }
}
