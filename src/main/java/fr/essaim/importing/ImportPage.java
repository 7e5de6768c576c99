package fr.essaim.importing;

import fr.essaim.importing.file.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One import: its preview, its progress or its report, as it stands.
 *
 * @param message what was just done, or empty
 * @param progress how far the work is, null when nobody works on it
 * @param preview what the curator decides, null unless she still can
 * @param canUndo whether the undo is offered
 */
public record ImportPage(
        String address,
        String name,
        String who,
        String when,
        String state,
        String stateWord,
        String look,
        String message,
        List<String> notices,
        List<Problem> problems,
        @Nullable Progress progress,
        @Nullable Preview preview,
        List<String> report,
        boolean canUndo,
        Rows rows) {

    /** Work under way. */
    public record Progress(String title, int done, int total, String text) {}

    /** What is chosen for the whole import. */
    public record Preview(int toApply, int lookalikes, int refused, boolean publishing, List<Column> columns) {}

    /** A column that hands wrote in some case. */
    public record Column(String name, String label, boolean overwritten) {}

    /** The rows shown, and the ways to others. */
    public record Rows(List<Tab> tabs, String filter, int page, int last, List<RowView> shown) {}

    /** A state, and how many rows are in it. */
    public record Tab(String filter, String label, int count) {}

    public String filterWith(int number) {
        String filter = rows.filter().isEmpty() ? "" : "lignes=" + rows.filter() + "&";
        return "?" + filter + "page=" + number;
    }
}
