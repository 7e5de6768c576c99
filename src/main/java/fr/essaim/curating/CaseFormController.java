package fr.essaim.curating;

import fr.essaim.access.SignedIn;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.curating.CaseFormPages.Said;
import fr.essaim.reading.CaseRights;
import fr.essaim.web.Notice;
import fr.essaim.web.Pages;
import fr.essaim.web.SeeOther;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
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

/** The form of a case, new or not; whatever goes wrong, what was typed comes back. */
@Controller
@Hidden
class CaseFormController {

    private static final CaseForm EMPTY = new CaseForm(Map.of(), List.of(), List.of());

    private final WorkshopCases cases;
    private final CaseWriting writing;
    private final CaseForms forms;
    private final CaseFormPages formPages;
    private final CaseHeads heads;
    private final Conflicts conflicts;
    private final WorkshopWords words;
    private final Pages pages;

    CaseFormController(
            WorkshopCases cases,
            CaseWriting writing,
            CaseForms forms,
            CaseFormPages formPages,
            CaseHeads heads,
            Conflicts conflicts,
            WorkshopWords words,
            Pages pages) {
        this.cases = cases;
        this.writing = writing;
        this.forms = forms;
        this.formPages = formPages;
        this.heads = heads;
        this.conflicts = conflicts;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping("/atelier/cas/nouveau")
    ModelAndView blank() {
        return page(null, 0, EMPTY, Said.NOTHING);
    }

    @PostMapping("/atelier/cas/nouveau")
    ModelAndView draft(
            @RequestParam MultiValueMap<String, String> parameters,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes next) {
        CaseForm form = CaseForm.sent(parameters);
        if (FormAct.of(parameters).isAboutLines()) {
            return page(null, 0, form, Said.NOTHING);
        }
        return answer(writing.draft(form, me), null, 0, form, FormAct.of(parameters), next);
    }

    @GetMapping("/atelier/cas/{id}")
    ModelAndView open(@PathVariable String id, @AuthenticationPrincipal SignedIn me, HttpServletRequest request) {
        OpenedCase opened = cases.toRead(id, me);
        if (!CaseRights.mayEdit(me, opened.sheet())) {
            return new ModelAndView(SeeOther.to("/atelier/cas/" + opened.id() + "/apercu"));
        }
        CaseForm form = forms.of(opened.sheet().content());
        Said said = new Said(List.of(), Notice.textOf(request), "");
        return page(heads.of(opened, me), opened.version(), form, said);
    }

    @PostMapping("/atelier/cas/{id}")
    ModelAndView save(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(name = "version", defaultValue = "") String version,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes next) {
        OpenedCase opened = cases.toRead(id, me);
        long openedAt = version(version, opened);
        CaseForm theirs = forms.of(opened.at(openedAt).orElse(opened.sheet()).content());
        CaseForm form = Conflicts.resolved(CaseForm.sent(parameters), theirs, parameters);
        FormAct act = FormAct.of(parameters);
        if (!CaseRights.mayEdit(me, opened.sheet())) {
            Said said = new Said(List.of(), "", words.say("saisie.plus-modifiable"));
            return withStatus(page(heads.of(opened, me), openedAt, form, said), HttpStatus.CONFLICT);
        }
        if (act.isAboutLines()) {
            return page(heads.of(opened, me), openedAt, form, Said.NOTHING);
        }
        return answer(writing.save(id, openedAt, form, me), heads.of(opened, me), openedAt, form, act, next);
    }

    private ModelAndView answer(
            SaveOutcome outcome,
            @Nullable CaseHead head,
            long openedAt,
            CaseForm form,
            FormAct act,
            RedirectAttributes next) {
        return switch (outcome) {
            case SaveOutcome.Saved saved ->
                new ModelAndView(SeeOther.to(after(saved.id(), act), Notice.done(saidOf(saved)), next));
            case SaveOutcome.ToCorrect wrong ->
                withStatus(
                        page(head, openedAt, form, Said.toCorrect(wrong.problems())), HttpStatus.UNPROCESSABLE_CONTENT);
            case SaveOutcome.Conflict conflict ->
                withStatus(
                        new ModelAndView(pages.page(
                                "curating/conflit", conflicts.page(conflict, head == null ? "" : head.name()))),
                        HttpStatus.CONFLICT);
        };
    }

    private String saidOf(SaveOutcome.Saved saved) {
        return saved.others().isEmpty()
                ? words.say("saisie.enregistre")
                : words.say("saisie.reuni", conflicts.names(saved.others()));
    }

    private static String after(CaseStudyId id, FormAct act) {
        String address = "/atelier/cas/" + id;
        return switch (act) {
            case SAVE, LINES -> address;
            case PREVIEW -> address + "/apercu";
            case SUBMIT -> address + "/soumettre";
            case CLASSIFY -> address + "/classement";
        };
    }

    private ModelAndView page(@Nullable CaseHead head, long version, CaseForm form, Said said) {
        return new ModelAndView(pages.page("curating/saisie", formPages.of(head, version, form, said)));
    }

    private static ModelAndView withStatus(ModelAndView page, HttpStatus status) {
        page.setStatus(status);
        return page;
    }

    // A form without a known version is compared with what stands now.
    private static long version(String sent, OpenedCase opened) {
        return opened.history().stream()
                .map(moment -> moment.version())
                .filter(version -> String.valueOf(version).equals(sent))
                .findFirst()
                .orElse(opened.version());
    }
}
