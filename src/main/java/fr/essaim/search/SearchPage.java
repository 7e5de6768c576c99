package fr.essaim.search;

import fr.essaim.search.CaseStudyResults.FacetValue;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything the search page shows, ready to be written down. */
public record SearchPage(
        CaseStudyQuery query,
        CaseStudyResults results,
        String heading,
        List<FacetGroup> groups,
        List<Chip> chips,
        UnderstoodWords understood,
        Spelling spelling,
        String clearAddress,
        List<String> messages,
        List<String> renewals,
        List<ResultCard> cards,
        Pager pager,
        WaysOn ways,
        NearPart near) {

    /** Whether this is the first page, before any question. */
    public boolean isWelcome() {
        return !query.isFiltered() && query.page() == 1 && query.order() == null;
    }

    /** The order that the cases stand in. */
    public Order order() {
        return results.meaning().query().effectiveOrder();
    }

    /** The order that they would stand in if none was asked for. */
    public Order naturalOrder() {
        return results.meaning().query().withoutOrder().effectiveOrder();
    }

    /** Whether the question says a place to be near of, in its words or beside. */
    public boolean isAround() {
        return results.meaning().query().near() != null;
    }

    /** What the form of the question carries along: the conditions, by the names of their parameters. */
    public Map<String, String> conditions() {
        return PublicParameters.written(query.conditions());
    }

    public String address(String path) {
        return QuestionAddress.of(path, query.withPage(1));
    }

    /** Where a curator reads why a case stands where it stands; empty when no words put it there. */
    public String whyAddress(ResultCard card) {
        return query.text().isEmpty()
                ? ""
                : address("/atelier/explication") + "&cas="
                        + card.address().substring(card.address().lastIndexOf('/') + 1);
    }

    /** The address under a path of what the question asks for, whatever the order and the page: what somebody follows. */
    public String follow(String path) {
        return QuestionAddress.of(path, query.withoutOrder());
    }

    public String feedTitle() {
        return query.isFiltered() ? "Les cas de cette recherche" : "Tous les cas";
    }

    /** One facet with its values; the largest count scales the bars. */
    public record FacetGroup(
            Facet facet, String title, boolean open, int selected, int largest, List<FacetValue> values) {}

    /** One active filter, and the address of the same question without it. */
    public record Chip(
            String scheme,
            String label,
            String address,
            @Nullable String dimension) {}

    /** The cards before those of {@link #elsewhere}. */
    public List<ResultCard> nearest() {
        return cards.stream().filter(card -> !isApart(card)).toList();
    }

    /** The cards that come after the nearest ones, under a heading of their own: those of national cases in a list by distance. */
    public List<ResultCard> elsewhere() {
        return cards.stream().filter(this::isApart).toList();
    }

    private boolean isApart(ResultCard card) {
        NearPart.Circle circle = near.circle();
        NearPart.Distance distance = card.distance();
        return circle != null && circle.byDistance() && distance != null && distance.elsewhere();
    }

    /** One case of the list. */
    public record ResultCard(
            String address,
            String title,
            List<String> place,
            NearPart.@Nullable Distance distance,
            String summary,
            List<String> extracts,
            List<Tag> tags) {}

    /**
     * One concept of a case, and the search for it.
     *
     * @param former the name of the concept that the case was given, when another replaces it today
     */
    public record Tag(
            String scheme,
            String label,
            String address,
            @Nullable String dimension,
            @Nullable String former) {}

    /** Where this page stands among the others; an address is null where there is none. */
    public record Pager(
            int current,
            int last,
            @Nullable String previous,
            @Nullable String next,
            List<PageLink> links) {}

    /** One page of the list; number 0 stands for the pages left out. */
    public record PageLink(int number, String address) {}

    /** When nothing was found: the question without one of its filters, and how many cases it would bring. */
    public record Suggestion(String label, String address, int count) {}
}
