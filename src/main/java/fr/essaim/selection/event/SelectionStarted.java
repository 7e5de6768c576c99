package fr.essaim.selection.event;

import fr.essaim.selection.SelectionId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A host began to choose cases for a webinar.
 *
 * @param question the search it came from, as an address writes it: {@code q=…&domaine=…}
 * @param balancedOver the names of the facets over which proposals are to be spread
 * @param size how many cases it is to hold
 */
@Revision("1")
public record SelectionStarted(
        SelectionId id,
        String title,
        String theme,
        @Nullable LocalDate webinarOn,
        String question,
        List<String> balancedOver,
        int size)
        implements SelectionEvent {

    // An event leaves an empty list or text out.
    public SelectionStarted(
            SelectionId id,
            String title,
            @Nullable String theme,
            @Nullable LocalDate webinarOn,
            @Nullable String question,
            @Nullable List<String> balancedOver,
            int size) {
        this.id = id;
        this.title = title;
        this.theme = theme == null ? "" : theme;
        this.webinarOn = webinarOn;
        this.question = question == null ? "" : question;
        this.balancedOver = balancedOver == null ? List.of() : List.copyOf(balancedOver);
        this.size = size;
    }
}
