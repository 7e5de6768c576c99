package fr.essaim.cataloguing;

import fr.essaim.listing.ListLink;
import fr.essaim.organisation.Namesakes;
import fr.essaim.organisation.OrganisationId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows catalysts on the page of the organisation that they are. */
@Component
class CatalystNamesakes implements Namesakes {

    private final Directory directory;
    private final CatalogueWords words;

    CatalystNamesakes(Directory directory, CatalogueWords words) {
        this.directory = directory;
        this.words = words;
    }

    @Override
    public List<Namesake> of(OrganisationId id) {
        return directory.of(new ListLink(CatalystKind.ORGANISATION, id.value())).stream()
                .map(sheet ->
                        new Namesake(words.say("catalyseur.genre"), sheet.name(), CatalystAddresses.sheet(sheet.id())))
                .toList();
    }
}
