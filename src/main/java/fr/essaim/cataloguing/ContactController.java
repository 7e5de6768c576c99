package fr.essaim.cataloguing;

import fr.essaim.access.SignedIn;
import fr.essaim.cataloguing.Relay.Outcome;
import fr.essaim.web.French;
import fr.essaim.web.Notice;
import fr.essaim.web.Pages;
import fr.essaim.web.SeeOther;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import org.springframework.web.servlet.view.RedirectView;

/** Records the person who can be written to about a catalyst, and lets her vanish in one press. */
@Controller
@Hidden
class ContactController {

    private final Catalogue catalogue;
    private final Contacts contacts;
    private final ContactPages contactPages;
    private final CatalystActs acts;
    private final Relay relay;
    private final CatalogueWords words;
    private final Pages pages;

    ContactController(
            Catalogue catalogue,
            Contacts contacts,
            ContactPages contactPages,
            CatalystActs acts,
            Relay relay,
            CatalogueWords words,
            Pages pages) {
        this.catalogue = catalogue;
        this.contacts = contacts;
        this.contactPages = contactPages;
        this.acts = acts;
        this.relay = relay;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping("/atelier/catalyseurs/{id}/contact")
    ModelAndView show(@PathVariable String id, HttpServletRequest request) {
        OpenedCatalyst opened = catalogue.open(id);
        ContactForm blank = ContactForm.blank(
                words.say("contact.consentement.texte", opened.sheet().name()), today());
        return page(opened, blank, List.of(), Notice.of(request));
    }

    @PostMapping("/atelier/catalyseurs/{id}/contact")
    ModelAndView name(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> parameters,
            @AuthenticationPrincipal SignedIn me,
            RedirectAttributes next) {
        OpenedCatalyst opened = catalogue.open(id);
        ContactForm form = ContactForm.sent(parameters);
        List<Mistake> mistakes = form.problems(today()).stream()
                .map(problem -> Mistake.in(problem.field(), words.say(problem.key())))
                .toList();
        if (!mistakes.isEmpty()) {
            ModelAndView again = page(opened, form, mistakes, null);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        acts.allowed(() -> contacts.name(opened.id(), form, me.provenance()));
        return new ModelAndView(SeeOther.to(address(opened), welcomed(opened), next));
    }

    @PostMapping("/atelier/catalyseurs/{id}/contact/retrait")
    RedirectView withdraw(@PathVariable String id, @AuthenticationPrincipal SignedIn me, RedirectAttributes next) {
        OpenedCatalyst opened = catalogue.open(id);
        Optional<Contact> contact = contacts.of(opened.id());
        contact.ifPresent(person -> acts.allowed(() -> contacts.withdraw(person, me.provenance())));
        return SeeOther.to(address(opened), Notice.done(words.say("contact.retire")), next);
    }

    private Notice welcomed(OpenedCatalyst opened) {
        boolean told = contacts.of(opened.id())
                .map(contact -> relay.welcome(opened.sheet(), contact) == Outcome.SENT)
                .orElse(false);
        return told
                ? Notice.done(words.say("contact.note.prevenu"))
                : Notice.attention(words.say("contact.note.pas-prevenu"));
    }

    private ModelAndView page(
            OpenedCatalyst opened, ContactForm form, List<Mistake> mistakes, @Nullable Notice notice) {
        return new ModelAndView(pages.page("cataloguing/contact", contactPages.of(opened, form, mistakes, notice)));
    }

    private static String address(OpenedCatalyst opened) {
        return CatalystAddresses.workshop(opened.id()) + "/contact";
    }

    private static LocalDate today() {
        return French.day(Instant.now());
    }
}
