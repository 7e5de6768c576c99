package fr.essaim.cataloguing;

import fr.essaim.catalyst.CatalystSheet;
import fr.essaim.listing.ListOrder;
import fr.essaim.listing.ListQuery;
import fr.essaim.listing.Listing;
import fr.essaim.listing.Listings;
import fr.essaim.web.SitemapPart;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The sheets of active catalysts, for search engines. */
@Component
class CatalystMap implements SitemapPart {

    private final Listings listings;

    CatalystMap(Listings listings) {
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
                        sheet -> taker.accept(new Entry(CatalystAddresses.sheet(sheet.id()), sheet.changedAt())));
    }

    private Listing<CatalystSheet> list() {
        return listings.of(CatalystSheet.class);
    }
}
