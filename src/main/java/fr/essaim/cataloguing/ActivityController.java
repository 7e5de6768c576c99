package fr.essaim.cataloguing;

import fr.essaim.access.SignedIn;
import fr.essaim.catalyst.command.DeactivateCatalyst;
import fr.essaim.catalyst.command.ReactivateCatalyst;
import fr.essaim.web.Notice;
import fr.essaim.web.Pages;
import fr.essaim.web.SeeOther;
import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Says that a catalyst no longer animates its territory, or does again. */
@Controller
@Hidden
class ActivityController {

    private final Catalogue catalogue;
    private final CatalystActs acts;
    private final CatalystHeads heads;
    private final CatalogueWords words;
    private final Pages pages;

    ActivityController(Catalogue catalogue, CatalystActs acts, CatalystHeads heads, CatalogueWords words, Pages pages) {
        this.catalogue = catalogue;
        this.acts = acts;
        this.heads = heads;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping("/atelier/catalyseurs/{id}/desactivation")
    ModelAndView ask(@PathVariable String id) {
        return page(catalogue.open(id), "", "");
    }

    @PostMapping("/atelier/catalyseurs/{id}/desactivation")
    ModelAndView deactivate(
            @PathVariable String id,
            @RequestParam(name = "motif", defaultValue = "") String reason,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes next) {
        OpenedCatalyst opened = catalogue.open(id);
        String problem = acts.problemWith(reason).orElse("");
        if (!problem.isEmpty()) {
            ModelAndView again = page(opened, reason, problem);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        acts.perform(new DeactivateCatalyst(opened.id(), reason.strip()), me);
        return new ModelAndView(back(opened, "catalyseur.desactive", next));
    }

    @PostMapping("/atelier/catalyseurs/{id}/reactivation")
    RedirectView reactivate(@PathVariable String id, @AuthenticationPrincipal SignedIn me, RedirectAttributes next) {
        OpenedCatalyst opened = catalogue.open(id);
        acts.perform(new ReactivateCatalyst(opened.id()), me);
        return back(opened, "catalyseur.reactive", next);
    }

    private RedirectView back(OpenedCatalyst opened, String done, RedirectAttributes next) {
        return SeeOther.to(CatalystAddresses.workshop(opened.id()), Notice.done(words.say(done)), next);
    }

    private ModelAndView page(OpenedCatalyst opened, String reason, String problem) {
        String address = CatalystAddresses.workshop(opened.id()) + "/desactivation";
        return new ModelAndView(pages.page(
                "cataloguing/desactivation", new DeactivationPage(heads.of(opened.sheet()), address, reason, problem)));
    }
}
