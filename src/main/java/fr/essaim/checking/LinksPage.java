package fr.essaim.checking;

import fr.essaim.search.SearchPage.Pager;
import fr.essaim.web.Notice;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the last check of the sources' addresses found.
 *
 * @param addresses how many there are now
 * @param progress how far the running check is; null when none is running
 * @param startedAt of the last check; null when there never was one
 * @param listAddress the cases concerned in the workshop's list
 * @param brokenOff whether the last check ended before its end
 */
public record LinksPage(
        int addresses,
        @Nullable Progress progress,
        @Nullable Instant startedAt,
        boolean brokenOff,
        List<View> views,
        int total,
        String listAddress,
        List<Line> lines,
        Pager pager,
        @Nullable Notice notice) {

    /** How far a check has come. */
    public record Progress(int done, int total, int percent) {}

    /** One outcome, and how many addresses have it. */
    public record View(String label, int count, String address, boolean current) {}

    /** One address, what became of it, and the cases that give it. */
    public record Line(LinkCheck check, String word, String style, List<CaseRef> cases) {}
}
