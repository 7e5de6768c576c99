package fr.essaim.selection.event;

import fr.essaim.selection.FrozenCase;
import fr.essaim.selection.SelectionId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * An edition was made, which never changes.
 *
 * @param edition its number, from 1
 * @param cases in their order, each as its own events stood
 */
@Revision("1")
public record SelectionFrozen(
        SelectionId id,
        int edition,
        String title,
        String theme,
        @Nullable LocalDate webinarOn,
        String question,
        List<FrozenCase> cases)
        implements SelectionEvent {

    // An event leaves an empty text out.
    public SelectionFrozen(
            SelectionId id,
            int edition,
            String title,
            @Nullable String theme,
            @Nullable LocalDate webinarOn,
            @Nullable String question,
            List<FrozenCase> cases) {
        this.id = id;
        this.edition = edition;
        this.title = title;
        this.theme = theme == null ? "" : theme;
        this.webinarOn = webinarOn;
        this.question = question == null ? "" : question;
        this.cases = List.copyOf(cases);
    }
}
