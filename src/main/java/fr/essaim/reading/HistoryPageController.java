package fr.essaim.reading;

import fr.essaim.reading.CaseStudyArchive.Moment;
import fr.essaim.web.Page;
import fr.essaim.web.Pages;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of the history of one case. */
@Controller
@Hidden
class HistoryPageController {

    private final PublicCases cases;
    private final HistoryPages histories;
    private final CaseProblems problems;
    private final Pages pages;

    HistoryPageController(PublicCases cases, HistoryPages histories, CaseProblems problems, Pages pages) {
        this.cases = cases;
        this.histories = histories;
        this.problems = problems;
        this.pages = pages;
    }

    @GetMapping("/etudes-de-cas/{id}/historique")
    Page history(@PathVariable String id) {
        List<Moment> life = cases.life(id);
        if (life.isEmpty()) {
            throw problems.absent();
        }
        return pages.page("reading/historique", histories.of(life));
    }
}
