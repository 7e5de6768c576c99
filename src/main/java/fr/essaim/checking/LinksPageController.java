package fr.essaim.checking;

import fr.essaim.access.SignedIn;
import fr.essaim.web.French;
import fr.essaim.web.Notice;
import fr.essaim.web.Page;
import fr.essaim.web.Pages;
import fr.essaim.web.SeeOther;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The page of dead links, and the button that begins their check. */
@Controller
@Hidden
class LinksPageController {

    private final LinksPages linksPages;
    private final LinkChecks checks;
    private final SourceAddresses sources;
    private final Pages pages;

    LinksPageController(LinksPages linksPages, LinkChecks checks, SourceAddresses sources, Pages pages) {
        this.linksPages = linksPages;
        this.checks = checks;
        this.sources = sources;
        this.pages = pages;
    }

    @GetMapping(LinksPages.ADDRESS)
    Page links(
            @RequestParam(name = "issue", defaultValue = "") String outcome,
            @RequestParam(name = "page", defaultValue = "1") String page,
            HttpServletRequest request) {
        return pages.page("checking/liens", linksPages.of(LinkOutcome.named(outcome), page, Notice.of(request)));
    }

    @PostMapping(LinksPages.ADDRESS)
    RedirectView check(@AuthenticationPrincipal SignedIn me, RedirectAttributes redirection) {
        Set<String> addresses = sources.now().keySet();
        Notice notice = checks.begin(addresses, me.id())
                ? Notice.done("La vérification de " + French.count(addresses.size(), "adresses") + " a commencé.")
                : Notice.attention("Une vérification est déjà en cours.");
        return SeeOther.to(LinksPages.ADDRESS, notice, redirection);
    }
}
