package fr.essaim.reading;

import fr.essaim.access.SignedIn;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.reading.CaseStudyArchive.Moment;
import fr.essaim.reading.HistoryPages.Reader;
import fr.essaim.web.Page;
import fr.essaim.web.Pages;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The whole history of one case for the workshop, and what differs between any two versions. */
@Controller
@Hidden
class WorkshopHistoryController {

    private final CaseStudyArchive archive;
    private final HistoryPages histories;
    private final Comparisons comparisons;
    private final AskedVersions versions;
    private final CaseProblems problems;
    private final CaseWords words;
    private final Pages pages;

    WorkshopHistoryController(
            CaseStudyArchive archive,
            HistoryPages histories,
            Comparisons comparisons,
            AskedVersions versions,
            CaseProblems problems,
            CaseWords words,
            Pages pages) {
        this.archive = archive;
        this.histories = histories;
        this.comparisons = comparisons;
        this.versions = versions;
        this.problems = problems;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping("/atelier/cas/{id}/historique")
    Page history(
            @PathVariable String id,
            @RequestParam(name = "de", required = false) @Nullable String from,
            @RequestParam(name = "a", required = false) @Nullable String to,
            @RequestParam(name = "retablie", required = false) @Nullable String restored,
            @AuthenticationPrincipal SignedIn me) {
        List<Moment> life = life(id, me);
        CaseStudySheet sheet = life.getLast().after();
        HistoryPage page = histories.inTheWorkshop(life, new Reader(Audience.WORKSHOP, CaseRights.mayEdit(me, sheet)));
        return switch (versions.of(from, to, life, Audience.WORKSHOP)) {
            case AskedVersions.None none ->
                pages.page(
                        "reading/historiqueAtelier", restored == null ? page : page.havingDone(done(restored, life)));
            case AskedVersions.Misunderstood wrong ->
                pages.page("reading/historiqueAtelier", page.saying(wrong.notice()));
            case AskedVersions.Two two ->
                pages.page("reading/comparaisonAtelier", comparisons.of(two.from(), two.to(), life, Audience.WORKSHOP));
        };
    }

    private String done(String restored, List<Moment> life) {
        return versions.version(restored, life, Audience.WORKSHOP)
                .map(moment -> words.say("retablir.fait", String.valueOf(moment.version())))
                .orElse("");
    }

    private List<Moment> life(String id, SignedIn me) {
        return CaseStudyId.parse(id)
                .map(archive::history)
                .filter(life -> !life.isEmpty())
                .filter(life -> CaseRights.mayRead(me, life.getLast().after()))
                .orElseThrow(problems::absent);
    }
}
