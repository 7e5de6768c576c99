package fr.essaim.cataloguing;

import fr.essaim.cataloguing.WithdrawalPage.Step;
import fr.essaim.web.Page;
import fr.essaim.web.Pages;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets a contact leave by the link of any letter she got, without an account and without giving a reason. */
@Controller
@Hidden
class WithdrawalController {

    private final Catalogue catalogue;
    private final Contacts contacts;
    private final CatalystActs acts;
    private final Pages pages;

    WithdrawalController(Catalogue catalogue, Contacts contacts, CatalystActs acts, Pages pages) {
        this.catalogue = catalogue;
        this.contacts = contacts;
        this.acts = acts;
        this.pages = pages;
    }

    // Programs that look at the links of letters change nothing by that.
    @GetMapping("/catalyseurs/{id}/retrait")
    Page ask(
            @PathVariable String id,
            @RequestParam(name = "jeton", defaultValue = "") String secret,
            CsrfToken formToken,
            HttpServletResponse response) {
        OpenedCatalyst opened = catalogue.open(id);
        Optional<Contact> contact = contacts.leaving(opened.id(), secret);
        return page(opened, secret, contact.isPresent() ? Step.ASKED : Step.NOBODY, formToken, response);
    }

    @PostMapping("/catalyseurs/{id}/retrait")
    Page withdraw(
            @PathVariable String id,
            @RequestParam(name = "jeton", defaultValue = "") String secret,
            CsrfToken formToken,
            HttpServletResponse response) {
        OpenedCatalyst opened = catalogue.open(id);
        Optional<Contact> contact = contacts.leaving(opened.id(), secret);
        contact.ifPresent(person -> acts.allowed(() -> contacts.withdrawHerself(person)));
        return page(opened, "", contact.isPresent() ? Step.DONE : Step.NOBODY, formToken, response);
    }

    private Page page(
            OpenedCatalyst opened, String secret, Step step, CsrfToken formToken, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return pages.page(
                "cataloguing/retrait",
                new WithdrawalPage(
                        opened.sheet().name(),
                        CatalystAddresses.sheet(opened.id()),
                        CatalystAddresses.sheet(opened.id()) + "/retrait",
                        secret,
                        step,
                        formToken.getToken()));
    }
}
