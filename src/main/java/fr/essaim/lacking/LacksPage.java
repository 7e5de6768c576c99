package fr.essaim.lacking;

import fr.essaim.search.SearchPage.Pager;
import fr.essaim.web.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of what the base lacks, ready to be written down.
 *
 * @param monthName the month looked at, in words; null for all
 * @param here the parameters of this list, to come back to it after an act
 */
public record LacksPage(
        List<View> views,
        List<View> months,
        @Nullable String monthName,
        boolean handled,
        int total,
        List<Line> lines,
        Pager pager,
        String here,
        @Nullable Notice notice) {

    /** One way to look at the list. */
    public record View(String label, String address, boolean current) {}

    /**
     * One question.
     *
     * @param words what was typed, or what to say when only filters were chosen
     * @param filters each in words
     * @param address where it is asked again
     * @param times how often, in the month looked at
     * @param now how many cases it finds today
     */
    public record Line(
            String id,
            String words,
            List<String> filters,
            String address,
            long times,
            String firstOn,
            String lastOn,
            int now,
            boolean askedAgain) {}
}
