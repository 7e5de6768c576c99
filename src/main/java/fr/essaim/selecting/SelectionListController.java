package fr.essaim.selecting;

import fr.essaim.access.SignedIn;
import fr.essaim.selection.SelectionId;
import fr.essaim.selection.command.StartSelection;
import fr.essaim.storage.Commands;
import fr.essaim.web.French;
import fr.essaim.web.Notice;
import fr.essaim.web.Page;
import fr.essaim.web.Pages;
import fr.essaim.web.SeeOther;
import fr.essaim.writing.WritingProblem;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The selections of the workshop, and the beginning of one. */
@Controller
@Hidden
class SelectionListController {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int ENDINGS = 36 * 36 * 36 * 36;

    private final SelectionLines lines;
    private final NewSelections newSelections;
    private final Commands commands;
    private final SelectionWords words;
    private final Pages pages;

    SelectionListController(
            SelectionLines lines, NewSelections newSelections, Commands commands, SelectionWords words, Pages pages) {
        this.lines = lines;
        this.newSelections = newSelections;
        this.commands = commands;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping(SelectionAddresses.WORKSHOP)
    Page all(@RequestParam(name = "page", required = false) @Nullable String page, HttpServletRequest request) {
        LocalDate today = LocalDate.now(French.PARIS);
        return pages.page("selecting/selections", lines.of(ListPage.read(page), today, Notice.textOf(request)));
    }

    @GetMapping(SelectionAddresses.NEW)
    Page begin(@RequestParam MultiValueMap<String, String> parameters) {
        return pages.page("selecting/nouvelle", newSelections.from(parameters));
    }

    @PostMapping(SelectionAddresses.WORKSHOP)
    Object start(
            @RequestParam MultiValueMap<String, String> form,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes next) {
        Description description = Fields.description(form);
        String question = newSelections.question(Fields.text(form, "question"));
        List<String> facets = BalanceFacets.names(form.getOrDefault("equilibre", List.of()));
        int size = Sizes.read(Fields.text(form, "taille")).orElse(Sizes.DEFAULT);
        List<WritingProblem> problems = description.problems(words);
        if (!problems.isEmpty()) {
            ModelAndView again = new ModelAndView(pages.page(
                    "selecting/nouvelle", newSelections.again(question, description, facets, size, problems)));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        SelectionId id = SelectionId.ofTitle(description.title(), ending());
        commands.send(
                new StartSelection(
                        id, description.title(), description.theme(), description.webinarOn(), question, facets, size),
                me.provenance());
        return SeeOther.to(SelectionAddresses.workshop(id), Notice.done(words.say("selection.avis.commencee")), next);
    }

    private static String ending() {
        return Integer.toString(ENDINGS + RANDOM.nextInt(ENDINGS), Character.MAX_RADIX)
                .substring(1);
    }
}
