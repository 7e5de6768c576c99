package fr.essaim.tagging;

import fr.essaim.access.SignedIn;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.web.Pages;
import fr.essaim.web.ProblemType;
import fr.essaim.web.Refused;
import fr.essaim.web.SeeOther;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page that classifies one case, and the choices made there. */
@Controller
@Hidden
class TaggingPageController {

    private static final String ADDRESS = "/atelier/cas/{id}/classement";
    private static final String FACET = "facette";
    private static final String DONE = "fait";

    private final ClassifiedCases cases;
    private final TaggingPages taggingPages;
    private final Tagging tagging;
    private final Pages pages;
    private final MessageSource messages;

    TaggingPageController(
            ClassifiedCases cases, TaggingPages taggingPages, Tagging tagging, Pages pages, MessageSource messages) {
        this.cases = cases;
        this.taggingPages = taggingPages;
        this.tagging = tagging;
        this.pages = pages;
        this.messages = messages;
    }

    @GetMapping(ADDRESS)
    ModelAndView page(@PathVariable String id, @AuthenticationPrincipal SignedIn me, Model left) {
        CaseStudySheet sheet = cases.at(id, me);
        Map<String, String> done =
                left.getAttribute(FACET) instanceof String facet && left.getAttribute(DONE) instanceof String message
                        ? Map.of(facet, message)
                        : Map.of();
        return new ModelAndView(pages.page("tagging/classement", taggingPages.of(sheet, done)));
    }

    @PostMapping(ADDRESS)
    View choose(
            @PathVariable String id,
            @RequestParam(name = "acte", defaultValue = "") String act,
            @RequestParam(name = "concept", defaultValue = "") String concept,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes next) {
        CaseStudySheet sheet = cases.at(id, me);
        TagAct asked = TagAct.named(act).orElseThrow(this::notUnderstood);
        ConceptId chosen = tagging.concept(concept).orElseThrow(this::notUnderstood);
        String done = tagging.perform(asked, sheet, chosen, me) ? asked.parameter() : "rien";
        next.addFlashAttribute(FACET, chosen.scheme());
        next.addFlashAttribute(DONE, say("proposition.fait." + done, taggingPages.label(chosen)));
        return SeeOther.to("/atelier/cas/" + sheet.id() + "/classement#facette-" + chosen.scheme());
    }

    private Refused notUnderstood() {
        return new Refused(ProblemType.INVALID_PARAMETER.saying(say("proposition.choix-inconnu")));
    }

    private String say(String key, Object... values) {
        return messages.getMessage(key, values, Locale.FRENCH);
    }
}
