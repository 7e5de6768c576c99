package fr.essaim.intake;

import java.util.List;
import java.util.Map;

/**
 * What a file that was sent would do, page by page.
 *
 * @param word what the file is of
 * @param list where the curator comes from
 * @param words what each fate is called at its row
 * @param filter the fate that is shown alone; empty when all are
 */
public record IntakePage(
        String word,
        String list,
        String address,
        String name,
        List<String> notices,
        List<Tab> tabs,
        String filter,
        int page,
        int last,
        int toApply,
        int refused,
        List<RecordRow> rows,
        Map<RowFate, String> words) {

    /** A fate, and how many rows have it. */
    public record Tab(String code, String label, int count) {}

    public String filterWith(int number) {
        return "?lignes=" + filter + "&page=" + number;
    }

    /** What a fate is called at its row. */
    public String word(RowFate fate) {
        return words.getOrDefault(fate, "");
    }
}
