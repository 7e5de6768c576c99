package fr.essaim.reading;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.reading.CaseMentions.Mention;
import fr.essaim.web.French;
import fr.essaim.web.Pages;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.servlet.view.RedirectView;

/** The page of one case, today or as it was at the end of a day. */
@Controller
@Hidden
class SheetPageController {

    private final PublicCases cases;
    private final SheetPages sheets;
    private final CaseLinkedData linkedData;
    private final ObjectProvider<CaseMentions> mentions;
    private final SimilarSheets similar;
    private final WayBack wayBack;
    private final CaseProblems problems;
    private final Pages pages;

    SheetPageController(
            PublicCases cases,
            SheetPages sheets,
            CaseLinkedData linkedData,
            ObjectProvider<CaseMentions> mentions,
            SimilarSheets similar,
            WayBack wayBack,
            CaseProblems problems,
            Pages pages) {
        this.cases = cases;
        this.sheets = sheets;
        this.linkedData = linkedData;
        this.mentions = mentions;
        this.similar = similar;
        this.wayBack = wayBack;
        this.problems = problems;
        this.pages = pages;
    }

    @GetMapping("/etudes-de-cas/{id}")
    ModelAndView sheet(
            @PathVariable String id,
            @RequestParam(name = "au", required = false) @Nullable String asked,
            HttpServletRequest request) {
        Optional<LocalDate> day = asked == null ? Optional.empty() : Days.read(asked);
        if (day.isPresent() && day.get().isBefore(LocalDate.now(French.PARIS))) {
            return asOf(id, day.get(), request);
        }
        String notice = asked == null || day.isPresent() ? "" : problems.ignoredDay(asked);
        return switch (cases.now(id)) {
            case Shown.Published shown ->
                page(sheet(shown.sheet(), request)
                        .noticing(notice)
                        .mentionedBy(mentions(shown.sheet().id()))
                        .beside(similar.of(shown.sheet()))
                        .saying(linkedData.of(shown.sheet())));
            case Shown.Withdrawn withdrawn -> withdrawn(withdrawn);
            case Shown.Elsewhere elsewhere -> moved(CaseAddresses.sheet(elsewhere.original()));
            case Shown.Nothing nothing -> throw problems.absent();
        };
    }

    private List<Mention> mentions(CaseStudyId id) {
        return mentions.orderedStream()
                .flatMap(source -> source.of(id).stream())
                .toList();
    }

    private ModelAndView asOf(String id, LocalDate day, HttpServletRequest request) {
        return switch (cases.asOf(id, day)) {
            case Shown.Published shown -> page(sheet(shown.sheet(), request).asOf(day, today(id)));
            case Shown.Withdrawn withdrawn -> withdrawn(withdrawn);
            case Shown.Elsewhere elsewhere -> moved(CaseAddresses.sheet(elsewhere.original(), day));
            case Shown.Nothing nothing -> throw problems.absentThen(day);
        };
    }

    // An undone import leaves a sheet of former days and none of today.
    private @Nullable String today(String id) {
        return switch (cases.now(id)) {
            case Shown.Published shown -> CaseAddresses.sheet(shown.sheet().id());
            case Shown.Withdrawn withdrawn -> CaseAddresses.sheet(withdrawn.id());
            case Shown.Elsewhere elsewhere -> CaseAddresses.sheet(elsewhere.original());
            case Shown.Nothing nothing -> null;
        };
    }

    private ModelAndView page(SheetPage sheet) {
        return new ModelAndView(pages.page("reading/fiche", sheet));
    }

    private SheetPage sheet(CaseStudySheet sheet, HttpServletRequest request) {
        String site = ServletUriComponentsBuilder.fromContextPath(request).toUriString();
        return sheets.of(sheet, wayBack.from(request), site);
    }

    private ModelAndView withdrawn(Shown.Withdrawn withdrawn) {
        WithdrawnPage page = new WithdrawnPage(
                French.date(withdrawn.at()), withdrawn.reason(), CaseAddresses.history(withdrawn.id()));
        ModelAndView answer = new ModelAndView(pages.page("reading/retiree", page));
        answer.setStatus(HttpStatus.GONE);
        return answer;
    }

    private static ModelAndView moved(String address) {
        RedirectView redirect = new RedirectView(address, true);
        redirect.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        return new ModelAndView(redirect);
    }
}
