package fr.essaim.curating;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The month as a webinar can tell it.
 *
 * @param next null for the month that runs
 * @param announcement what can be read aloud or pasted in an invitation
 */
public record MonthPage(
        String name,
        String previous,
        String previousName,
        @Nullable String next,
        String nextName,
        int added,
        int published,
        int returned,
        List<Group> groups,
        List<Line> revised,
        String announcement) {

    /** The added cases of one domain. */
    public record Group(String label, @Nullable String domain, List<Line> lines) {}

    /** One case; its note says more than the summary, when there is more. */
    public record Line(String address, String title, String place, String summary, String note) {}
}
