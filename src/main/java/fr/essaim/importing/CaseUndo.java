package fr.essaim.importing;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.command.UndoCaseStudyChanges;
import fr.essaim.casestudy.command.UndoCaseStudyChanges.Before;
import fr.essaim.reading.CaseStudyArchive.Moment;
import fr.essaim.storage.Cause;
import java.util.List;

/** What the undo of an import means for one case that the import touched. */
sealed interface CaseUndo {

    CaseStudyId id();

    /** Nobody but the import has touched it since: it goes back to what it was. */
    record GoesBack(UndoCaseStudyChanges command) implements CaseUndo {
        @Override
        public CaseStudyId id() {
            return command.id();
        }
    }

    /** It went back already, before the undo was cut short. */
    record IsBack(CaseStudyId id) implements CaseUndo {}

    /** Something else happened to it since, which would be lost. */
    record Stays(CaseStudyId id, String title, Moment since) implements CaseUndo {}

    /** @param history all that happened to the case, at least one event of the import among it */
    static CaseUndo of(String importId, List<Moment> history) {
        Cause batch = new Cause.Import(importId);
        Cause undo = new Cause.Undo(importId);
        int first = 0;
        while (!history.get(first).provenance().cause().equals(batch)) {
            first++;
        }
        Moment last = history.getLast();
        CaseStudyId id = last.after().id();
        for (Moment moment : history.subList(first, history.size())) {
            Cause cause = moment.provenance().cause();
            if (cause.equals(undo)) {
                return new IsBack(id);
            }
            if (!cause.equals(batch)) {
                return new Stays(id, last.after().title(), moment);
            }
        }
        Before before = first == 0 ? null : before(history.get(first - 1));
        return new GoesBack(new UndoCaseStudyChanges(id, last.version(), before));
    }

    private static Before before(Moment moment) {
        return new Before(
                moment.version(), moment.after().state(), moment.after().content());
    }
}
