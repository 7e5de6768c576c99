package fr.essaim.cataloguing;

import fr.essaim.catalyst.CatalystColumns;
import fr.essaim.catalyst.CatalystSheet;
import fr.essaim.listing.ListAnswer;
import fr.essaim.listing.ListLink;
import fr.essaim.listing.ListParts;
import fr.essaim.listing.ListQuery;
import fr.essaim.listing.ListQuery.Shown;
import fr.essaim.listing.ListQuestion;
import fr.essaim.listing.Listing;
import fr.essaim.listing.Listings;
import fr.essaim.mapping.CountMap;
import fr.essaim.mapping.CountMap.Counted;
import fr.essaim.mapping.CountMaps;
import fr.essaim.mapping.Detail;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Asks the list of catalysts; visitors see those that no longer animate their territory only when they ask for them. */
@Component
class Directory {

    private static final Counted CATALYSTS = new Counted("catalyseur", "catalyseurs");

    private final Listings listings;
    private final CountMaps maps;

    Directory(Listings listings, CountMaps maps) {
        this.listings = listings;
        this.maps = maps;
    }

    /** An answer with what a page shows around it. */
    record Found(ListQuery query, ListAnswer<CatalystSheet> answer, ListParts parts) {}

    /** What a visitor's question brings. */
    Found find(MultiValueMap<String, String> parameters) {
        ListQuestion question = list().read(parameters);
        return found(CatalystAddresses.DIRECTORY, question.with(inPublic(question.query())));
    }

    /** The same for the workshop, which sees all. */
    Found findAll(MultiValueMap<String, String> parameters) {
        ListQuestion question = list().read(parameters);
        return found(CatalystAddresses.WORKSHOP, question.with(question.query().withShown(Shown.ALL)));
    }

    /** The same for a program. */
    ListQuery require(MultiValueMap<String, String> parameters) {
        return inPublic(list().require(parameters));
    }

    ListAnswer<CatalystSheet> search(ListQuery query) {
        return list().search(query);
    }

    /** Where those that match animate a territory. */
    CountMap map(ListQuery query) {
        String facet = CatalystColumns.TERRITORY;
        Set<String> selected = query.selected(facet);
        ListQuery everywhere = query;
        for (String code : selected) {
            everywhere = everywhere.without(facet, code);
        }
        return maps.map(
                Detail.REGIONS,
                CATALYSTS,
                list().counts(facet, query),
                list().count(everywhere),
                selected,
                code -> list().address(CatalystAddresses.DIRECTORY, toggled(query, code.toString())));
    }

    private static ListQuery toggled(ListQuery query, String code) {
        String facet = CatalystColumns.TERRITORY;
        return query.selected(facet).contains(code) ? query.without(facet, code) : query.with(facet, code);
    }

    /** How many a visitor does not see unless she asks, and the address by which she asks. */
    DirectoryPage.Hidden hidden(ListQuery query) {
        if (query.shown() == Shown.ALL) {
            return new DirectoryPage.Hidden(0, "");
        }
        ListQuery inactive = query.without(CatalystColumns.STATE, CatalystColumns.ACTIVE)
                .with(CatalystColumns.STATE, CatalystColumns.INACTIVE)
                .withShown(Shown.ALL);
        int count = list().count(inactive);
        ListQuery both = inactive.with(CatalystColumns.STATE, CatalystColumns.ACTIVE);
        return new DirectoryPage.Hidden(count, list().address(CatalystAddresses.DIRECTORY, both));
    }

    /** All that name something, those that are no longer active included. */
    List<CatalystSheet> of(ListLink link) {
        List<CatalystSheet> named = new ArrayList<>();
        list().forEach(ListQuery.EVERYTHING.with(link).withShown(Shown.ALL), named::add);
        return named;
    }

    /** Waits a moment, so that the page after an act shows what came of it. */
    void awaitBriefly() {
        list().awaitBriefly();
    }

    private Found found(String path, ListQuestion question) {
        ListAnswer<CatalystSheet> answer = list().search(question.query());
        return new Found(question.query(), answer, list().parts(path, question, answer));
    }

    private static ListQuery inPublic(ListQuery query) {
        return query.selected(CatalystColumns.STATE).contains(CatalystColumns.INACTIVE)
                ? query.withShown(Shown.ALL)
                : query;
    }

    private Listing<CatalystSheet> list() {
        return listings.of(CatalystSheet.class);
    }
}
