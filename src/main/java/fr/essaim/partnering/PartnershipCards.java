package fr.essaim.partnering;

import fr.essaim.listing.ListAnswer.Entry;
import fr.essaim.partnering.PartnershipListPage.Card;
import fr.essaim.partnership.PartialDate;
import fr.essaim.partnership.PartnershipSheet;
import fr.essaim.partnership.Situation;
import fr.essaim.web.French;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Prepares partnerships as they stand in a list. */
@Component
class PartnershipCards {

    private static final int MOST_PARTNERS = 4;

    private final PartnershipWords words;
    private final PartnershipCategories categories;

    PartnershipCards(PartnershipWords words, PartnershipCategories categories) {
        this.words = words;
        this.categories = categories;
    }

    Card of(Entry<PartnershipSheet> entry) {
        PartnershipSheet sheet = entry.state();
        Situation now = sheet.now();
        return new Card(
                PartnershipAddresses.sheet(sheet.id()),
                entry.name(),
                entry.summary(),
                entry.extracts(),
                landmarks(sheet, now),
                French.capitalized(words.concept(now.category())),
                categories.rank(now.category()).orElse(0),
                partners(now),
                words.domains(sheet.description().domains()));
    }

    private List<String> landmarks(PartnershipSheet sheet, Situation now) {
        List<String> landmarks = new ArrayList<>();
        now.territories().stream().findFirst().ifPresent(code -> landmarks.add(words.placeAround(code)));
        PartialDate begun = sheet.formation().on();
        landmarks.add(
                French.capitalized(now.endedOn() == null ? begun.sinceInFrench() : begun.untilInFrench(now.endedOn())));
        return landmarks;
    }

    private String partners(Situation now) {
        List<String> names =
                now.present().stream().map(member -> member.partner().name()).toList();
        if (names.size() <= MOST_PARTNERS) {
            return PartnershipWords.enumerated(names);
        }
        List<String> shown = new ArrayList<>(names.subList(0, MOST_PARTNERS - 1));
        shown.add(words.say("autres", names.size() - shown.size()));
        return PartnershipWords.enumerated(shown);
    }
}
