package fr.essaim.partnering;

import fr.essaim.listing.ListParts;
import fr.essaim.search.SearchPage.Tag;
import java.util.List;

/** The list of partnerships that a question found, and the ways they went. */
public record PartnershipListPage(ListParts parts, List<Card> cards, PathsPicture paths) {

    /**
     * One partnership in the list; the title, the purpose and the extracts are escaped and marked.
     *
     * @param landmarks the place, the years and whether it ended
     * @param partners « Roue libre, Ville de Lille et 3 autres »
     */
    public record Card(
            String address,
            String title,
            String purpose,
            List<String> extracts,
            List<String> landmarks,
            String category,
            int rank,
            String partners,
            List<Tag> domains) {}
}
