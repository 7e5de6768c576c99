package fr.essaim.partnering;

import fr.essaim.listing.ListAnswer;
import fr.essaim.listing.ListQuestion;
import fr.essaim.listing.Listing;
import fr.essaim.listing.Listings;
import fr.essaim.partnership.PartnershipSheet;
import fr.essaim.web.Page;
import fr.essaim.web.Pages;
import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of partnerships, with its facets and the paths between categories. */
@Controller
@Hidden
class PartnershipListController {

    private final Listings listings;
    private final PartnershipCards cards;
    private final PartnershipCategories categories;
    private final PathsPictures pictures;
    private final Pages pages;

    PartnershipListController(
            Listings listings,
            PartnershipCards cards,
            PartnershipCategories categories,
            PathsPictures pictures,
            Pages pages) {
        this.listings = listings;
        this.cards = cards;
        this.categories = categories;
        this.pictures = pictures;
        this.pages = pages;
    }

    @GetMapping(PartnershipAddresses.LIST)
    Page list(@RequestParam MultiValueMap<String, String> asked) {
        Listing<PartnershipSheet> listing = listings.of(PartnershipSheet.class);
        ListQuestion question = listing.read(asked);
        ListAnswer<PartnershipSheet> answer = listing.search(question.query());
        PathCounts counts = new PathCounts(categories);
        listing.forEach(question.query(), counts::add);
        return pages.page(
                "partnering/liste",
                new PartnershipListPage(
                        listing.parts(PartnershipAddresses.LIST, question, answer),
                        answer.entries().stream().map(cards::of).toList(),
                        pictures.of(counts)));
    }
}
