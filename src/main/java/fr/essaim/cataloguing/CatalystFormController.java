package fr.essaim.cataloguing;

import fr.essaim.access.SignedIn;
import fr.essaim.cataloguing.CatalystWriting.Outcome;
import fr.essaim.web.Notice;
import fr.essaim.web.Pages;
import fr.essaim.web.SeeOther;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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

/** The form of a catalyst, new or not; whatever goes wrong, what was typed comes back. */
@Controller
@Hidden
class CatalystFormController {

    private final Catalogue catalogue;
    private final CatalystForms forms;
    private final CatalystFormPages formPages;
    private final CatalystWriting writing;
    private final CatalogueWords words;
    private final Pages pages;

    CatalystFormController(
            Catalogue catalogue,
            CatalystForms forms,
            CatalystFormPages formPages,
            CatalystWriting writing,
            CatalogueWords words,
            Pages pages) {
        this.catalogue = catalogue;
        this.forms = forms;
        this.formPages = formPages;
        this.writing = writing;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping("/atelier/catalyseurs/nouveau")
    ModelAndView blank() {
        return page(formPages.blank(CatalystForm.BLANK, List.of()));
    }

    @PostMapping("/atelier/catalyseurs/nouveau")
    ModelAndView register(
            @RequestParam MultiValueMap<String, String> parameters,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes next) {
        CatalystForm form = CatalystForm.sent(parameters);
        Outcome outcome = writing.register(form, me);
        return outcome instanceof Outcome.ToCorrect wrong
                ? toCorrect(formPages.blank(form, wrong.mistakes()))
                : answer(outcome, "catalyseur.inscrit", next);
    }

    @GetMapping("/atelier/catalyseurs/{id}")
    ModelAndView open(@PathVariable String id, HttpServletRequest request) {
        OpenedCatalyst opened = catalogue.open(id);
        CatalystForm form = forms.of(opened.sheet().content());
        return page(formPages.of(opened, opened.version(), form, List.of(), Notice.of(request)));
    }

    @PostMapping("/atelier/catalyseurs/{id}")
    ModelAndView save(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> parameters,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes next) {
        OpenedCatalyst opened = catalogue.open(id);
        long openedAt = version(parameters.getFirst("version"), opened);
        CatalystForm form = CatalystForm.sent(parameters);
        Outcome outcome = writing.save(opened, openedAt, form, theirs(parameters), me);
        return outcome instanceof Outcome.ToCorrect wrong
                ? toCorrect(formPages.of(opened, openedAt, form, wrong.mistakes(), null))
                : answer(outcome, "catalyseur.enregistre", next);
    }

    private ModelAndView answer(Outcome outcome, String done, RedirectAttributes next) {
        return switch (outcome) {
            case Outcome.Saved saved ->
                new ModelAndView(
                        SeeOther.to(CatalystAddresses.workshop(saved.id()), Notice.done(words.say(done)), next));
            case Outcome.ToCorrect wrong -> throw new IllegalStateException("shown with its form");
            case Outcome.Conflict conflict ->
                withStatus(
                        new ModelAndView(pages.page("cataloguing/conflit", formPages.conflict(conflict))),
                        HttpStatus.CONFLICT);
        };
    }

    private ModelAndView page(CatalystFormPage page) {
        return new ModelAndView(pages.page("cataloguing/saisie", page));
    }

    private ModelAndView toCorrect(CatalystFormPage page) {
        return withStatus(page(page), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView withStatus(ModelAndView page, HttpStatus status) {
        page.setStatus(status);
        return page;
    }

    private static Set<String> theirs(MultiValueMap<String, String> parameters) {
        return CatalystForm.COLUMNS.stream()
                .filter(column -> "leur".equals(parameters.getFirst("choix." + column)))
                .collect(Collectors.toUnmodifiableSet());
    }

    // A form without a known version is compared with what stands now.
    private static long version(@Nullable String sent, OpenedCatalyst opened) {
        return opened.history().stream()
                .map(moment -> moment.version())
                .filter(version -> String.valueOf(version).equals(sent))
                .findFirst()
                .orElse(opened.version());
    }
}
