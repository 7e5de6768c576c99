package fr.essaim.listing;

import static java.util.Objects.requireNonNullElse;

import fr.essaim.listing.GardenEvent.GardenPlanted;
import fr.essaim.listing.Listed.Text;
import fr.essaim.storage.Provenance;
import fr.essaim.vocabulary.ConceptId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How gardens are listed. */
final class GardenKind implements ListedKind<GardenEvent, Garden> {

    static final String OPEN = "ouvert";
    static final String CLOSED = "ferme";

    @Override
    public String name() {
        return "jardins";
    }

    @Override
    public String schema() {
        return "1";
    }

    @Override
    public Class<GardenEvent> event() {
        return GardenEvent.class;
    }

    @Override
    public Class<Garden> state() {
        return Garden.class;
    }

    @Override
    public List<ListFacet> facets() {
        return List.of(
                ListFacet.ofScheme("domaine"),
                ListFacet.ofBranch("categorie", ConceptId.of("pratique:partenariales")),
                ListFacet.ofTerritories(),
                ListFacet.ofWords("etat", List.of(OPEN, CLOSED)));
    }

    @Override
    public String idOf(GardenEvent event) {
        return event.id();
    }

    @Override
    public Garden after(@Nullable Garden before, GardenEvent event, Instant at, Provenance provenance) {
        return before == null ? Garden.planted((GardenPlanted) event) : before.after(event);
    }

    @Override
    public Listed listed(Garden garden) {
        Listed listed = Listed.named(garden.name())
                .saying(Text.SUMMARY, garden.summary())
                .saying(Text.BODY, garden.story())
                .about("domaine", of("domaine", garden))
                .about("categorie", of("pratique", garden))
                .at("territoire", garden.places())
                .with("etat", List.of(garden.isClosed() ? CLOSED : OPEN))
                .naming(garden.tendedBy().stream()
                        .map(by -> new ListLink("organisation", by))
                        .toList());
        if (garden.since() != null) {
            listed = listed.during(garden.since(), requireNonNullElse(garden.until(), Integer.MAX_VALUE));
        }
        return garden.isClosed() ? listed.hidden() : listed;
    }

    @Override
    public List<String> links() {
        return List.of("organisation");
    }

    private static List<ConceptId> of(String scheme, Garden garden) {
        return garden.concepts().stream()
                .filter(concept -> concept.scheme().equals(scheme))
                .toList();
    }
}
