package fr.essaim.cataloguing;

import fr.essaim.access.Attempts;
import fr.essaim.catalyst.CatalystSheet;
import fr.essaim.mail.Letter;
import fr.essaim.mail.LetterNotSent;
import fr.essaim.mail.Letters;
import fr.essaim.web.French;
import fr.essaim.web.PublicAddress;
import java.time.Duration;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/** Passes messages on to contacts by letter, so that nobody has to show an address; each letter carries the way out. */
@Component
class Relay {

    private static final Duration WINDOW = Duration.ofHours(1);

    /** Several persons may share one address. */
    private static final int PER_NETWORK = 5;

    private static final int PER_CATALYST = 10;

    private final Contacts contacts;
    private final Letters letters;
    private final PublicAddress addresses;
    private final CatalogueWords words;
    private final Attempts byNetwork = new Attempts(PER_NETWORK, WINDOW, InstantSource.system());
    private final Attempts byCatalyst = new Attempts(PER_CATALYST, WINDOW, InstantSource.system());

    Relay(Contacts contacts, Letters letters, PublicAddress addresses, CatalogueWords words) {
        this.contacts = contacts;
        this.letters = letters;
        this.addresses = addresses;
        this.words = words;
    }

    /** What became of a message. */
    enum Outcome {
        SENT,
        TOO_MANY,
        NOT_SENT
    }

    /** Whether messages can be passed on at all. */
    boolean isReady() {
        return letters.areReady() && addresses.fixed().isPresent();
    }

    /** Passes a message on, unless too many came from there or went to that catalyst within an hour. */
    Outcome pass(MessageForm form, CatalystSheet catalyst, Contact contact, String network) {
        if (!byNetwork.begin(Attempts.network(network))
                || !byCatalyst.begin(catalyst.id().value())) {
            return Outcome.TOO_MANY;
        }
        String text =
                words.say("relais.lettre", catalyst.name(), form.sender(), form.message(), farewell(catalyst, contact));
        return sent(new Letter(contact.email(), words.say("relais.sujet", form.subject()), text, form.sender(), null));
    }

    /** Tells a new contact that she is one, and how to leave. */
    Outcome welcome(CatalystSheet catalyst, Contact contact) {
        if (!isReady()) {
            return Outcome.NOT_SENT;
        }
        String text = words.say("relais.accueil", catalyst.name(), contact.consent(), farewell(catalyst, contact));
        return sent(Letter.of(contact.email(), words.say("relais.accueil.sujet", catalyst.name()), text));
    }

    private Outcome sent(Letter letter) {
        try {
            letters.send(letter);
            return Outcome.SENT;
        } catch (LetterNotSent failure) {
            return Outcome.NOT_SENT;
        }
    }

    private String farewell(CatalystSheet catalyst, Contact contact) {
        String leave =
                addresses.of(CatalystAddresses.sheet(catalyst.id()) + "/retrait?jeton=" + contacts.newWayOut(contact));
        return words.say("relais.adieu", catalyst.name(), French.date(contact.consentedOn()), leave);
    }
}
