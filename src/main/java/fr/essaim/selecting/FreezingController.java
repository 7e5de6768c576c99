package fr.essaim.selecting;

import fr.essaim.access.SignedIn;
import fr.essaim.selecting.SelectionDesk.Outcome;
import fr.essaim.selection.FrozenCase;
import fr.essaim.selection.Selections.Current;
import fr.essaim.selection.command.FreezeSelection;
import fr.essaim.web.Notice;
import fr.essaim.web.Page;
import fr.essaim.web.Pages;
import fr.essaim.web.SeeOther;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
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

/** Freezes an edition, exactly as the host saw it. */
@Controller
@Hidden
class FreezingController {

    private final SelectionDesk desk;
    private final Freezing freezing;
    private final SelectionWords words;
    private final Pages pages;

    FreezingController(SelectionDesk desk, Freezing freezing, SelectionWords words, Pages pages) {
        this.desk = desk;
        this.freezing = freezing;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping(SelectionAddresses.EDITION)
    Page confirm(@PathVariable String id) {
        return page(desk.require(id), "");
    }

    @PostMapping(SelectionAddresses.EDITION)
    Object freeze(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> form,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes next) {
        Current current = desk.require(id);
        List<FrozenCase> cases = freezing.cases(current.sheet());
        List<String> seen = form.getOrDefault("etat", List.of());
        if (!seen.equals(cases.stream().map(Freezing::state).toList())) {
            return again(id, words.say("selection.conflit.edition"));
        }
        FreezeSelection asked = new FreezeSelection(current.sheet().id(), Fields.version(form), cases);
        return switch (desk.send(List.of(asked), me.provenance())) {
            case Outcome.Done done ->
                SeeOther.to(
                        SelectionAddresses.workshop(current.sheet().id()),
                        Notice.done(words.say(
                                "selection.avis.figee",
                                current.sheet().editions().size() + 1)),
                        next);
            case Outcome.Behind behind -> again(id, words.say("selection.conflit.edition"));
            case Outcome.Against against -> again(id, against.message());
        };
    }

    private ModelAndView again(String id, String problem) {
        ModelAndView again = new ModelAndView(page(desk.require(id), problem));
        again.setStatus(HttpStatus.CONFLICT);
        return again;
    }

    private Page page(Current current, String problem) {
        return pages.page("selecting/figer", freezing.page(current, problem));
    }
}
