package fr.essaim.selecting;

import fr.essaim.access.SignedIn;
import fr.essaim.selecting.SelectionDesk.Outcome;
import fr.essaim.selection.SelectionSheet;
import fr.essaim.selection.command.DiscardSelection;
import fr.essaim.selection.command.ReviveSelection;
import fr.essaim.web.Notice;
import fr.essaim.web.Page;
import fr.essaim.web.Pages;
import fr.essaim.web.SeeOther;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Throws a selection away that nobody outside has seen, and takes it back. */
@Controller
@Hidden
class BinController {

    private final SelectionDesk desk;
    private final SelectionWords words;
    private final Pages pages;

    BinController(SelectionDesk desk, SelectionWords words, Pages pages) {
        this.desk = desk;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping(SelectionAddresses.BIN)
    Page confirm(@PathVariable String id) {
        SelectionSheet selection = desk.require(id).sheet();
        return page(selection, selection.isPublic() ? words.say("selection.refus.publique") : "");
    }

    @PostMapping(SelectionAddresses.BIN)
    Object discard(@PathVariable String id, @AuthenticationPrincipal SignedIn me, RedirectAttributes next) {
        SelectionSheet selection = desk.require(id).sheet();
        return switch (desk.send(List.of(new DiscardSelection(selection.id())), me.provenance())) {
            case Outcome.Done done ->
                SeeOther.to(
                        SelectionAddresses.WORKSHOP,
                        Notice.done(words.say("selection.avis.corbeille", selection.title())),
                        next);
            case Outcome.Behind behind -> again(selection, words.say("selection.conflit.cas"));
            case Outcome.Against against -> again(selection, against.message());
        };
    }

    @PostMapping(SelectionAddresses.REVIVAL)
    RedirectView revive(@PathVariable String id, @AuthenticationPrincipal SignedIn me, RedirectAttributes next) {
        SelectionSheet selection = desk.require(id).sheet();
        desk.send(List.of(new ReviveSelection(selection.id())), me.provenance());
        return SeeOther.to(
                SelectionAddresses.workshop(selection.id()), Notice.done(words.say("selection.avis.reprise")), next);
    }

    private ModelAndView again(SelectionSheet selection, String problem) {
        ModelAndView again = new ModelAndView(page(selection, problem));
        again.setStatus(HttpStatus.CONFLICT);
        return again;
    }

    private Page page(SelectionSheet selection, String problem) {
        return pages.page("selecting/corbeille", new BinPage(selection.id(), selection.title(), problem));
    }
}
