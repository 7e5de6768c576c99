package fr.essaim.partnering;

import fr.essaim.partnership.PartnershipArchive;
import fr.essaim.partnership.PartnershipId;
import fr.essaim.partnership.PartnershipSheet;
import fr.essaim.web.ProblemType;
import fr.essaim.web.Refused;
import org.springframework.stereotype.Component;

/** Finds the partnerships that visitors may see: one rule for the pages and the API. */
@Component
class PublicPartnerships {

    private final PartnershipArchive archive;
    private final PartnershipWords words;

    PublicPartnerships(PartnershipArchive archive, PartnershipWords words) {
        this.archive = archive;
        this.words = words;
    }

    /**
     * The partnership at an address, whatever was typed there.
     *
     * @throws Refused when there is none, or it is in the bin
     */
    PartnershipSheet require(String address) {
        return PartnershipId.parse(address)
                .flatMap(archive::now)
                .filter(PartnershipSheet::isPublic)
                .orElseThrow(() -> new Refused(ProblemType.NOT_FOUND.saying(words.say("absent"))));
    }
}
