package fr.essaim.deduplicating;

import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.CaseStudyState;
import fr.essaim.reading.CaseStudyArchive.Moment;
import java.util.Map;
import java.util.Set;

/** Two cases as they stand now, in the order of the address. */
record ComparedCases(Moment left, Moment right) {

    private static final Set<CaseStudyState> OUT = Set.of(CaseStudyState.DUPLICATE, CaseStudyState.DISCARDED);

    static final String KEPT = "garde";
    static final String LEFT_VERSION = "version.gauche";
    static final String RIGHT_VERSION = "version.droite";

    CaseStudySheet leftSheet() {
        return left.after();
    }

    CaseStudySheet rightSheet() {
        return right.after();
    }

    boolean canBeJoined() {
        return !OUT.contains(leftSheet().state()) && !OUT.contains(rightSheet().state());
    }

    /** Whether the left one stays: as the form says, unless only the other is public and its address must go on. */
    boolean keepsLeft(Map<String, String> form) {
        if (leftSheet().isPublished() != rightSheet().isPublished()) {
            return leftSheet().isPublished();
        }
        return !Side.RIGHT.parameter().equals(form.get(KEPT));
    }

    /** Whether both are still as the author of the form read them. */
    boolean areAsRead(Map<String, String> form) {
        return String.valueOf(left.version()).equals(form.get(LEFT_VERSION))
                && String.valueOf(right.version()).equals(form.get(RIGHT_VERSION));
    }
}
