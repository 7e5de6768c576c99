package fr.essaim.selecting;

import fr.essaim.access.SignedIn;
import fr.essaim.selecting.PreparingPage.Standing;
import fr.essaim.selecting.PreparingPages.Typed;
import fr.essaim.selecting.SelectionDesk.Outcome;
import fr.essaim.selection.Selections.Current;
import fr.essaim.selection.command.ChangeSelectionQuestion;
import fr.essaim.selection.command.ChooseSelectionBalance;
import fr.essaim.selection.command.DescribeSelection;
import fr.essaim.web.French;
import fr.essaim.web.Notice;
import fr.essaim.web.Page;
import fr.essaim.web.Pages;
import fr.essaim.web.SeeOther;
import fr.essaim.writing.WritingProblem;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A selection in preparation: what it is called, which search it comes from, over what its proposals are spread. */
@Controller
@Hidden
class PreparingController {

    private final SelectionDesk desk;
    private final PreparingPages preparing;
    private final QuestionViews questions;
    private final NewSelections newSelections;
    private final SelectionWords words;
    private final Pages pages;

    PreparingController(
            SelectionDesk desk,
            PreparingPages preparing,
            QuestionViews questions,
            NewSelections newSelections,
            SelectionWords words,
            Pages pages) {
        this.desk = desk;
        this.preparing = preparing;
        this.questions = questions;
        this.newSelections = newSelections;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping(SelectionAddresses.ONE)
    Page selection(@PathVariable String id, HttpServletRequest request) {
        return page(
                preparing.of(desk.require(id), new Standing(Notice.textOf(request), Focus.of(request), "", List.of())));
    }

    @PostMapping(SelectionAddresses.ONE)
    Object describe(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> form,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes next) {
        Current current = desk.require(id);
        Description typed = Fields.description(form);
        List<WritingProblem> problems = typed.problems(words);
        if (!problems.isEmpty()) {
            return again(current, typed, new Standing("", "", "", problems), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Outcome outcome = desk.send(
                List.of(new DescribeSelection(
                        current.sheet().id(), Fields.version(form), typed.title(), typed.theme(), typed.webinarOn())),
                me.provenance());
        return switch (outcome) {
            case Outcome.Done done -> on(current, "selection.avis.decrite", next);
            case Outcome.Behind behind -> behind(id, typed);
            case Outcome.Against against -> behind(id, typed);
        };
    }

    @GetMapping(SelectionAddresses.QUESTION)
    Page otherQuestion(@PathVariable String id, @RequestParam MultiValueMap<String, String> parameters) {
        Current current = desk.require(id);
        String path = SelectionAddresses.workshop(current.sheet().id()) + "/question";
        return pages.page(
                "selecting/question",
                new QuestionPage(current.sheet().id(), current.sheet().title(), questions.of(parameters, path)));
    }

    @PostMapping(SelectionAddresses.QUESTION)
    Object changeQuestion(
            @PathVariable String id,
            @RequestParam(name = "question", defaultValue = "") String question,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes next) {
        Current current = desk.require(id);
        desk.send(
                List.of(new ChangeSelectionQuestion(current.sheet().id(), newSelections.question(question))),
                me.provenance());
        return on(current, "selection.avis.question", next);
    }

    @PostMapping(SelectionAddresses.BALANCE)
    Object chooseBalance(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> form,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes next) {
        Current current = desk.require(id);
        List<String> facets = BalanceFacets.names(form.getOrDefault("equilibre", List.of()));
        int size =
                Sizes.read(Fields.text(form, "taille")).orElse(current.sheet().size());
        desk.send(List.of(new ChooseSelectionBalance(current.sheet().id(), facets, size)), me.provenance());
        Focus.on("propositions", next);
        return on(current, "selection.avis.equilibre", next);
    }

    private Object on(Current current, String said, RedirectAttributes next) {
        return SeeOther.to(SelectionAddresses.workshop(current.sheet().id()), Notice.done(words.say(said)), next);
    }

    // What was typed stays in the form, over the version that stands now.
    private ModelAndView behind(String id, Description typed) {
        Current now = desk.require(id);
        String stored = words.say(
                "selection.conflit.description",
                now.sheet().title(),
                now.sheet().theme().isEmpty()
                        ? words.say("selection.vide")
                        : now.sheet().theme(),
                now.sheet().webinarOn() == null
                        ? words.say("selection.vide")
                        : French.date(now.sheet().webinarOn()));
        return again(now, typed, new Standing("", "", stored, List.of()), HttpStatus.CONFLICT);
    }

    private ModelAndView again(Current current, Description typed, Standing standing, HttpStatusCode status) {
        ModelAndView again = new ModelAndView(page(preparing.of(current, new Typed(typed, TypedNotes.NONE), standing)));
        again.setStatus(status);
        return again;
    }

    private Page page(PreparingPage page) {
        return pages.page("selecting/preparation", page);
    }
}
