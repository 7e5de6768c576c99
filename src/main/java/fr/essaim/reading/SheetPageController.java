package fr.essaim.reading;

import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.web.French;
import fr.essaim.web.Pages;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.servlet.view.RedirectView;

/** The page of one case. */
@Controller
@Hidden
class SheetPageController {

    private final PublicCases cases;
    private final SheetPages sheets;
    private final WayBack wayBack;
    private final CaseProblems problems;
    private final Pages pages;

    SheetPageController(PublicCases cases, SheetPages sheets, WayBack wayBack, CaseProblems problems, Pages pages) {
        this.cases = cases;
        this.sheets = sheets;
        this.wayBack = wayBack;
        this.problems = problems;
        this.pages = pages;
    }

    @GetMapping("/etudes-de-cas/{id}")
    ModelAndView sheet(@PathVariable String id, HttpServletRequest request) {
        return switch (cases.now(id)) {
            case Shown.Published shown -> sheet(shown.sheet(), request);
            case Shown.Withdrawn withdrawn -> withdrawn(withdrawn);
            case Shown.Elsewhere elsewhere -> moved(elsewhere);
            case Shown.Nothing nothing -> throw problems.absent();
        };
    }

    private ModelAndView sheet(CaseStudySheet sheet, HttpServletRequest request) {
        String site = ServletUriComponentsBuilder.fromContextPath(request).toUriString();
        return new ModelAndView(pages.page("reading/fiche", sheets.of(sheet, wayBack.from(request), site)));
    }

    private ModelAndView withdrawn(Shown.Withdrawn withdrawn) {
        WithdrawnPage page = new WithdrawnPage(
                French.date(withdrawn.at()), withdrawn.reason(), CaseAddresses.history(withdrawn.id()));
        ModelAndView answer = new ModelAndView(pages.page("reading/retiree", page));
        answer.setStatus(HttpStatus.GONE);
        return answer;
    }

    private static ModelAndView moved(Shown.Elsewhere elsewhere) {
        RedirectView redirect = new RedirectView(CaseAddresses.sheet(elsewhere.original()), true);
        redirect.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        return new ModelAndView(redirect);
    }
}
