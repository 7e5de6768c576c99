package fr.essaim.partnering;

import fr.essaim.listing.ListAnswer;
import fr.essaim.listing.ListOrder;
import fr.essaim.listing.ListQuery;
import fr.essaim.listing.ListQuestion;
import fr.essaim.listing.Listing;
import fr.essaim.listing.Listings;
import fr.essaim.partnership.PartnershipSheet;
import fr.essaim.partnership.Situation;
import fr.essaim.web.French;
import fr.essaim.web.Notice;
import fr.essaim.web.Page;
import fr.essaim.web.Pages;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of partnerships in the workshop. */
@Controller
@Hidden
class WorkshopListController {

    private static final int PAGE_SIZE = 50;

    private final Listings listings;
    private final PartnershipWords words;
    private final Pages pages;

    WorkshopListController(Listings listings, PartnershipWords words, Pages pages) {
        this.listings = listings;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping(PartnershipAddresses.WORKSHOP)
    Page list(@RequestParam MultiValueMap<String, String> asked, HttpServletRequest request) {
        Listing<PartnershipSheet> listing = listings.of(PartnershipSheet.class);
        ListQuestion question = listing.read(asked);
        ListQuery query = question.query();
        ListOrder order = query.order() == null && query.text().isBlank() ? ListOrder.CHANGED : query.order();
        ListQuery all = query.withSize(PAGE_SIZE)
                .withOrder(order)
                .withPage(query.page())
                .withShown(ListQuery.Shown.ALL);
        ListAnswer<PartnershipSheet> answer = listing.search(all);
        return pages.page(
                "partnering/atelierListe",
                new WorkshopListPage(
                        listing.parts(PartnershipAddresses.WORKSHOP, question.with(all), answer),
                        answer.entries().stream()
                                .map(entry -> row(entry.state()))
                                .toList(),
                        Notice.textOf(request)));
    }

    private WorkshopListPage.Row row(PartnershipSheet sheet) {
        Situation now = sheet.now();
        String look = !sheet.isPublic() ? "corbeille" : now.isEnded() ? "retire" : "publie";
        return new WorkshopListPage.Row(
                PartnershipAddresses.workshop(sheet.id()),
                sheet.title(),
                French.capitalized(words.concept(now.category())),
                words.say("etat." + look),
                look,
                now.territories().stream().findFirst().map(words::placeAround).orElse(""),
                French.date(sheet.changedAt()));
    }
}
