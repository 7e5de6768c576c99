package fr.essaim.curating;

import fr.essaim.access.SignedIn;
import fr.essaim.curating.PublishingPage.Line;
import fr.essaim.reading.CaseAct;
import fr.essaim.reading.CaseRights;
import fr.essaim.web.Notice;
import fr.essaim.web.Pages;
import fr.essaim.web.Refused;
import fr.essaim.web.SeeOther;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Publishes many cases: asks first, then says what became of each. */
@Controller
@Hidden
class PublishingController {

    private static final String ADDRESS = "/atelier/cas/publier";
    private static final String RESULTS = "resultats";

    private final WorkshopCases cases;
    private final CaseActs acts;
    private final WorkshopWords words;
    private final Pages pages;

    PublishingController(WorkshopCases cases, CaseActs acts, WorkshopWords words, Pages pages) {
        this.cases = cases;
        this.acts = acts;
        this.words = words;
        this.pages = pages;
    }

    @PostMapping(ADDRESS)
    ModelAndView publish(
            @RequestParam(name = "cas", defaultValue = "") List<String> chosen,
            @RequestParam(name = "confirme", defaultValue = "") String confirmed,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes next) {
        if (chosen.isEmpty()) {
            return new ModelAndView(SeeOther.to("/atelier/cas", Notice.attention(words.say("publier.rien")), next));
        }
        if (!confirmed.equals("oui")) {
            List<Line> lines = chosen.stream().map(id -> foreseen(id, me)).toList();
            return new ModelAndView(pages.page("curating/publier", new PublishingPage(lines, false)));
        }
        next.addFlashAttribute(
                RESULTS,
                new ArrayList<>(chosen.stream().map(id -> published(id, me)).toList()));
        return new ModelAndView(SeeOther.to(ADDRESS));
    }

    /** What became of them; once read, the list is where they are. */
    @GetMapping(ADDRESS)
    ModelAndView results(HttpServletRequest request) {
        Map<String, ?> left = RequestContextUtils.getInputFlashMap(request);
        if (left == null || !(left.get(RESULTS) instanceof List<?> results)) {
            return new ModelAndView(SeeOther.to("/atelier/cas"));
        }
        List<Line> lines = results.stream().map(Line.class::cast).toList();
        return new ModelAndView(pages.page("curating/publier", new PublishingPage(lines, true)));
    }

    private Line foreseen(String id, SignedIn me) {
        Optional<OpenedCase> opened = cases.find(id).filter(found -> CaseRights.mayRead(me, found.sheet()));
        if (opened.isEmpty()) {
            return new Line(id, id, words.say("publier.absent"));
        }
        boolean allowed = CaseRights.acts(me, opened.get().sheet()).contains(CaseAct.PUBLISH);
        String state = words.state(opened.get().sheet()).word();
        return new Line(id, opened.get().sheet().title(), allowed ? "" : words.say("publier.impossible", state));
    }

    private Line published(String id, SignedIn me) {
        Line line = foreseen(id, me);
        if (!line.problem().isEmpty()) {
            return line;
        }
        try {
            acts.perform(CaseAct.PUBLISH, cases.toRead(id, me), "", me);
            return line;
        } catch (Refused refused) {
            String why = Optional.ofNullable(refused.problem().getDetail()).orElse("");
            return new Line(id, line.title(), why);
        }
    }
}
