package fr.essaim.cataloguing;

import fr.essaim.access.SignedIn;
import fr.essaim.catalyst.CatalystRefused;
import fr.essaim.catalyst.command.CatalystCommand;
import fr.essaim.storage.Commands;
import fr.essaim.storage.ConcurrentChange;
import fr.essaim.web.ProblemType;
import fr.essaim.web.Refused;
import fr.essaim.writing.PersonalTraces;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Does what curators ask of one catalyst, or says in French why not. */
@Component
class CatalystActs {

    private static final int LONGEST_REASON = 2_000;

    private final Commands commands;
    private final CatalogueWords words;

    CatalystActs(Commands commands, CatalogueWords words) {
        this.commands = commands;
        this.words = words;
    }

    /** @throws Refused when the state of the catalyst does not allow it, or somebody was faster */
    void perform(CatalystCommand command, SignedIn person) {
        allowed(() -> commands.send(command, person.provenance()));
    }

    /** @throws Refused when the state of the catalyst does not allow it, or somebody was faster */
    void allowed(Runnable act) {
        try {
            act.run();
        } catch (CatalystRefused refused) {
            throw new Refused(ProblemType.WRONG_STATE.saying(words.say("catalyseur.refus." + refused.reason())));
        } catch (ConcurrentChange faster) {
            throw new Refused(ProblemType.WRONG_STATE.saying(words.say("catalyseur.entre-temps")));
        }
    }

    /** What is wrong with a reason, in French; empty when nothing is. */
    Optional<String> problemWith(String reason) {
        if (reason.isBlank()) {
            return Optional.of(words.say("catalyseur.motif.manque"));
        }
        if (reason.length() > LONGEST_REASON) {
            return Optional.of(words.say("catalyseur.motif.long", LONGEST_REASON));
        }
        return PersonalTraces.in(reason).map(PersonalTraces.Trace::message);
    }
}
