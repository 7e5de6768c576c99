package fr.essaim.following;

import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.CaseStudySearch;
import fr.essaim.search.Order;
import fr.essaim.web.SitemapPart;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The sheets of published cases. */
@Component
class CasePages implements SitemapPart {

    private final CaseStudySearch search;

    CasePages(CaseStudySearch search) {
        this.search = search;
    }

    @Override
    public int count() {
        return search.count(CaseStudyQuery.EVERYTHING);
    }

    @Override
    public void forEach(Consumer<Entry> taker) {
        search.forEach(
                CaseStudyQuery.EVERYTHING.withOrder(Order.PUBLISHED),
                sheet -> taker.accept(new Entry("/etudes-de-cas/" + sheet.id(), sheet.changedAt())));
    }
}
