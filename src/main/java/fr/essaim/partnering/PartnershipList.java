package fr.essaim.partnering;

import fr.essaim.casestudy.Partner;
import fr.essaim.listing.ListFacet;
import fr.essaim.listing.ListLink;
import fr.essaim.listing.ListOrder;
import fr.essaim.listing.Listed;
import fr.essaim.listing.Listed.Text;
import fr.essaim.listing.ListedKind;
import fr.essaim.organisation.OrganisationId;
import fr.essaim.partnership.Membership;
import fr.essaim.partnership.PartialDate;
import fr.essaim.partnership.PartnershipSheet;
import fr.essaim.partnership.Situation;
import fr.essaim.partnership.ToldAct;
import fr.essaim.partnership.event.PartnershipEnded;
import fr.essaim.partnership.event.PartnershipEvaluated;
import fr.essaim.partnership.event.PartnershipEvent;
import fr.essaim.partnership.event.PartnershipFormed;
import fr.essaim.storage.Provenance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How partnerships are listed. */
@Component
class PartnershipList implements ListedKind<PartnershipEvent, PartnershipSheet> {

    static final String CATEGORY = "pratique";
    static final String STATE = "etat";
    static final String GOING_ON = "en-cours";
    static final String ENDED = "termine";
    static final String CASE = "cas";
    static final String ORGANISATION = "organisation";

    private static final String PROFILES = "profil";
    private static final String DOMAINS = "domaine";
    private static final String PLACES = "territoire";

    private final CaseTitles cases;

    PartnershipList(CaseTitles cases) {
        this.cases = cases;
    }

    @Override
    public String name() {
        return "partenariats";
    }

    @Override
    public String schema() {
        return "2";
    }

    @Override
    public Class<PartnershipEvent> event() {
        return PartnershipEvent.class;
    }

    @Override
    public Class<PartnershipSheet> state() {
        return PartnershipSheet.class;
    }

    @Override
    public List<ListFacet> facets() {
        return List.of(
                ListFacet.ofBranch(CATEGORY, PartnershipCategories.FAMILY),
                ListFacet.ofWords(STATE, List.of(GOING_ON, ENDED)),
                ListFacet.ofScheme(PROFILES),
                ListFacet.ofScheme(DOMAINS),
                ListFacet.ofTerritories());
    }

    @Override
    public String idOf(PartnershipEvent event) {
        return event.id().value();
    }

    @Override
    public PartnershipSheet after(
            @Nullable PartnershipSheet before, PartnershipEvent event, Instant at, Provenance provenance) {
        return before == null
                ? PartnershipSheet.formed((PartnershipFormed) event, at)
                : before.after(event, at, provenance);
    }

    @Override
    public Listed listed(PartnershipSheet sheet) {
        Situation now = sheet.now();
        List<Partner> partners = now.members().stream().map(Membership::partner).toList();
        Listed listed = Listed.named(sheet.title())
                .saying(Text.SUMMARY, sheet.description().purpose())
                .about(CATEGORY, List.of(now.category()))
                .with(STATE, List.of(now.isEnded() ? ENDED : GOING_ON))
                .about(
                        PROFILES,
                        partners.stream()
                                .map(Partner::profile)
                                .filter(Objects::nonNull)
                                .toList())
                .about(DOMAINS, sheet.description().domains())
                .at(PLACES, now.territories())
                .naming(links(sheet, partners));
        for (Partner partner : partners) {
            listed = listed.saying(Text.KEYWORDS, partner.name());
        }
        for (String text : texts(sheet)) {
            listed = listed.saying(Text.BODY, text);
        }
        Listed dated = during(listed, sheet.formation().on(), now.endedOn());
        return sheet.isPublic() ? dated : dated.hidden();
    }

    @Override
    public ListOrder naturalOrder() {
        return ListOrder.RECENT;
    }

    @Override
    public List<String> links() {
        return List.of(CASE, ORGANISATION);
    }

    @Override
    public String nameOf(ListLink link) {
        return link.kind().equals(CASE) ? cases.titleOf(link.id()) : link.id();
    }

    // Nobody knows whether one without a beginning overlaps a year; one whose end nobody dates is known to be there
    // when it began.
    private static Listed during(Listed listed, PartialDate begun, @Nullable PartialDate ended) {
        if (!begun.isKnown()) {
            return listed;
        }
        int last = ended == null ? Integer.MAX_VALUE : Math.max(begun.year(), ended.year());
        return listed.during(begun.year(), last);
    }

    private static List<ListLink> links(PartnershipSheet sheet, List<Partner> partners) {
        List<ListLink> links = new ArrayList<>();
        sheet.cases().forEach(id -> links.add(new ListLink(CASE, id.value())));
        partners.forEach(partner -> OrganisationId.ofName(partner.name())
                .ifPresent(id -> links.add(new ListLink(ORGANISATION, id.value()))));
        return links;
    }

    private static List<String> texts(PartnershipSheet sheet) {
        List<String> texts = new ArrayList<>();
        texts.add(sheet.formation().evidence().sentence());
        for (ToldAct told : sheet.acts()) {
            if (!told.isStruck()) {
                texts.add(told.act().evidence().sentence());
                if (told.act() instanceof PartnershipEvaluated evaluated) {
                    texts.add(evaluated.finding());
                }
                if (told.act() instanceof PartnershipEnded ended) {
                    texts.add(ended.reason());
                }
            }
        }
        return texts;
    }
}
