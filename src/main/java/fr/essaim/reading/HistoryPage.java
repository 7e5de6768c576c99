package fr.essaim.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The life of a case, the latest first.
 *
 * @param name a short name of the case
 * @param title empty when the case was withdrawn, as nothing of what it said is shown any more
 * @param sheetAddress where the sheet is
 */
public record HistoryPage(String name, String title, String sheetAddress, List<Entry> entries) {

    /**
     * One thing that happened.
     *
     * @param cameFrom says that an import brought it, or is empty
     * @param asOfAddress the sheet as it was at the end of that day, null when it was not public then, or when a later entry of that day has it
     */
    public record Entry(
            LocalDate day,
            Told told,
            String cameFrom,
            @Nullable String asOfAddress) {}
}
