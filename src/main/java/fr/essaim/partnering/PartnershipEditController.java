package fr.essaim.partnering;

import fr.essaim.access.SignedIn;
import fr.essaim.partnering.PartnershipFormPages.Said;
import fr.essaim.partnering.WriteOutcome.Conflict;
import fr.essaim.partnering.WriteOutcome.Done;
import fr.essaim.partnering.WriteOutcome.NotAllowed;
import fr.essaim.partnership.ActKind;
import fr.essaim.partnership.Description;
import fr.essaim.partnership.Formation;
import fr.essaim.partnership.PartialDate;
import fr.essaim.partnership.PartnershipColumns;
import fr.essaim.partnership.PartnershipSheet;
import fr.essaim.partnership.command.CorrectPartnershipFormation;
import fr.essaim.partnership.command.DescribePartnership;
import fr.essaim.partnership.command.PartnershipCommand;
import fr.essaim.partnership.command.TellPartnershipAct;
import fr.essaim.partnership.event.PartnershipAct;
import fr.essaim.web.Notice;
import fr.essaim.web.Pages;
import fr.essaim.web.ProblemType;
import fr.essaim.web.Refused;
import fr.essaim.web.SeeOther;
import fr.essaim.writing.PartnershipReader;
import fr.essaim.writing.ReadAct;
import fr.essaim.writing.WritingProblem;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms about a partnership that is there: its description, its beginning, and one for each kind of act. Whatever goes wrong, what was typed comes back. */
@Controller
@Hidden
class PartnershipEditController {

    private static final String ONE = PartnershipAddresses.WORKSHOP + "/{id}";

    private final PartnershipReader reader;
    private final WorkshopPartnerships partnerships;
    private final PartnershipForms filled;
    private final PartnershipFormPages forms;
    private final PartnershipWords words;
    private final Pages pages;

    PartnershipEditController(
            PartnershipReader reader,
            WorkshopPartnerships partnerships,
            PartnershipForms filled,
            PartnershipFormPages forms,
            PartnershipWords words,
            Pages pages) {
        this.reader = reader;
        this.partnerships = partnerships;
        this.filled = filled;
        this.forms = forms;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping(ONE + "/description")
    ModelAndView description(@PathVariable String id) {
        PartnershipSheet sheet = partnerships.require(id);
        return page(forms.description(sheet, filled.description(sheet), Said.nothing(sheet.version())));
    }

    @PostMapping(ONE + "/description")
    ModelAndView describe(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes next) {
        PartnershipForm form = PartnershipForm.sent(sent);
        PartnershipSheet sheet = partnerships.require(id);
        long version = version(sent, sheet);
        var read = reader.read(sheet.id(), form.written());
        Description said = read.description();
        return answer(
                sheet,
                said == null ? null : new DescribePartnership(sheet.id(), version, said),
                within(read.problems(), PartnershipFormPages.DESCRIPTION),
                version,
                "description",
                beside -> forms.description(sheet, form, beside),
                me,
                next);
    }

    @GetMapping(ONE + "/naissance")
    ModelAndView formation(@PathVariable String id) {
        PartnershipSheet sheet = partnerships.require(id);
        return page(forms.formation(sheet, filled.formation(sheet), Said.nothing(sheet.version())));
    }

    @PostMapping(ONE + "/naissance")
    ModelAndView correct(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes next) {
        PartnershipForm form = PartnershipForm.sent(sent);
        PartnershipSheet sheet = partnerships.require(id);
        long version = version(sent, sheet);
        var read = reader.read(sheet.id(), dated(form.written(), sheet));
        Formation said = read.formation();
        return answer(
                sheet,
                said == null ? null : new CorrectPartnershipFormation(sheet.id(), version, said),
                outside(read.problems(), PartnershipFormPages.DESCRIPTION),
                version,
                "naissance",
                beside -> forms.formation(sheet, form, beside),
                me,
                next);
    }

    @GetMapping(ONE + "/actes/{kind}")
    ModelAndView act(@PathVariable String id, @PathVariable String kind) {
        PartnershipSheet sheet = partnerships.require(id);
        Said nothing = Said.nothing(sheet.version());
        return page(forms.act(sheet, kind(kind), PartnershipForm.empty(), nothing));
    }

    @PostMapping(ONE + "/actes/{kind}")
    ModelAndView tell(
            @PathVariable String id,
            @PathVariable String kind,
            @RequestParam MultiValueMap<String, String> sent,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes next) {
        PartnershipForm form = PartnershipForm.sent(sent);
        PartnershipSheet sheet = partnerships.require(id);
        ActKind what = kind(kind);
        long version = version(sent, sheet);
        ReadAct read = reader.readAct(sheet.id(), what, form.written());
        PartnershipAct act = read.act();
        return answer(
                sheet,
                act == null ? null : new TellPartnershipAct(sheet.id(), version, act),
                read.problems(),
                version,
                what.word(),
                beside -> forms.act(sheet, what, form, beside),
                me,
                next);
    }

    private ModelAndView answer(
            PartnershipSheet sheet,
            @Nullable PartnershipCommand command,
            List<WritingProblem> problems,
            long version,
            String what,
            Function<Said, PartnershipFormPage> again,
            SignedIn me,
            RedirectAttributes next) {
        if (command == null || !problems.isEmpty()) {
            return again(again.apply(new Said(version, problems, "")), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (partnerships.write(sheet.id(), version, List.of(command), me)) {
            case Done done ->
                new ModelAndView(SeeOther.to(
                        PartnershipAddresses.workshop(sheet.id()),
                        Notice.done(words.say("forme." + what + ".fait")),
                        next));
            case NotAllowed refused ->
                again(
                        again.apply(new Said(version, List.of(NewPartnershipController.global(refused.reason())), "")),
                        HttpStatus.UNPROCESSABLE_CONTENT);
            case Conflict conflict ->
                again(again.apply(new Said(conflict.version(), List.of(), conflict.warning())), HttpStatus.CONFLICT);
        };
    }

    private ActKind kind(String word) {
        return ActKind.named(word)
                .orElseThrow(() -> new Refused(ProblemType.NOT_FOUND.saying(words.say("acte.inconnu"))));
    }

    private static long version(MultiValueMap<String, String> sent, PartnershipSheet sheet) {
        return WorkshopPartnerships.version(String.valueOf(sent.getFirst("version")), sheet);
    }

    // Whoever corrects something else need not know a date that no source tells.
    private static Map<String, List<String>> dated(Map<String, List<String>> written, PartnershipSheet sheet) {
        if (!sheet.formation().on().isKnown()
                && written.getOrDefault(PartnershipColumns.SINCE, List.of()).isEmpty()) {
            written.put(PartnershipColumns.SINCE, List.of(PartialDate.UNKNOWN.toString()));
        }
        return written;
    }

    private static List<WritingProblem> within(List<WritingProblem> problems, Set<String> columns) {
        return problems.stream()
                .filter(problem -> columns.contains(problem.column()))
                .toList();
    }

    private static List<WritingProblem> outside(List<WritingProblem> problems, Set<String> columns) {
        return problems.stream()
                .filter(problem -> !columns.contains(problem.column()))
                .toList();
    }

    private ModelAndView again(PartnershipFormPage form, HttpStatus status) {
        ModelAndView page = page(form);
        page.setStatus(status);
        return page;
    }

    private ModelAndView page(PartnershipFormPage form) {
        return new ModelAndView(pages.page("partnering/saisie", form));
    }
}
