package fr.essaim.cataloguing;

import fr.essaim.catalyst.CatalystId;
import fr.essaim.catalyst.ContactId;
import fr.essaim.catalyst.command.NameCatalystContact;
import fr.essaim.catalyst.command.WithdrawCatalystContact;
import fr.essaim.storage.Commands;
import fr.essaim.storage.ConcurrentChange;
import fr.essaim.storage.Provenance;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Names contacts and lets them vanish: the row and the event that says so are stored together, or neither is. */
@Component
class Contacts {

    // Somebody else may change the catalyst at that very moment; a withdrawal must not wait for a second press.
    private static final int TRIES = 10;

    private final ContactTable table;
    private final Commands commands;

    Contacts(ContactTable table, Commands commands) {
        this.table = table;
        this.commands = commands;
    }

    Optional<Contact> of(CatalystId catalyst) {
        return table.of(catalyst);
    }

    /**
     * Records a person who agreed.
     *
     * @throws fr.essaim.catalyst.CatalystRefused when the catalyst has a contact already
     */
    Contact name(CatalystId catalyst, ContactForm form, Provenance provenance) {
        Contact contact = form.contact(ContactId.of("contact-" + UUID.randomUUID()), catalyst);
        commands.sendTogether(
                List.of(new NameCatalystContact(catalyst, contact.id())), provenance, answers -> table.add(contact));
        return contact;
    }

    /** Removes all that is known of a person; the events keep her id, which means nothing any more. */
    void withdraw(Contact contact, Provenance provenance) {
        for (int tried = 1; ; tried++) {
            try {
                commands.sendTogether(
                        List.of(new WithdrawCatalystContact(contact.catalyst(), contact.id())),
                        provenance,
                        answers -> table.delete(contact.id()));
                table.forgetWhatWasDeleted();
                return;
            } catch (ConcurrentChange faster) {
                if (tried == TRIES) {
                    throw faster;
                }
            }
        }
    }

    /** What the contact does herself happens on behalf of her opaque id, which names nobody. */
    void withdrawHerself(Contact contact) {
        withdraw(contact, Provenance.of(contact.id().value()));
    }

    /** A secret for one letter: whoever has it may have the contact removed. */
    String newWayOut(Contact contact) {
        WayOut wayOut = WayOut.random();
        table.addWayOut(wayOut.hash(), contact.id());
        return wayOut.secret();
    }

    /** Whom a secret removes, if it is that of a letter to the contact of this catalyst. */
    Optional<Contact> leaving(CatalystId catalyst, String secret) {
        return table.byWayOut(WayOut.of(secret).hash())
                .filter(contact -> contact.catalyst().equals(catalyst));
    }
}
