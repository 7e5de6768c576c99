package fr.essaim.reading;

import fr.essaim.reading.CaseStudyArchive.Moment;
import fr.essaim.web.Page;
import fr.essaim.web.Pages;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of the history of one case, and of what differs between two of its public versions. */
@Controller
@Hidden
class HistoryPageController {

    private final PublicCases cases;
    private final HistoryPages histories;
    private final Comparisons comparisons;
    private final AskedVersions versions;
    private final CaseProblems problems;
    private final Pages pages;

    HistoryPageController(
            PublicCases cases,
            HistoryPages histories,
            Comparisons comparisons,
            AskedVersions versions,
            CaseProblems problems,
            Pages pages) {
        this.cases = cases;
        this.histories = histories;
        this.comparisons = comparisons;
        this.versions = versions;
        this.problems = problems;
        this.pages = pages;
    }

    @GetMapping("/etudes-de-cas/{id}/historique")
    Page history(
            @PathVariable String id,
            @RequestParam(name = "de", required = false) @Nullable String from,
            @RequestParam(name = "a", required = false) @Nullable String to) {
        List<Moment> life = cases.life(id);
        if (life.isEmpty()) {
            throw problems.absent();
        }
        return switch (versions.of(from, to, life, Audience.PUBLIC)) {
            case AskedVersions.None none -> pages.page("reading/historique", histories.of(life));
            case AskedVersions.Misunderstood wrong ->
                pages.page("reading/historique", histories.of(life).saying(wrong.notice()));
            case AskedVersions.Two two ->
                pages.page("reading/comparaison", comparisons.of(two.from(), two.to(), life, Audience.PUBLIC));
        };
    }
}
