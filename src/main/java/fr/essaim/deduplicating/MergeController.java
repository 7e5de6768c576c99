package fr.essaim.deduplicating;

import fr.essaim.access.SignedIn;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudyRefused;
import fr.essaim.reading.CaseStudyArchive;
import fr.essaim.reading.CaseStudyArchive.Moment;
import fr.essaim.storage.ConcurrentChange;
import fr.essaim.web.Notice;
import fr.essaim.web.Pages;
import fr.essaim.web.ProblemType;
import fr.essaim.web.Refused;
import fr.essaim.web.SeeOther;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Two cases side by side: joined field by field after a look at the result, or told apart. */
@Controller
@Hidden
class MergeController {

    private static final String ADDRESS = PairsController.ADDRESS + "/{left}/{right}";

    private final CaseStudyArchive archive;
    private final ComparisonPages comparisons;
    private final Merging merging;
    private final LikenessWords words;
    private final Pages pages;

    MergeController(
            CaseStudyArchive archive, ComparisonPages comparisons, Merging merging, LikenessWords words, Pages pages) {
        this.archive = archive;
        this.comparisons = comparisons;
        this.merging = merging;
        this.words = words;
        this.pages = pages;
    }

    static String address(CaseStudyId left, CaseStudyId right) {
        return PairsController.ADDRESS + "/" + left + "/" + right;
    }

    @GetMapping(ADDRESS)
    ModelAndView compare(@PathVariable String left, @PathVariable String right) {
        ComparedCases cases = cases(left, right);
        return page("deduplicating/comparaison", cases, Map.of(), hindrance(cases));
    }

    @PostMapping(value = ADDRESS, params = "acte=distinguer")
    View tellApart(
            @PathVariable String left,
            @PathVariable String right,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes next) {
        merging.tellApart(cases(left, right), me);
        return SeeOther.to(PairsController.ADDRESS, Notice.done(words.say("doublon.distingue")), next);
    }

    @PostMapping(ADDRESS)
    ModelAndView join(
            @PathVariable String left,
            @PathVariable String right,
            @RequestParam Map<String, String> form,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes next) {
        ComparedCases cases = cases(left, right);
        String problem = problem(cases, form);
        if (!problem.isEmpty()) {
            return again(cases, form, problem);
        }
        return switch (form.getOrDefault("acte", "")) {
            case "reunir" -> joined(cases, form, me, next);
            case "modifier" -> page("deduplicating/comparaison", cases, form, "");
            default -> page("deduplicating/reunion", cases, form, "");
        };
    }

    private ModelAndView joined(ComparedCases cases, Map<String, String> form, SignedIn me, RedirectAttributes next) {
        try {
            merging.join(cases, form, me);
        } catch (ConcurrentChange e) {
            return again(cases, form, words.say("doublon.change"));
        } catch (CaseStudyRefused e) {
            return again(cases, form, words.say("doublon.impossible"));
        }
        Notice joined = Notice.done(words.say("doublon.reuni"));
        return new ModelAndView(SeeOther.to(PairsController.ADDRESS, joined, next));
    }

    private String problem(ComparedCases cases, Map<String, String> form) {
        String hindrance = hindrance(cases);
        if (!hindrance.isEmpty()) {
            return hindrance;
        }
        if (!cases.areAsRead(form)) {
            return words.say("doublon.change");
        }
        return merging.isTooLong(cases, form) ? words.say("doublon.trop-long") : "";
    }

    private String hindrance(ComparedCases cases) {
        return cases.canBeJoined() ? "" : words.say("doublon.impossible");
    }

    private ModelAndView again(ComparedCases cases, Map<String, String> form, String problem) {
        ModelAndView again = page("deduplicating/comparaison", cases, form, problem);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private ModelAndView page(String template, ComparedCases cases, Map<String, String> form, String problem) {
        return new ModelAndView(pages.page(template, comparisons.of(cases, form, problem)));
    }

    private ComparedCases cases(String left, String right) {
        if (left.equals(right)) {
            throw absent();
        }
        return new ComparedCases(last(left), last(right));
    }

    private Moment last(String address) {
        List<Moment> history = CaseStudyId.parse(address).map(archive::history).orElse(List.of());
        if (history.isEmpty()) {
            throw absent();
        }
        return history.getLast();
    }

    private Refused absent() {
        return new Refused(ProblemType.NOT_FOUND.saying(words.say("doublon.aucun-cas")));
    }
}
