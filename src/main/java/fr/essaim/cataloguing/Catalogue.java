package fr.essaim.cataloguing;

import fr.essaim.catalyst.CatalystArchive;
import fr.essaim.catalyst.CatalystId;
import fr.essaim.web.ProblemType;
import fr.essaim.web.Refused;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opens catalysts by what stands in an address. */
@Component
class Catalogue {

    private final CatalystArchive archive;
    private final CatalogueWords words;

    Catalogue(CatalystArchive archive, CatalogueWords words) {
        this.archive = archive;
        this.words = words;
    }

    Optional<OpenedCatalyst> find(String address) {
        return CatalystId.parse(address)
                .map(archive::history)
                .filter(history -> !history.isEmpty())
                .map(OpenedCatalyst::new);
    }

    /** @throws Refused when there is no such catalyst */
    OpenedCatalyst open(String address) {
        return find(address)
                .orElseThrow(() -> new Refused(ProblemType.NOT_FOUND.saying(words.say("catalyseur.inconnu"))));
    }
}
