package fr.essaim.selecting;

import fr.essaim.reading.SheetPage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A frozen edition as everyone reads it.
 *
 * @param latest where the latest edition is; null when this is it
 * @param address the permanent address, absolute
 * @param path the same within the site, under which the takeaways are
 * @param newer how many cases of the same search were first published since
 */
public record EditionPage(
        String title,
        String theme,
        String webinar,
        int number,
        String frozenOn,
        @Nullable String latest,
        List<PreparingPage.EditionLine> editions,
        List<CaseBlock> cases,
        String question,
        String questionAddress,
        Newer newer,
        String address,
        String path,
        String api,
        String citation) {

    /** Cases that a new edition could take, and the search for them. */
    public record Newer(int count, String address) {}

    /**
     * One case of the edition.
     *
     * @param sheet as it was; null when it may no longer be read
     * @param since what became of it, or empty
     * @param today where today's sheet is; null when there is none
     */
    public record CaseBlock(
            int number,
            String id,
            String title,
            String note,
            @Nullable SheetPage sheet,
            String since,
            @Nullable Today today) {}

    /** The way to the sheet of today. */
    public record Today(String label, String address) {}
}
