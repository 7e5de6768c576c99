package fr.essaim.reading;

import fr.essaim.casestudy.event.CaseStudyPublished;
import fr.essaim.casestudy.event.CaseStudyWithdrawn;
import fr.essaim.reading.CaseStudyArchive.Moment;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What somebody did to a case in one go: the same person, for the same reason, within a minute. */
record Act(List<Moment> moments) {

    private static final Duration ONE_GO = Duration.ofMinutes(1);

    /** @param moments in order, as are the acts */
    static List<Act> of(List<Moment> moments) {
        List<Act> acts = new ArrayList<>();
        List<Moment> current = new ArrayList<>();
        for (Moment moment : moments) {
            if (!current.isEmpty() && !goesOn(current.getLast(), moment)) {
                acts.add(new Act(List.copyOf(current)));
                current.clear();
            }
            current.add(moment);
        }
        if (!current.isEmpty()) {
            acts.add(new Act(List.copyOf(current)));
        }
        return acts;
    }

    Moment first() {
        return moments.getFirst();
    }

    Moment last() {
        return moments.getLast();
    }

    // What follows a publication is a correction of its own, and nobody must miss a withdrawal between two of them.
    private static boolean goesOn(Moment before, Moment after) {
        boolean same = before.provenance().equals(after.provenance());
        boolean soon = before.at().plus(ONE_GO).isAfter(after.at());
        boolean apart = before.event() instanceof CaseStudyPublished
                || before.event() instanceof CaseStudyWithdrawn
                || after.event() instanceof CaseStudyWithdrawn;
        return same && soon && !apart;
    }
}
