package fr.essaim.curating;

import fr.essaim.access.SignedIn;
import fr.essaim.reading.CaseAct;
import fr.essaim.reading.CaseRights;
import fr.essaim.web.Notice;
import fr.essaim.web.Pages;
import fr.essaim.web.SeeOther;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Arrays;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks before an act on one case, and does it. */
@Controller
@Hidden
class CaseActController {

    private static final String ADDRESS =
            "/atelier/cas/{id}/{act:soumettre|renvoyer|publier|retirer|corbeille|reprendre}";

    private final WorkshopCases cases;
    private final CaseActs acts;
    private final CaseHeads heads;
    private final WorkshopWords words;
    private final Pages pages;

    CaseActController(WorkshopCases cases, CaseActs acts, CaseHeads heads, WorkshopWords words, Pages pages) {
        this.cases = cases;
        this.acts = acts;
        this.heads = heads;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping(ADDRESS)
    ModelAndView ask(@PathVariable String id, @PathVariable String act, @AuthenticationPrincipal SignedIn me) {
        return page(cases.toRead(id, me), act(act), me, "", "");
    }

    @PostMapping(ADDRESS)
    ModelAndView perform(
            @PathVariable String id,
            @PathVariable String act,
            @RequestParam(name = "motif", defaultValue = "") String reason,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes next) {
        OpenedCase opened = cases.toRead(id, me);
        String problem = acts.problemWith(act(act), reason).orElse("");
        if (!problem.isEmpty()) {
            ModelAndView again = page(opened, act(act), me, reason, problem);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        acts.perform(act(act), opened, reason, me);
        String after = CaseRights.mayEdit(me, cases.toRead(id, me).sheet()) ? "" : "/apercu";
        return new ModelAndView(SeeOther.to(
                "/atelier/cas/" + opened.id() + after, Notice.done(words.say("acte." + act + ".fait")), next));
    }

    private ModelAndView page(OpenedCase opened, CaseAct act, SignedIn me, String reason, String problem) {
        String key = "acte." + WorkshopWords.slug(act);
        ActPage page = new ActPage(
                heads.of(opened, me),
                WorkshopWords.slug(act),
                words.say(key + ".question", CaseHeads.shortened(opened.sheet().title())),
                words.say(key + ".bouton"),
                words.say(key + ".effet"),
                words.say(key + ".retour"),
                CaseActs.needsReason(act),
                act == CaseAct.WITHDRAW || act == CaseAct.DISCARD,
                reason,
                problem);
        return new ModelAndView(pages.page("curating/acte", page));
    }

    private static CaseAct act(String slug) {
        return Arrays.stream(CaseAct.values())
                .filter(act -> WorkshopWords.slug(act).equals(slug))
                .findFirst()
                .orElseThrow();
    }
}
