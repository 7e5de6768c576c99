package fr.essaim.partnering;

import fr.essaim.access.People;
import fr.essaim.access.SignedIn;
import fr.essaim.partnering.WriteOutcome.Conflict;
import fr.essaim.partnering.WriteOutcome.Done;
import fr.essaim.partnering.WriteOutcome.NotAllowed;
import fr.essaim.partnership.PartnershipArchive;
import fr.essaim.partnership.PartnershipId;
import fr.essaim.partnership.PartnershipRefused;
import fr.essaim.partnership.PartnershipSheet;
import fr.essaim.partnership.ToldAct;
import fr.essaim.storage.Commands;
import fr.essaim.storage.ConcurrentChange;
import fr.essaim.web.ProblemType;
import fr.essaim.web.Refused;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds partnerships for curators, in the bin or not, and writes what they say. */
@Component
class WorkshopPartnerships {

    private static final int ENDING_BITS = 25;

    private final PartnershipArchive archive;
    private final Commands commands;
    private final People people;
    private final PartnershipWords words;
    private final ActWords acts;
    private final SecureRandom random = new SecureRandom();

    WorkshopPartnerships(
            PartnershipArchive archive, Commands commands, People people, PartnershipWords words, ActWords acts) {
        this.archive = archive;
        this.commands = commands;
        this.people = people;
        this.words = words;
        this.acts = acts;
    }

    PartnershipSheet require(String address) {
        return PartnershipId.parse(address)
                .flatMap(archive::now)
                .orElseThrow(() -> new Refused(ProblemType.NOT_FOUND.saying(words.say("absent"))));
    }

    /** An id that no partnership has. */
    PartnershipId freeId(String title) {
        PartnershipId wanted = PartnershipId.ofTitle(title);
        PartnershipId id = wanted;
        while (id.isReserved() || archive.now(id).isPresent()) {
            id = wanted.apart(new BigInteger(ENDING_BITS, random).toString(Character.MAX_RADIX));
        }
        return id;
    }

    /** Sends commands together; nothing is stored unless all is. */
    WriteOutcome write(PartnershipId id, long readAt, List<?> wanted, SignedIn me) {
        try {
            commands.sendTogether(wanted, me.provenance());
            return new Done();
        } catch (PartnershipRefused refused) {
            return new NotAllowed(reason(refused));
        } catch (ConcurrentChange faster) {
            return conflict(id, readAt);
        }
    }

    /** Sends a command that no form shows again. */
    void send(Object command, SignedIn me) {
        try {
            commands.send(command, me.provenance());
        } catch (PartnershipRefused refused) {
            throw new Refused(ProblemType.NOT_NOW.saying(reason(refused)));
        } catch (ConcurrentChange faster) {
            throw new Refused(ProblemType.NOT_NOW.saying(words.say("entre-temps.reessayer")));
        }
    }

    /** The version that a form was opened at; that of now when the form does not say. */
    static long version(String sent, PartnershipSheet sheet) {
        try {
            long version = Long.parseLong(sent);
            return version >= 0 && version <= sheet.version() ? version : sheet.version();
        } catch (NumberFormatException e) {
            return sheet.version();
        }
    }

    private Conflict conflict(PartnershipId id, long readAt) {
        PartnershipSheet now = archive.now(id).orElseThrow();
        String others = archive.history(id).stream()
                .filter(moment -> moment.after().version() > readAt)
                .map(moment -> people.nameOf(moment.provenance().actor()))
                .distinct()
                .collect(Collectors.joining(", "));
        return new Conflict(words.say("entre-temps", others), now.version());
    }

    private String reason(PartnershipRefused refused) {
        ToldAct other = refused.other();
        String key = "refus." + refused.reason();
        return other == null
                ? words.say(key)
                : words.say(
                        key + ".lequel",
                        acts.heading(other.act()) + " (" + other.act().on().inFrench() + ")");
    }
}
