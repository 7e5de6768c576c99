package fr.essaim.reading;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudySheet;
import java.time.LocalDate;

/**
 * A case as it was at one of its versions, and what became of it since.
 *
 * @param version the number of the event after which it was so
 */
public record FormerCase(CaseStudySheet sheet, long version, Since since) {

    /** What became of the case after that version. */
    public sealed interface Since {

        /** Nothing that a reader would see. */
        record Same() implements Since {}

        /** It says something else today. */
        record Revised(LocalDate on) implements Since {}

        /** It was taken out of the base: its text is read at no day. */
        record Withdrawn(LocalDate on, String reason) implements Since {}

        /** It turned out to tell the same as another, where today's text is. */
        record Elsewhere(CaseStudyId original) implements Since {}

        /** It is not published any more, though nobody withdrew it. */
        record Unpublished() implements Since {}
    }

    /** Whether everyone may read it as it was: it was published then, and nobody withdrew it since. */
    public boolean mayBeRead() {
        return sheet.isPublished() && !(since instanceof Since.Withdrawn);
    }
}
