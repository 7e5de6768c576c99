package fr.essaim.cataloguing;

import fr.essaim.listing.ListParts;
import fr.essaim.mapping.CountMap;
import java.util.List;

/**
 * The directory of catalysts.
 *
 * @param inactive how many are hidden because they no longer animate their territory, and the address that shows them too
 */
public record DirectoryPage(ListParts parts, List<Card> cards, CountMap map, Hidden inactive) {

    /**
     * One catalyst of the list.
     *
     * @param name the found words are marked, everything else escaped; likewise the summary and the extracts
     * @param state why it is pale; empty when it is active
     */
    public record Card(
            String address,
            String name,
            List<String> place,
            String summary,
            List<String> extracts,
            List<CatalystLink> metiers,
            String cases,
            String state) {}

    /** What the list leaves out. */
    public record Hidden(int count, String address) {}
}
