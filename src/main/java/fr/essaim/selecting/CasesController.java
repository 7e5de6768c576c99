package fr.essaim.selecting;

import fr.essaim.access.SignedIn;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.selecting.PreparingPage.Standing;
import fr.essaim.selecting.PreparingPages.Typed;
import fr.essaim.selecting.SelectionDesk.Outcome;
import fr.essaim.selection.Selections.Current;
import fr.essaim.web.Notice;
import fr.essaim.web.Pages;
import fr.essaim.web.SeeOther;
import fr.essaim.writing.WritingProblem;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The cases of a selection: taken, kept out, ordered, annotated; whatever button is pressed, the notes typed are kept too. */
@Controller
@Hidden
class CasesController {

    private static final int MOST = 100;

    private final SelectionDesk desk;
    private final ChoosingCommands commands;
    private final PreparingPages preparing;
    private final SelectionWords words;
    private final Pages pages;

    CasesController(
            SelectionDesk desk,
            ChoosingCommands commands,
            PreparingPages preparing,
            SelectionWords words,
            Pages pages) {
        this.desk = desk;
        this.commands = commands;
        this.preparing = preparing;
        this.words = words;
        this.pages = pages;
    }

    @PostMapping(SelectionAddresses.CASES)
    Object act(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> form,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes next) {
        Current current = desk.require(id);
        TypedNotes notes = TypedNotes.of(form);
        List<WritingProblem> problems = notes.problems(words);
        if (!problems.isEmpty()) {
            Standing standing = new Standing("", "", "", problems);
            return again(current, notes, standing, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        CaseAct act = CaseAct.read(Fields.text(form, "acte"), ids(form, "cas"), ids(form, "propose"));
        Outcome outcome = desk.send(commands.of(act, notes, current, Fields.version(form)), me.provenance());
        return switch (outcome) {
            case Outcome.Done done -> done(act, current, next);
            case Outcome.Behind behind -> behind(id, notes);
            case Outcome.Against against -> {
                Standing standing = new Standing("", "", against.message(), List.of());
                yield again(current, notes, standing, HttpStatus.CONFLICT);
            }
        };
    }

    private Object done(CaseAct act, Current before, RedirectAttributes next) {
        Focus.on(ChoosingCommands.focus(act), next);
        return SeeOther.to(
                SelectionAddresses.workshop(before.sheet().id()),
                Notice.done(commands.said(act, before.sheet())),
                next);
    }

    private ModelAndView behind(String id, TypedNotes notes) {
        Current now = desk.require(id);
        String said =
                words.say(notes.isBehind(now.sheet().choice()) ? "selection.conflit.note" : "selection.conflit.cas");
        return again(now, notes, new Standing("", "", said, List.of()), HttpStatus.CONFLICT);
    }

    private ModelAndView again(Current current, TypedNotes notes, Standing standing, HttpStatusCode status) {
        Description description = Typed.nothing(current.sheet()).description();
        ModelAndView again = new ModelAndView(
                pages.page("selecting/preparation", preparing.of(current, new Typed(description, notes), standing)));
        again.setStatus(status);
        return again;
    }

    private static List<CaseStudyId> ids(MultiValueMap<String, String> form, String name) {
        return form.getOrDefault(name, List.of()).stream()
                .flatMap(text -> CaseStudyId.parse(text).stream())
                .distinct()
                .limit(MOST)
                .toList();
    }
}
