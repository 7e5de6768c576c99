package fr.essaim.partnering;

import fr.essaim.access.SignedIn;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.listing.Listings;
import fr.essaim.partnership.PartnershipColumns;
import fr.essaim.partnership.PartnershipSheet;
import fr.essaim.partnership.command.DiscardPartnership;
import fr.essaim.partnership.command.LinkPartnershipToCase;
import fr.essaim.partnership.command.RevivePartnership;
import fr.essaim.partnership.command.UnlinkPartnershipFromCase;
import fr.essaim.web.Notice;
import fr.essaim.web.Pages;
import fr.essaim.web.SeeOther;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One partnership in the workshop, its cases, and the bin. */
@Controller
@Hidden
class PartnershipDeskController {

    private static final String ONE = PartnershipAddresses.WORKSHOP + "/{id}";

    private final WorkshopPartnerships partnerships;
    private final PartnershipDesks desks;
    private final CaseTitles cases;
    private final Listings listings;
    private final PartnershipWords words;
    private final Pages pages;

    PartnershipDeskController(
            WorkshopPartnerships partnerships,
            PartnershipDesks desks,
            CaseTitles cases,
            Listings listings,
            PartnershipWords words,
            Pages pages) {
        this.partnerships = partnerships;
        this.desks = desks;
        this.cases = cases;
        this.listings = listings;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping(ONE)
    ModelAndView desk(@PathVariable String id, HttpServletRequest request) {
        return page(partnerships.require(id), Notice.textOf(request), "");
    }

    @PostMapping(ONE + "/cas")
    ModelAndView link(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes next) {
        PartnershipSheet sheet = partnerships.require(id);
        String given = PartnershipForm.sent(sent).value(PartnershipColumns.CASES);
        Optional<CaseStudyId> known = given.isEmpty()
                ? Optional.empty()
                : Optional.of(CaseStudyId.ofProvider(given)).filter(cases::exists);
        if (known.isEmpty()) {
            ModelAndView again = page(sheet, "", words.say("cas.inconnu", given));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        partnerships.send(new LinkPartnershipToCase(sheet.id(), known.get()), me);
        return back(sheet, "cas.lie", next);
    }

    @PostMapping(ONE + "/cas/{cas}/retrait")
    ModelAndView unlink(
            @PathVariable String id,
            @PathVariable String cas,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes next) {
        PartnershipSheet sheet = partnerships.require(id);
        CaseStudyId.parse(cas)
                .ifPresent(other -> partnerships.send(new UnlinkPartnershipFromCase(sheet.id(), other), me));
        return back(sheet, "cas.delie", next);
    }

    @GetMapping(ONE + "/corbeille")
    ModelAndView askToDiscard(@PathVariable String id) {
        PartnershipSheet sheet = partnerships.require(id);
        return new ModelAndView(pages.page("partnering/corbeille", desks.of(sheet, "", "")));
    }

    @PostMapping(ONE + "/corbeille")
    ModelAndView discard(@PathVariable String id, @AuthenticationPrincipal SignedIn me, RedirectAttributes next) {
        PartnershipSheet sheet = partnerships.require(id);
        partnerships.send(new DiscardPartnership(sheet.id()), me);
        return back(sheet, "corbeille.fait", next);
    }

    @PostMapping(ONE + "/reprise")
    ModelAndView revive(@PathVariable String id, @AuthenticationPrincipal SignedIn me, RedirectAttributes next) {
        PartnershipSheet sheet = partnerships.require(id);
        partnerships.send(new RevivePartnership(sheet.id()), me);
        return back(sheet, "reprise.fait", next);
    }

    private ModelAndView back(PartnershipSheet sheet, String said, RedirectAttributes next) {
        listings.of(PartnershipSheet.class).awaitBriefly();
        return new ModelAndView(
                SeeOther.to(PartnershipAddresses.workshop(sheet.id()), Notice.done(words.say(said)), next));
    }

    private ModelAndView page(PartnershipSheet sheet, String notice, String problem) {
        return new ModelAndView(pages.page("partnering/atelier", desks.of(sheet, notice, problem)));
    }
}
