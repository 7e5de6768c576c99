package fr.essaim.partnering;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.listing.ListLink;
import fr.essaim.listing.Listings;
import fr.essaim.partnership.PartnershipSheet;
import fr.essaim.reading.CaseMentions;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows on the sheet of a case the partnerships whose life it tells. */
@Component
class PartnershipMentions implements CaseMentions {

    private final Listings listings;
    private final PartnershipWords words;

    PartnershipMentions(Listings listings, PartnershipWords words) {
        this.listings = listings;
        this.words = words;
    }

    @Override
    public List<Mention> of(CaseStudyId id) {
        ListLink link = new ListLink(PartnershipList.CASE, id.value());
        return listings.of(PartnershipSheet.class).linkedTo(link).stream()
                .map(sheet -> new Mention(words.say("genre"), sheet.title(), PartnershipAddresses.sheet(sheet.id())))
                .toList();
    }
}
