package fr.essaim.reading;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudySheet;
import java.time.Instant;

/** What the public sees at the address of a case. */
sealed interface Shown {

    /**
     * The sheet.
     *
     * @param version the version that a command on this sheet expects
     */
    record Published(CaseStudySheet sheet, long version) implements Shown {}

    /** That the case was taken away, when and why; nothing of what it said. */
    record Withdrawn(CaseStudyId id, Instant at, String reason) implements Shown {}

    /** Another case, which tells the same. */
    record Elsewhere(CaseStudyId original) implements Shown {}

    /** Nothing: there is no such case, or it never was public. */
    record Nothing() implements Shown {}
}
