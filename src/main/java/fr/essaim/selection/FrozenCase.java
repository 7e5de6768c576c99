package fr.essaim.selection;

import fr.essaim.casestudy.CaseStudyId;
import org.jspecify.annotations.Nullable;

/**
 * A case of a frozen edition as the event keeps it: no text, only which state of the case is meant.
 *
 * @param version the number of the case's last event at that moment
 */
public record FrozenCase(CaseStudyId id, long version, String note) {

    // An event leaves an empty text out.
    public FrozenCase(CaseStudyId id, long version, @Nullable String note) {
        this.id = id;
        this.version = version;
        this.note = note == null ? "" : note;
    }
}
