package fr.essaim.partnering;

import fr.essaim.access.SignedIn;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.partnering.WriteOutcome.Conflict;
import fr.essaim.partnering.WriteOutcome.Done;
import fr.essaim.partnering.WriteOutcome.NotAllowed;
import fr.essaim.partnership.Description;
import fr.essaim.partnership.Formation;
import fr.essaim.partnership.PartnershipColumns;
import fr.essaim.partnership.PartnershipId;
import fr.essaim.partnership.command.FormPartnership;
import fr.essaim.partnership.command.LinkPartnershipToCase;
import fr.essaim.web.Notice;
import fr.essaim.web.Pages;
import fr.essaim.web.SeeOther;
import fr.essaim.writing.PartnershipReader;
import fr.essaim.writing.ReadPartnership;
import fr.essaim.writing.WritingProblem;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form that records a partnership. */
@Controller
@Hidden
class NewPartnershipController {

    private static final String ADDRESS = PartnershipAddresses.WORKSHOP + "/nouveau";

    private final PartnershipReader reader;
    private final WorkshopPartnerships partnerships;
    private final PartnershipFormPages forms;
    private final CaseTitles cases;
    private final PartnershipWords words;
    private final Pages pages;

    NewPartnershipController(
            PartnershipReader reader,
            WorkshopPartnerships partnerships,
            PartnershipFormPages forms,
            CaseTitles cases,
            PartnershipWords words,
            Pages pages) {
        this.reader = reader;
        this.partnerships = partnerships;
        this.forms = forms;
        this.cases = cases;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping(ADDRESS)
    ModelAndView blank() {
        return page(PartnershipForm.empty(), List.of());
    }

    @PostMapping(ADDRESS)
    ModelAndView form(
            @RequestParam MultiValueMap<String, String> parameters,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes next) {
        PartnershipForm form = PartnershipForm.sent(parameters);
        PartnershipId id = partnerships.freeId(form.value(PartnershipColumns.TITLE));
        ReadPartnership read = reader.read(id, form.written());
        List<WritingProblem> problems = new ArrayList<>(read.problems());
        read.cases().stream().filter(given -> !cases.exists(given)).forEach(given -> problems.add(unknown(given)));
        Description description = read.description();
        Formation formation = read.formation();
        if (!problems.isEmpty() || description == null || formation == null) {
            return toCorrect(form, problems);
        }
        List<Object> commands = new ArrayList<>();
        commands.add(new FormPartnership(id, null, description, formation));
        read.cases().forEach(given -> commands.add(new LinkPartnershipToCase(id, given)));
        return switch (partnerships.write(id, 0, commands, me)) {
            case Done done ->
                new ModelAndView(SeeOther.to(
                        PartnershipAddresses.workshop(id), Notice.done(words.say("forme.nouveau.fait")), next));
            case NotAllowed refused -> toCorrect(form, List.of(global(refused.reason())));
            case Conflict conflict -> toCorrect(form, List.of(global(words.say("entre-temps.reessayer"))));
        };
    }

    private WritingProblem unknown(CaseStudyId given) {
        return new WritingProblem(
                PartnershipColumns.CASES, given.value(), words.say("cas.inconnu", given.value()), List.of());
    }

    static WritingProblem global(String message) {
        return new WritingProblem("", "", message, List.of());
    }

    private ModelAndView toCorrect(PartnershipForm form, List<WritingProblem> problems) {
        ModelAndView page = page(form, problems);
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private ModelAndView page(PartnershipForm form, List<WritingProblem> problems) {
        return new ModelAndView(pages.page("partnering/saisie", forms.blank(form, problems)));
    }
}
