package fr.essaim.cataloguing;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.catalyst.CatalystColumns;
import fr.essaim.catalyst.CatalystContent;
import fr.essaim.catalyst.CatalystSheet;
import fr.essaim.catalyst.event.CatalystEvent;
import fr.essaim.catalyst.event.CatalystRegistered;
import fr.essaim.listing.ListFacet;
import fr.essaim.listing.ListLink;
import fr.essaim.listing.ListOrder;
import fr.essaim.listing.Listed;
import fr.essaim.listing.Listed.Text;
import fr.essaim.listing.ListedKind;
import fr.essaim.organisation.OrganisationId;
import fr.essaim.reading.CaseStudyArchive;
import fr.essaim.storage.Provenance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How catalysts are listed: found by words, métier, territory, level and domain, by the cases they took part in and by the organisation they are. */
@Component
class CatalystKind implements ListedKind<CatalystEvent, CatalystSheet> {

    static final String CASE = "cas";
    static final String ORGANISATION = "organisation";

    private final CaseStudyArchive cases;

    CatalystKind(CaseStudyArchive cases) {
        this.cases = cases;
    }

    @Override
    public String name() {
        return "catalyseurs";
    }

    @Override
    public String schema() {
        return "1";
    }

    @Override
    public Class<CatalystEvent> event() {
        return CatalystEvent.class;
    }

    @Override
    public Class<CatalystSheet> state() {
        return CatalystSheet.class;
    }

    @Override
    public List<ListFacet> facets() {
        return List.of(
                ListFacet.ofScheme(CatalystColumns.METIERS),
                ListFacet.ofTerritories(),
                ListFacet.ofScheme(CatalystColumns.LEVELS),
                ListFacet.ofScheme(CatalystColumns.DOMAINS),
                ListFacet.ofWords(CatalystColumns.STATE, List.of(CatalystColumns.ACTIVE, CatalystColumns.INACTIVE)));
    }

    @Override
    public String idOf(CatalystEvent event) {
        return event.id().value();
    }

    @Override
    public CatalystSheet after(@Nullable CatalystSheet before, CatalystEvent event, Instant at, Provenance provenance) {
        return before == null
                ? CatalystSheet.registered((CatalystRegistered) event, at, provenance)
                : before.after(event, at, provenance);
    }

    @Override
    public Listed listed(CatalystSheet sheet) {
        CatalystContent content = sheet.content();
        List<String> paragraphs = Paragraphs.of(content.description().presentation());
        Listed listed = Listed.named(sheet.name())
                .saying(Text.SUMMARY, paragraphs.isEmpty() ? "" : paragraphs.getFirst())
                .saying(
                        Text.BODY,
                        String.join("\n", paragraphs.subList(Math.min(1, paragraphs.size()), paragraphs.size())))
                .about(CatalystColumns.METIERS, content.metiers())
                .about(CatalystColumns.LEVELS, content.description().levels())
                .about(CatalystColumns.DOMAINS, content.description().domains())
                .at(CatalystColumns.TERRITORY, content.territory() == null ? List.of() : List.of(content.territory()))
                .with(
                        CatalystColumns.STATE,
                        List.of(sheet.isActive() ? CatalystColumns.ACTIVE : CatalystColumns.INACTIVE))
                .naming(links(sheet));
        return sheet.isActive() ? listed : listed.hidden();
    }

    @Override
    public List<ListOrder> orders() {
        return List.of(ListOrder.NAME, ListOrder.CHANGED);
    }

    @Override
    public List<String> links() {
        return List.of(CASE, ORGANISATION);
    }

    @Override
    public String nameOf(ListLink link) {
        return link.kind().equals(CASE)
                ? CaseStudyId.parse(link.id())
                        .flatMap(cases::now)
                        .filter(CaseStudySheet::isPublished)
                        .map(CaseStudySheet::title)
                        .orElse(link.id())
                : link.id();
    }

    private static List<ListLink> links(CatalystSheet sheet) {
        List<ListLink> links = new ArrayList<>();
        sheet.content().cases().forEach(id -> links.add(new ListLink(CASE, id.value())));
        OrganisationId.ofName(sheet.name()).ifPresent(id -> links.add(new ListLink(ORGANISATION, id.value())));
        return links;
    }
}
