package fr.essaim.importing.event;

import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Some rows could not be taken; what the cells held is left out, because nobody knows what it was. */
@Revision("1")
public record ImportRowsRefused(String importId, List<RefusedCell> cells) implements ImportEvent {

    /** One thing to correct: row as the person sees it, column (absent when none is meant), and what was said to her. */
    public record RefusedCell(int row, @Nullable String column, String problem) {}
}
