package fr.essaim.checking;

import fr.essaim.checking.QualityPage.Bar;
import fr.essaim.checking.StatesShown.Choice;
import fr.essaim.search.SearchPage.Pager;
import fr.essaim.web.Notice;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cases by the day of their verification, the longest ago first.
 *
 * @param current which of the levels is shown, by its place; −1 when all are
 * @param address of this very page
 */
public record FreshnessPage(
        List<Choice> choices,
        List<Bar> levels,
        int current,
        int total,
        List<Line> lines,
        Pager pager,
        String address,
        @Nullable Notice notice) {

    /** One case and when it was verified. */
    public record Line(
            CaseRef study, String stateWord, @Nullable LocalDate verifiedOn, String style, String word) {}
}
