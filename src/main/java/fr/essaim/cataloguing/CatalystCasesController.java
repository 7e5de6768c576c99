package fr.essaim.cataloguing;

import fr.essaim.access.SignedIn;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.catalyst.command.LinkCatalystToCase;
import fr.essaim.catalyst.command.UnlinkCatalystFromCase;
import fr.essaim.reading.CaseStudyArchive;
import fr.essaim.web.Notice;
import fr.essaim.web.Page;
import fr.essaim.web.Pages;
import fr.essaim.web.SeeOther;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Links a catalyst to the cases it took part in. */
@Controller
@Hidden
class CatalystCasesController {

    private final Catalogue catalogue;
    private final CatalystActs acts;
    private final CatalystHeads heads;
    private final CaseLines cases;
    private final CaseStudyArchive archive;
    private final CatalogueWords words;
    private final Pages pages;

    CatalystCasesController(
            Catalogue catalogue,
            CatalystActs acts,
            CatalystHeads heads,
            CaseLines cases,
            CaseStudyArchive archive,
            CatalogueWords words,
            Pages pages) {
        this.catalogue = catalogue;
        this.acts = acts;
        this.heads = heads;
        this.cases = cases;
        this.archive = archive;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping("/atelier/catalyseurs/{id}/cas")
    Page show(
            @PathVariable String id,
            @RequestParam(name = "q", defaultValue = "") String question,
            HttpServletRequest request) {
        OpenedCatalyst opened = catalogue.open(id);
        return pages.page(
                "cataloguing/cas",
                new CatalystCasesPage(
                        heads.of(opened.sheet()),
                        address(opened),
                        cases.linked(opened.sheet()),
                        question.strip(),
                        cases.found(opened.sheet(), question.strip()),
                        Notice.of(request)));
    }

    @PostMapping("/atelier/catalyseurs/{id}/cas")
    RedirectView link(
            @PathVariable String id,
            @RequestParam(name = "relier", defaultValue = "") String linked,
            @RequestParam(name = "delier", defaultValue = "") String unlinked,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes next) {
        OpenedCatalyst opened = catalogue.open(id);
        Notice notice = linked.isEmpty() ? unlink(opened, unlinked, me) : link(opened, linked, me);
        return SeeOther.to(address(opened), notice, next);
    }

    private Notice link(OpenedCatalyst opened, String linked, SignedIn me) {
        Optional<CaseStudySheet> sheet = CaseStudyId.parse(linked).flatMap(archive::now);
        if (sheet.isEmpty()) {
            return Notice.attention(words.say("catalyseur.cas.inconnu"));
        }
        acts.perform(new LinkCatalystToCase(opened.id(), sheet.get().id()), me);
        return Notice.done(words.say("catalyseur.cas.relie", sheet.get().title()));
    }

    private Notice unlink(OpenedCatalyst opened, String unlinked, SignedIn me) {
        Optional<CaseStudyId> id = CaseStudyId.parse(unlinked);
        if (id.isEmpty() || !opened.sheet().content().cases().contains(id.get())) {
            return Notice.attention(words.say("catalyseur.cas.inconnu"));
        }
        acts.perform(new UnlinkCatalystFromCase(opened.id(), id.get()), me);
        return Notice.done(words.say("catalyseur.cas.delie"));
    }

    private static String address(OpenedCatalyst opened) {
        return CatalystAddresses.workshop(opened.id()) + "/cas";
    }
}
