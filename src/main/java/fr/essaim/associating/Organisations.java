package fr.essaim.associating;

import fr.essaim.associating.Organisation.InCase;
import fr.essaim.associating.Organisation.InPartnership;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.Partner;
import fr.essaim.listing.ListLink;
import fr.essaim.listing.ListQuery;
import fr.essaim.listing.Listings;
import fr.essaim.organisation.Namesakes;
import fr.essaim.organisation.OrganisationId;
import fr.essaim.partnership.Membership;
import fr.essaim.partnership.PartnershipSheet;
import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.CaseStudySearch;
import fr.essaim.search.Condition;
import fr.essaim.search.Order;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds organisations by the names that published cases and public partnerships give. */
@Component
class Organisations {

    private static final String LINK = "organisation";

    private final CaseStudySearch search;
    private final Listings listings;
    private final ObjectProvider<Namesakes> namesakes;

    Organisations(CaseStudySearch search, Listings listings, ObjectProvider<Namesakes> namesakes) {
        this.search = search;
        this.listings = listings;
        this.namesakes = namesakes;
    }

    /** The organisation; empty when nothing public names it. */
    Optional<Organisation> find(OrganisationId id) {
        List<InCase> cases = new ArrayList<>();
        CaseStudyQuery naming = CaseStudyQuery.EVERYTHING
                .with(new Condition.WithOrganisation(id))
                .withOrder(Order.TITLE);
        search.forEach(naming, sheet -> cases.add(new InCase(sheet, lines(sheet, id))));
        List<InPartnership> partnerships =
                listings.of(PartnershipSheet.class).linkedTo(new ListLink(LINK, id.value())).stream()
                        .map(sheet -> new InPartnership(sheet, times(sheet, id)))
                        .toList();
        Organisation found = new Organisation(
                id,
                List.copyOf(cases),
                partnerships,
                namesakes
                        .orderedStream()
                        .flatMap(source -> source.of(id).stream())
                        .toList());
        return Optional.of(found).filter(Organisation::isKnown);
    }

    /** All that cases and partnerships name, by name. */
    List<Named> all() {
        Map<OrganisationId, Tally> tallies = new HashMap<>();
        search.forEach(
                CaseStudyQuery.EVERYTHING,
                sheet -> sheet.content().partners().stream()
                        .map(Partner::name)
                        .collect(byId())
                        .forEach((id, names) -> tally(tallies, id).inCase(names)));
        listings.of(PartnershipSheet.class)
                .forEach(
                        ListQuery.EVERYTHING,
                        sheet -> sheet.now().members().stream()
                                .map(member -> member.partner().name())
                                .collect(byId())
                                .forEach((id, names) -> tally(tallies, id).inPartnership(names)));
        return tallies.entrySet().stream()
                .map(entry -> entry.getValue().named(entry.getKey()))
                .sorted(Comparator.comparing(Named::name, FrenchOrder.NAMES).thenComparing(Named::id))
                .toList();
    }

    private static Tally tally(Map<OrganisationId, Tally> tallies, OrganisationId id) {
        return tallies.computeIfAbsent(id, each -> new Tally());
    }

    private static Collector<String, ?, Map<OrganisationId, List<String>>> byId() {
        return Collectors.flatMapping(
                name -> OrganisationId.ofName(name).map(id -> Map.entry(id, name)).stream(),
                Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static List<Partner> lines(CaseStudySheet sheet, OrganisationId id) {
        return sheet.content().partners().stream()
                .filter(partner -> means(partner.name(), id))
                .toList();
    }

    private static List<Membership> times(PartnershipSheet sheet, OrganisationId id) {
        return sheet.now().members().stream()
                .filter(member -> means(member.partner().name(), id))
                .toList();
    }

    private static boolean means(String name, OrganisationId id) {
        return OrganisationId.ofName(name).filter(id::equals).isPresent();
    }
}
