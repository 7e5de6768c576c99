package fr.essaim.selection.event;

import fr.essaim.selection.SelectionId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Proposals come from another search now, given as an address writes it. */
@Revision("1")
public record SelectionQuestionChanged(SelectionId id, String question) implements SelectionEvent {

    // An event leaves an empty text out.
    public SelectionQuestionChanged(SelectionId id, @Nullable String question) {
        this.id = id;
        this.question = question == null ? "" : question;
    }
}
