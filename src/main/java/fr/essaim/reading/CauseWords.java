package fr.essaim.reading;

import fr.essaim.access.People;
import fr.essaim.reading.Batches.Batch;
import fr.essaim.storage.Cause;
import fr.essaim.storage.Provenance;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says who did something to a case, by the name that the person chose to show, and through which batch. */
@Component
class CauseWords {

    private final CaseWords words;
    private final People people;
    private final List<Batches> batches;

    CauseWords(CaseWords words, People people, List<Batches> batches) {
        this.words = words;
        this.people = people;
        this.batches = batches;
    }

    String who(Provenance provenance) {
        return people.nameOf(provenance.actor());
    }

    /** « par l’import « mars.csv » »; empty when a person did this one thing by hand. */
    String how(Provenance provenance) {
        return switch (provenance.cause()) {
            case Cause.ByHand byHand -> "";
            case Cause.Import batch -> through("cause.import", batch.id());
            case Cause.Retagging retagging -> through("cause.reclassement", retagging.id());
            case Cause.Undo undo -> through("cause.annulation", undo.id());
        };
    }

    /** The page of the batch in the workshop. */
    Optional<String> address(Provenance provenance) {
        return switch (provenance.cause()) {
            case Cause.ByHand byHand -> Optional.empty();
            case Cause.Import batch -> find(batch.id()).map(Batch::address);
            case Cause.Retagging retagging -> find(retagging.id()).map(Batch::address);
            case Cause.Undo undo -> find(undo.id()).map(Batch::address);
        };
    }

    private String through(String key, String id) {
        return find(id).map(batch -> words.say(key, batch.name())).orElseGet(() -> words.say(key + ".inconnu"));
    }

    private Optional<Batch> find(String id) {
        return batches.stream().flatMap(known -> known.find(id).stream()).findFirst();
    }
}
