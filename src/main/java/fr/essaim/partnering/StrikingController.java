package fr.essaim.partnering;

import fr.essaim.access.SignedIn;
import fr.essaim.partnering.WriteOutcome.Conflict;
import fr.essaim.partnering.WriteOutcome.Done;
import fr.essaim.partnering.WriteOutcome.NotAllowed;
import fr.essaim.partnership.PartnershipSheet;
import fr.essaim.partnership.command.StrikePartnershipAct;
import fr.essaim.web.Notice;
import fr.essaim.web.Pages;
import fr.essaim.web.ProblemType;
import fr.essaim.web.Refused;
import fr.essaim.web.SeeOther;
import fr.essaim.writing.PersonalTraces;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Strikes out an act that was told by mistake, after asking. */
@Controller
@Hidden
class StrikingController {

    private static final String ADDRESS = PartnershipAddresses.WORKSHOP + "/{id}/rature/{act}";
    private static final int LONGEST_REASON = 2_000;

    private final WorkshopPartnerships partnerships;
    private final Timelines timelines;
    private final PartnershipWords words;
    private final Pages pages;

    StrikingController(WorkshopPartnerships partnerships, Timelines timelines, PartnershipWords words, Pages pages) {
        this.partnerships = partnerships;
        this.timelines = timelines;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping(ADDRESS)
    ModelAndView ask(@PathVariable String id, @PathVariable String act) {
        PartnershipSheet sheet = partnerships.require(id);
        return page(sheet, entry(sheet, act), sheet.version(), "", "", "");
    }

    @PostMapping(ADDRESS)
    ModelAndView strike(
            @PathVariable String id,
            @PathVariable String act,
            @RequestParam(name = "motif", defaultValue = "") String reason,
            @RequestParam(name = "version", defaultValue = "") String sent,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes next) {
        PartnershipSheet sheet = partnerships.require(id);
        TimelineEntry entry = entry(sheet, act);
        long version = WorkshopPartnerships.version(sent, sheet);
        String problem = problemWith(reason);
        if (!problem.isEmpty()) {
            return again(page(sheet, entry, version, reason, problem, ""), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        StrikePartnershipAct command = new StrikePartnershipAct(sheet.id(), version, entry.number(), reason.strip());
        return switch (partnerships.write(sheet.id(), version, List.of(command), me)) {
            case Done done ->
                new ModelAndView(SeeOther.to(
                        PartnershipAddresses.workshop(sheet.id()), Notice.done(words.say("rature.fait")), next));
            case NotAllowed refused ->
                again(page(sheet, entry, version, reason, "", refused.reason()), HttpStatus.UNPROCESSABLE_CONTENT);
            case Conflict conflict ->
                again(page(sheet, entry, conflict.version(), reason, "", conflict.warning()), HttpStatus.CONFLICT);
        };
    }

    private TimelineEntry entry(PartnershipSheet sheet, String number) {
        return timelines.of(sheet).stream()
                .filter(entry ->
                        entry.number() > 0 && String.valueOf(entry.number()).equals(number))
                .findFirst()
                .orElseThrow(() -> new Refused(ProblemType.NOT_FOUND.saying(words.say("acte.inconnu"))));
    }

    private String problemWith(String reason) {
        if (reason.isBlank()) {
            return words.say("rature.motif.manque");
        }
        return reason.length() > LONGEST_REASON
                ? words.say("rature.motif.long", LONGEST_REASON)
                : PersonalTraces.in(reason).map(PersonalTraces.Trace::message).orElse("");
    }

    private static ModelAndView again(ModelAndView page, HttpStatus status) {
        page.setStatus(status);
        return page;
    }

    private ModelAndView page(
            PartnershipSheet sheet, TimelineEntry entry, long version, String reason, String problem, String warning) {
        return new ModelAndView(pages.page(
                "partnering/rature",
                new StrikingPage(sheet.id().value(), sheet.title(), version, entry, reason, problem, warning)));
    }
}
