package fr.essaim.reading;

import java.util.Optional;

/** Names what changed many cases at once: each capability that does so knows its own. */
public interface Batches {

    /** The batch of this id, if it is one of this capability's. */
    Optional<Batch> find(String id);

    /**
     * One such batch.
     *
     * @param name as it stands after « par »: « l’import « mars.csv » »
     * @param address its page in the workshop
     */
    record Batch(String name, String address) {}
}
