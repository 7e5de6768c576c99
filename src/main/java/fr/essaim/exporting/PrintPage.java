package fr.essaim.exporting;

import fr.essaim.reading.Link;
import java.util.List;

/**
 * A result as one prints it.
 *
 * @param criteria what was asked, one line each
 * @param total how many cases match; more than are shown when there are too many
 * @param address where the search itself is, for whoever reads it on paper
 * @param searchPath the same for a link
 * @param fileAddress where all of them are as a table
 */
public record PrintPage(
        List<String> messages,
        List<String> criteria,
        List<PrintedCase> cases,
        int total,
        String day,
        String address,
        String searchPath,
        String fileAddress) {

    public boolean isCut() {
        return cases.size() < total;
    }

    /**
     * One case of the list.
     *
     * @param landmarks place, years and level
     * @param classification the concepts of each scheme, one line each
     */
    public record PrintedCase(
            String title,
            String path,
            String address,
            String summary,
            List<String> landmarks,
            List<Line> classification,
            List<Link> sources) {}

    /** What stands after a label. */
    public record Line(String label, String words) {}
}
