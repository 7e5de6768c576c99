package fr.essaim.cataloguing;

import fr.essaim.access.SignedIn;
import fr.essaim.cataloguing.CatalystForms.Reading;
import fr.essaim.catalyst.CatalystContent;
import fr.essaim.catalyst.CatalystId;
import fr.essaim.catalyst.command.RegisterCatalyst;
import fr.essaim.catalyst.command.ReviseCatalyst;
import fr.essaim.storage.Commands;
import fr.essaim.storage.ConcurrentChange;
import fr.essaim.web.ProblemType;
import fr.essaim.web.Refused;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Stores what a form says, over what others wrote meanwhile elsewhere, so that neither is lost. */
@Component
class CatalystWriting {

    private static final int ENDING_BITS = 25;

    // Each try begins from what stands now; more than a few in a row means something else is wrong.
    private static final int TRIES = 10;

    private final Commands commands;
    private final CatalystForms forms;
    private final Catalogue catalogue;
    private final CatalogueWords words;
    private final SecureRandom random = new SecureRandom();

    CatalystWriting(Commands commands, CatalystForms forms, Catalogue catalogue, CatalogueWords words) {
        this.commands = commands;
        this.forms = forms;
        this.catalogue = catalogue;
        this.words = words;
    }

    /** What became of a form. */
    sealed interface Outcome {

        record Saved(CatalystId id) implements Outcome {}

        record ToCorrect(List<Mistake> mistakes) implements Outcome {}

        /**
         * Somebody wrote something else in the same columns; nothing was stored.
         *
         * @param mine what stands now, with all that the person wrote
         */
        record Conflict(OpenedCatalyst now, SortedSet<String> columns, CatalystContent mine, List<String> others)
                implements Outcome {}
    }

    Outcome register(CatalystForm form, SignedIn person) {
        Reading reading = forms.read(form);
        if (!reading.mistakes().isEmpty()) {
            return new Outcome.ToCorrect(reading.mistakes());
        }
        CatalystContent content = reading.content();
        CatalystId id = freeId(content.description().name());
        try {
            commands.send(
                    new RegisterCatalyst(id, null, content.description(), content.territory(), content.metiers()),
                    person.provenance());
            return new Outcome.Saved(id);
        } catch (ConcurrentChange taken) {
            throw new Refused(ProblemType.WRONG_STATE.saying(words.say("catalyseur.entre-temps")));
        }
    }

    /**
     * Stores what differs from the version at which the form was opened.
     *
     * @param theirs the columns in which the person chose what stands now
     */
    Outcome save(OpenedCatalyst opened, long openedAt, CatalystForm form, Set<String> theirs, SignedIn person) {
        Reading reading = forms.read(form);
        if (!reading.mistakes().isEmpty()) {
            return new Outcome.ToCorrect(reading.mistakes());
        }
        for (int tried = 1; tried <= TRIES; tried++) {
            OpenedCatalyst now = catalogue.open(opened.id().value());
            Optional<Outcome> outcome = attempt(now, openedAt, reading.content(), theirs, person);
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
        throw new Refused(ProblemType.WRONG_STATE.saying(words.say("catalyseur.entre-temps")));
    }

    // Empty when somebody was faster: then everything is to be looked at again.
    private Optional<Outcome> attempt(
            OpenedCatalyst now, long openedAt, CatalystContent said, Set<String> theirs, SignedIn person) {
        CatalystContent standing = now.sheet().content();
        CatalystContent before = now.at(openedAt).orElse(now.sheet()).content();
        // A form says nothing of cases and of the state.
        CatalystContent form = before.taking(CatalystForm.COLUMNS, said).taking(theirs, standing);
        SortedSet<String> mine = form.columnsDifferingFrom(before);
        SortedSet<String> disputed = new TreeSet<>(mine);
        disputed.retainAll(standing.columnsDifferingFrom(before));
        disputed.retainAll(form.columnsDifferingFrom(standing));
        CatalystContent both = standing.taking(mine, form);
        if (!disputed.isEmpty()) {
            return Optional.of(new Outcome.Conflict(now, disputed, both, now.actorsSince(openedAt)));
        }
        return stored(now, both, person) ? Optional.of(new Outcome.Saved(now.id())) : Optional.empty();
    }

    private boolean stored(OpenedCatalyst now, CatalystContent content, SignedIn person) {
        try {
            commands.send(
                    new ReviseCatalyst(
                            now.id(), now.version(), content.description(), content.territory(), content.metiers()),
                    person.provenance());
            return true;
        } catch (ConcurrentChange faster) {
            return false;
        }
    }

    private CatalystId freeId(String name) {
        CatalystId wanted = CatalystId.ofName(name);
        CatalystId id = wanted;
        while (id.isReserved() || catalogue.find(id.value()).isPresent()) {
            id = wanted.apart(new BigInteger(ENDING_BITS, random).toString(Character.MAX_RADIX));
        }
        return id;
    }
}
