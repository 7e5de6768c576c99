package fr.essaim.reading;

import fr.essaim.access.SignedIn;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.command.RestoreCaseStudy;
import fr.essaim.reading.CaseStudyArchive.Moment;
import fr.essaim.reading.HistoryPages.Reader;
import fr.essaim.storage.Commands;
import fr.essaim.storage.ConcurrentChange;
import fr.essaim.web.Pages;
import fr.essaim.web.SeeOther;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Brings an earlier version of a case back: first what that would change, then the change. */
@Controller
@Hidden
class RestorationController {

    private final CaseStudyArchive archive;
    private final Comparisons comparisons;
    private final HistoryEntries entries;
    private final AskedVersions versions;
    private final CaseProblems problems;
    private final Commands commands;
    private final Pages pages;

    RestorationController(
            CaseStudyArchive archive,
            Comparisons comparisons,
            HistoryEntries entries,
            AskedVersions versions,
            CaseProblems problems,
            Commands commands,
            Pages pages) {
        this.archive = archive;
        this.comparisons = comparisons;
        this.entries = entries;
        this.versions = versions;
        this.problems = problems;
        this.commands = commands;
        this.pages = pages;
    }

    @GetMapping("/atelier/cas/{id}/historique/{version}")
    ModelAndView preview(@PathVariable String id, @PathVariable String version, @AuthenticationPrincipal SignedIn me) {
        List<Moment> life = life(id, me);
        Moment wanted = wanted(version, life);
        return new ModelAndView(pages.page("reading/retablir", page(wanted, life)));
    }

    /** @param expected the version that the person read, in the preview */
    @PostMapping("/atelier/cas/{id}/historique/{version}")
    ModelAndView restore(
            @PathVariable String id,
            @PathVariable String version,
            @RequestParam(name = "version", required = false, defaultValue = "") String expected,
            @AuthenticationPrincipal SignedIn me) {
        List<Moment> life = life(id, me);
        Moment wanted = wanted(version, life);
        Moment read = versions.version(expected, life, Audience.WORKSHOP).orElseThrow(problems::noVersion);
        if (read.version() != life.getLast().version()) {
            return conflict(wanted, read, life);
        }
        RestoreCaseStudy command = new RestoreCaseStudy(
                wanted.event().id(),
                read.version(),
                wanted.version(),
                wanted.after().content());
        try {
            commands.send(command, me.provenance());
        } catch (ConcurrentChange meanwhile) {
            return conflict(wanted, read, life(id, me));
        }
        String history = CaseAddresses.workshopHistory(wanted.event().id()) + "?retablie=" + wanted.version();
        return new ModelAndView(SeeOther.to(history));
    }

    private ModelAndView conflict(Moment wanted, Moment read, List<Moment> life) {
        ModelAndView answer = new ModelAndView(pages.page(
                "reading/retablirConflit",
                new RestorationConflictPage(
                        page(wanted, life),
                        entries.since(read.version(), life, new Reader(Audience.WORKSHOP, false)))));
        answer.setStatus(HttpStatus.CONFLICT);
        return answer;
    }

    private RestorationPage page(Moment wanted, List<Moment> life) {
        return new RestorationPage(
                comparisons.of(life.getLast(), wanted, life, Audience.WORKSHOP),
                CaseAddresses.restoration(wanted.event().id(), wanted.version()),
                life.getLast().version());
    }

    private Moment wanted(String version, List<Moment> life) {
        return versions.version(version, life, Audience.WORKSHOP).orElseThrow(problems::noVersion);
    }

    private List<Moment> life(String id, SignedIn me) {
        List<Moment> life = CaseStudyId.parse(id)
                .map(archive::history)
                .filter(found -> !found.isEmpty())
                .filter(found -> CaseRights.mayRead(me, found.getLast().after()))
                .orElseThrow(problems::absent);
        if (!CaseRights.mayEdit(me, life.getLast().after())) {
            throw problems.notHers();
        }
        return life;
    }
}
