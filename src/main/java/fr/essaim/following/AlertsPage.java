package fr.essaim.following;

import java.util.List;

/**
 * What somebody follows, for her alone.
 *
 * @param page the path of this page, under which everything about it is
 * @param notice what she just did; empty when she only looks
 */
public record AlertsPage(String page, String address, List<Line> alerts, String notice) {

    /**
     * One search.
     *
     * @param rhythm « chaque jour »
     * @param other the rhythm it could have instead
     * @param since the day on which it was asked for
     */
    public record Line(
            String id,
            String words,
            String searchAddress,
            String rhythm,
            String other,
            String since,
            boolean confirmed,
            List<Doubt> doubts) {}

    /** A letter that may not have arrived, and its cases. */
    public record Doubt(String day, List<Case> cases) {}

    /** One case; what is no longer public is not listed. */
    public record Case(String title, String address) {}
}
