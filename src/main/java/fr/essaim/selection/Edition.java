package fr.essaim.selection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One frozen edition of a selection: what was shown on a day, citable and the same for ever.
 *
 * @param question the search it came from, as an address writes it: {@code q=…&domaine=…}
 * @param cases in the host's order
 */
public record Edition(
        SelectionId selection,
        int number,
        String title,
        String theme,
        @Nullable LocalDate webinarOn,
        Instant frozenAt,
        String question,
        List<EditionCase> cases) {

    public Edition {
        cases = List.copyOf(cases);
    }
}
