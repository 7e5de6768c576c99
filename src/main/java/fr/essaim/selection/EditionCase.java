package fr.essaim.selection;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudySheet;
import org.jspecify.annotations.Nullable;

/**
 * One case of a frozen edition.
 *
 * @param version the number of the case's last event when the edition was frozen
 * @param title the case's title as of that version
 * @param sheet the case as of that version; null when it may no longer be shown
 * @param note what the host wrote beside it, or empty
 */
public record EditionCase(
        CaseStudyId id,
        long version,
        String title,
        @Nullable CaseStudySheet sheet,
        String note) {}
