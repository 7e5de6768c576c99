package fr.essaim.selecting;

import fr.essaim.selection.SelectionId;
import fr.essaim.selection.SelectionRefused;
import fr.essaim.selection.Selections;
import fr.essaim.selection.Selections.Current;
import fr.essaim.storage.Commands;
import fr.essaim.storage.ConcurrentChange;
import fr.essaim.storage.Provenance;
import fr.essaim.web.ProblemType;
import fr.essaim.web.Refused;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sends what hosts ask for, and says in French what was not done. */
@Component
class SelectionDesk {

    private final Selections selections;
    private final Commands commands;
    private final SelectionWords words;

    SelectionDesk(Selections selections, Commands commands, SelectionWords words) {
        this.selections = selections;
        this.commands = commands;
        this.words = words;
    }

    /** How it ended. */
    sealed interface Outcome {

        /** All is stored. */
        record Done() implements Outcome {}

        /** Nothing is stored, because somebody else changed the selection meanwhile. */
        record Behind() implements Outcome {}

        /** Nothing is stored, because a rule does not allow it. */
        record Against(String message) implements Outcome {}
    }

    /**
     * The selection of an address.
     *
     * @throws Refused when there is none
     */
    Current require(String id) {
        return SelectionId.parse(id)
                .flatMap(selections::find)
                .orElseThrow(() -> new Refused(ProblemType.NOT_FOUND.saying(words.say("selection.introuvable"))));
    }

    /** Sends commands in one transaction. */
    Outcome send(List<?> asked, Provenance provenance) {
        try {
            commands.sendTogether(asked, provenance);
            return new Outcome.Done();
        } catch (ConcurrentChange e) {
            return new Outcome.Behind();
        } catch (SelectionRefused e) {
            return refused(e);
        }
    }

    private Outcome refused(SelectionRefused refusal) {
        return switch (refusal.reason()) {
            case NOTE_CHANGED, OTHER_CASES -> new Outcome.Behind();
            case TOO_MANY, NOTHING_TO_FREEZE, IN_THE_BIN, IS_PUBLIC ->
                new Outcome.Against(words.refusal(refusal.reason()));
        };
    }
}
