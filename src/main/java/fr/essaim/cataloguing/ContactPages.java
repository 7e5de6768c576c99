package fr.essaim.cataloguing;

import fr.essaim.cataloguing.ContactPage.Known;
import fr.essaim.cataloguing.ContactPage.Mail;
import fr.essaim.web.French;
import fr.essaim.web.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prepares the page of a contact. */
@Component
class ContactPages {

    private final Contacts contacts;
    private final CatalystHeads heads;
    private final Relay relay;

    ContactPages(Contacts contacts, CatalystHeads heads, Relay relay) {
        this.contacts = contacts;
        this.heads = heads;
        this.relay = relay;
    }

    ContactPage of(OpenedCatalyst opened, ContactForm form, List<Mistake> mistakes, @Nullable Notice notice) {
        return new ContactPage(
                heads.of(opened.sheet()),
                CatalystAddresses.workshop(opened.id()) + "/contact",
                contacts.of(opened.id()).map(ContactPages::known).orElse(null),
                form,
                mistakes,
                relay.isReady() ? Mail.READY : Mail.NOT_CONFIGURED,
                notice);
    }

    private static Known known(Contact contact) {
        return new Known(
                contact.name(),
                contact.email(),
                contact.role(),
                contact.isNamedInPublic(),
                contact.consent(),
                French.date(contact.consentedOn()));
    }
}
