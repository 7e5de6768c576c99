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
 * @param order in which the entries are
 * @param orders that the page offers beside relevance and distance
 * @param clearAddress the same words without any filter
 * @param suggestions what dropping one filter would bring, when nothing was found
 */
public record ListParts(
        String path,
        ListQuestion question,
        ListOrder order,
        List<ListOrder> orders,
        ListAnswer<?> answer,
        List<Group> groups,
        List<Chip> chips,
        String clearAddress,
        Pager pager,
        List<Suggestion> suggestions) {

    public ListQuery query() {
        return question.query();
    }

    public int total() {
        return answer.total();
    }

    /** The number of the first entry of the page among all. */
    public int first() {
        return (query().page() - 1) * query().size() + 1;
    }

    public int last() {
        return first() + answer.entries().size() - 1;
    }

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
