package fr.essaim.selecting;

import fr.essaim.search.SearchPage.Chip;
import java.util.List;

/**
 * The search of a selection as a page shows it.
 *
 * @param text its words, or empty
 * @param kept as selections keep it
 * @param chips its filters; the address of each is the same search without it
 * @param others the parameters beside the words, which a form sends again
 * @param address the search on the public site
 * @param found how many cases it finds
 * @param unread what of it was not understood
 */
public record QuestionView(
        String text,
        String kept,
        List<Chip> chips,
        List<Parameter> others,
        String address,
        int found,
        List<String> unread) {

    /** One parameter of an address. */
    public record Parameter(String name, String value) {}
}
