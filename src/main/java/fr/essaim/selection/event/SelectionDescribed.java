package fr.essaim.selection.event;

import fr.essaim.selection.SelectionId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Its title, its theme and the day of its webinar are now these. */
@Revision("1")
public record SelectionDescribed(
        SelectionId id,
        String title,
        String theme,
        @Nullable LocalDate webinarOn) implements SelectionEvent {

    // An event leaves an empty text out.
    public SelectionDescribed(SelectionId id, String title, @Nullable String theme, @Nullable LocalDate webinarOn) {
        this.id = id;
        this.title = title;
        this.theme = theme == null ? "" : theme;
        this.webinarOn = webinarOn;
    }
}
