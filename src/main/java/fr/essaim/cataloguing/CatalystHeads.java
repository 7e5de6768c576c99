package fr.essaim.cataloguing;

import fr.essaim.cataloguing.CatalystHead.StateLabel;
import fr.essaim.catalyst.CatalystSheet;
import fr.essaim.catalyst.CatalystState;
import org.springframework.stereotype.Component;

/** Prepares the heads of the workshop's pages. */
@Component
class CatalystHeads {

    private final CatalogueWords words;

    CatalystHeads(CatalogueWords words) {
        this.words = words;
    }

    CatalystHead of(CatalystSheet sheet) {
        return new CatalystHead(
                sheet.id().value(),
                sheet.name(),
                state(sheet.content().state()),
                words.place(sheet.content().territory()),
                sheet.content().cases().size(),
                sheet.reason() == null ? "" : sheet.reason());
    }

    StateLabel state(CatalystState state) {
        return switch (state) {
            case ACTIVE -> new StateLabel("publie", words.say("catalyseur.actif"));
            case INACTIVE -> new StateLabel("retire", words.say("catalyseur.inactif"));
        };
    }
}
