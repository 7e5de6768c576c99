package fr.essaim.partnering;

import fr.essaim.listing.ListOrder;
import fr.essaim.listing.ListQuery;
import fr.essaim.listing.Listing;
import fr.essaim.listing.Listings;
import fr.essaim.partnership.PartnershipSheet;
import fr.essaim.web.SitemapPart;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The sheets of partnerships, for search engines. */
@Component
class PartnershipMap implements SitemapPart {

    private final Listings listings;

    PartnershipMap(Listings listings) {
        this.listings = listings;
    }

    @Override
    public int count() {
        return list().count(ListQuery.EVERYTHING);
    }

    @Override
    public void forEach(Consumer<Entry> taker) {
        list().forEach(
                        ListQuery.EVERYTHING.withOrder(ListOrder.NAME),
                        sheet -> taker.accept(new Entry(PartnershipAddresses.sheet(sheet.id()), sheet.changedAt())));
    }

    private Listing<PartnershipSheet> list() {
        return listings.of(PartnershipSheet.class);
    }
}
