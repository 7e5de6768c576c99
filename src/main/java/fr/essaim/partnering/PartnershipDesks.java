package fr.essaim.partnering;

import fr.essaim.partnering.PartnershipDeskPage.ActLink;
import fr.essaim.partnership.ActKind;
import fr.essaim.partnership.PartnershipSheet;
import fr.essaim.partnership.Situation;
import fr.essaim.web.French;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Prepares the page of one partnership in the workshop. */
@Component
class PartnershipDesks {

    private final PartnershipWords words;
    private final Timelines timelines;
    private final CaseTitles cases;

    PartnershipDesks(PartnershipWords words, Timelines timelines, CaseTitles cases) {
        this.words = words;
        this.timelines = timelines;
        this.cases = cases;
    }

    PartnershipDeskPage of(PartnershipSheet sheet, String notice, String problem) {
        Situation now = sheet.now();
        return new PartnershipDeskPage(
                sheet.id().value(),
                sheet.title(),
                PartnershipAddresses.sheet(sheet.id()),
                !sheet.isPublic(),
                List.of(
                        French.capitalized(words.concept(now.category())),
                        words.say("membres", now.present().size())),
                words.say("modifie", French.date(sheet.changedAt())),
                timelines.of(sheet),
                timelines.struck(sheet),
                acts(sheet, now),
                cases.known(sheet.cases()),
                notice,
                problem);
    }

    // What happened before the end may still be told after it.
    private List<ActLink> acts(PartnershipSheet sheet, Situation now) {
        return Arrays.stream(ActKind.values())
                .filter(kind -> !now.isEnded() || kind != ActKind.ENDED)
                .map(kind -> new ActLink(
                        PartnershipAddresses.workshop(sheet.id()) + "/actes/" + kind.word(),
                        words.say("forme." + kind.word() + ".lien")))
                .toList();
    }
}
