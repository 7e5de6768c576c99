package fr.essaim.lacking;

import fr.essaim.web.French;
import fr.essaim.web.Notice;
import fr.essaim.web.Page;
import fr.essaim.web.Pages;
import fr.essaim.web.ProblemType;
import fr.essaim.web.Refused;
import fr.essaim.web.SeeOther;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** What the base lacks, and what curators do about it. */
@Controller
@Hidden
class LackController {

    private final LackPages lacks;
    private final LackTable table;
    private final LackKeeping keeping;
    private final HeardQuestions heard;
    private final MessageSource messages;
    private final Pages pages;

    LackController(
            LackPages lacks,
            LackTable table,
            LackKeeping keeping,
            HeardQuestions heard,
            MessageSource messages,
            Pages pages) {
        this.lacks = lacks;
        this.table = table;
        this.keeping = keeping;
        this.heard = heard;
        this.messages = messages;
        this.pages = pages;
    }

    @GetMapping(LackPages.ADDRESS)
    Page list(
            @RequestParam(name = "etat", defaultValue = "") String standing,
            @RequestParam(name = "mois", defaultValue = "") String month,
            @RequestParam(name = "page", defaultValue = "1") String page,
            HttpServletRequest request) {
        // Whoever looks sees what was asked up to now; nobody but she waits for it.
        keeping.keep();
        return pages.page("lacking/manques", lacks.of(Shown.read(standing, month, page), Notice.of(request)));
    }

    @PostMapping(LackPages.ADDRESS + "/{id}/traite")
    RedirectView handle(@PathVariable String id, HttpServletRequest request, RedirectAttributes next) {
        require(table.handle(id, LocalDate.now(French.PARIS)));
        return back(request, "manques.fait.traite", next);
    }

    @PostMapping(LackPages.ADDRESS + "/{id}/a-traiter")
    RedirectView reopen(@PathVariable String id, HttpServletRequest request, RedirectAttributes next) {
        require(table.reopen(id));
        return back(request, "manques.fait.a-traiter", next);
    }

    @GetMapping(LackPages.ADDRESS + "/{id}/retrait")
    Page askForRemoval(@PathVariable String id, HttpServletRequest request) {
        Lack lack = table.find(id).orElseThrow(this::absent);
        return pages.page(
                "lacking/retirer",
                new RemovalPage(lacks.line(lack), shown(request).parameters()));
    }

    @PostMapping(LackPages.ADDRESS + "/{id}/retrait")
    RedirectView remove(@PathVariable String id, HttpServletRequest request, RedirectAttributes next) {
        heard.forget(id);
        require(table.find(id).isPresent());
        table.delete(id);
        return back(request, "manques.fait.retrait", next);
    }

    private void require(boolean there) {
        if (!there) {
            throw absent();
        }
    }

    private Refused absent() {
        return new Refused(ProblemType.NOT_FOUND.saying(say("manques.absente")));
    }

    private RedirectView back(HttpServletRequest request, String done, RedirectAttributes next) {
        return SeeOther.to(LackPages.ADDRESS + "?" + shown(request).parameters(), Notice.done(say(done)), next);
    }

    private static Shown shown(HttpServletRequest request) {
        return Shown.read(given(request, "etat"), given(request, "mois"), given(request, "page"));
    }

    private static String given(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    private String say(String key) {
        return messages.getMessage(key, null, Locale.FRENCH);
    }
}
