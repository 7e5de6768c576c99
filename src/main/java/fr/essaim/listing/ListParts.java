package fr.essaim.listing;

import fr.essaim.search.CaseStudyResults.FacetValue;
import fr.essaim.search.SearchPage.Chip;
import fr.essaim.search.SearchPage.Pager;
import fr.essaim.search.SearchPage.Suggestion;
import java.util.List;

/**
 * The parts that every page of a list shows around its entries; the templates of {@code listing/} write them down.
 *
 * @param path where the list is; all the addresses are under it
 * @param clearAddress the same words without any filter
 * @param messages what of the question was not understood
 * @param suggestions what dropping one filter would bring, when nothing was found
 */
public record ListParts(
        String path,
        ListQuery query,
        ListOrder order,
        int total,
        int shown,
        List<Group> groups,
        List<Chip> chips,
        String clearAddress,
        List<String> notices,
        List<String> messages,
        Pager pager,
        List<Suggestion> suggestions) {

    /**
     * One facet with its values.
     *
     * @param largest the largest count, which scales the bars
     */
    public record Group(
            String name, String title, Opening opening, int selected, int largest, List<FacetValue> values) {

        public boolean isOpen() {
            return opening == Opening.OPEN;
        }
    }

    /** Whether a facet shows its values at first. */
    public enum Opening {
        OPEN,
        FOLDED
    }
}
