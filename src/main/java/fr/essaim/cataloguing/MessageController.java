package fr.essaim.cataloguing;

import fr.essaim.cataloguing.MessagePage.Way;
import fr.essaim.cataloguing.Relay.Outcome;
import fr.essaim.web.Pages;
import fr.essaim.web.SeeOther;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The form by which a visitor writes to the contact of a catalyst, whose address nobody sees. */
@Controller
@Hidden
class MessageController {

    private final Catalogue catalogue;
    private final Contacts contacts;
    private final Relay relay;
    private final CatalogueWords words;
    private final Pages pages;

    MessageController(Catalogue catalogue, Contacts contacts, Relay relay, CatalogueWords words, Pages pages) {
        this.catalogue = catalogue;
        this.contacts = contacts;
        this.relay = relay;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping("/catalyseurs/{id}/message")
    ModelAndView ask(
            @PathVariable String id,
            @RequestParam(name = "envoye", defaultValue = "") String sent,
            CsrfToken formToken,
            HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        OpenedCatalyst opened = catalogue.open(id);
        Way way = sent.equals("oui") ? Way.DONE : way(contacts.of(opened.id()));
        return page(opened, way, MessageForm.BLANK, List.of(), "", formToken);
    }

    @PostMapping("/catalyseurs/{id}/message")
    ModelAndView send(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> parameters,
            CsrfToken formToken,
            HttpServletRequest request) {
        OpenedCatalyst opened = catalogue.open(id);
        MessageForm form = MessageForm.sent(parameters);
        Optional<Contact> contact = contacts.of(opened.id());
        if (contact.isEmpty() || !relay.isReady()) {
            return page(opened, way(contact), form, List.of(), "", formToken);
        }
        // A program learns nothing from the answer.
        if (form.isOfAProgram()) {
            return done(opened);
        }
        List<Mistake> mistakes = form.wrongFields().stream()
                .map(field -> Mistake.in(field, words.say("message." + field + ".faux")))
                .toList();
        if (!mistakes.isEmpty()) {
            return refused(page(opened, Way.OPEN, form, mistakes, "", formToken), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return answer(
                relay.pass(form, opened.sheet(), contact.get(), request.getRemoteAddr()), opened, form, formToken);
    }

    private ModelAndView answer(Outcome outcome, OpenedCatalyst opened, MessageForm form, CsrfToken formToken) {
        return switch (outcome) {
            case SENT -> done(opened);
            case TOO_MANY ->
                refused(
                        page(opened, Way.OPEN, form, List.of(), words.say("message.trop"), formToken),
                        HttpStatus.TOO_MANY_REQUESTS);
            case NOT_SENT ->
                refused(
                        page(opened, Way.OPEN, form, List.of(), words.say("message.echec"), formToken),
                        HttpStatus.SERVICE_UNAVAILABLE);
        };
    }

    private Way way(Optional<Contact> contact) {
        if (contact.isEmpty()) {
            return Way.NO_CONTACT;
        }
        return relay.isReady() ? Way.OPEN : Way.NO_MAIL;
    }

    private ModelAndView page(
            OpenedCatalyst opened,
            Way way,
            MessageForm form,
            List<Mistake> mistakes,
            String problem,
            CsrfToken formToken) {
        return new ModelAndView(pages.page(
                "cataloguing/message",
                new MessagePage(
                        opened.sheet().name(),
                        CatalystAddresses.sheet(opened.id()),
                        address(opened),
                        contacts.of(opened.id()).map(words::contact).orElse(""),
                        way,
                        form,
                        mistakes,
                        problem,
                        formToken.getToken())));
    }

    private static ModelAndView done(OpenedCatalyst opened) {
        return new ModelAndView(SeeOther.to(address(opened) + "?envoye=oui"));
    }

    private static ModelAndView refused(ModelAndView page, HttpStatus status) {
        page.setStatus(status);
        return page;
    }

    private static String address(OpenedCatalyst opened) {
        return CatalystAddresses.sheet(opened.id()) + "/message";
    }
}
