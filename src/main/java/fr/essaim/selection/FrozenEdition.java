package fr.essaim.selection;

import fr.essaim.selection.event.SelectionFrozen;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One edition as its event tells it, before the texts of its cases are folded. */
public record FrozenEdition(
        int number,
        String title,
        String theme,
        @Nullable LocalDate webinarOn,
        Instant frozenAt,
        String question,
        List<FrozenCase> cases) {

    static FrozenEdition of(SelectionFrozen event, Instant at) {
        return new FrozenEdition(
                event.edition(), event.title(), event.theme(), event.webinarOn(), at, event.question(), event.cases());
    }
}
