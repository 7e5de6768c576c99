package fr.essaim.storage;

import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingModificationException;

/** Somebody else changed the same thing since it was read; nothing was stored. */
public final class ConcurrentChange extends RuntimeException {

    private ConcurrentChange(RuntimeException cause) {
        super(cause.getMessage(), cause);
    }

    static RuntimeException orItself(RuntimeException failure) {
        // The last one: what was to be begun is there already.
        boolean conflict = failure instanceof ConcurrencyException
                || failure instanceof ConflictingModificationException
                || failure instanceof AggregateStreamCreationException;
        return conflict ? new ConcurrentChange(failure) : failure;
    }
}
