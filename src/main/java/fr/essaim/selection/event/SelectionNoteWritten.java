package fr.essaim.selection.event;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.selection.SelectionId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What the host says of a case is now this. */
@Revision("1")
public record SelectionNoteWritten(SelectionId id, CaseStudyId caseStudy, String note) implements SelectionEvent {

    // An event leaves an empty text out.
    public SelectionNoteWritten(SelectionId id, CaseStudyId caseStudy, @Nullable String note) {
        this.id = id;
        this.caseStudy = caseStudy;
        this.note = note == null ? "" : note;
    }
}
