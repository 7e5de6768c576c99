package fr.essaim.storage;

import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingModificationException;

/** Somebody else changed the same thing since it was read; nothing was stored. */
public final class ConcurrentChange extends RuntimeException {

    private ConcurrentChange(RuntimeException cause) {
        super(cause.getMessage(), cause);
    }

    static RuntimeException orItself(RuntimeException failure) {
        boolean conflict =
                failure instanceof ConcurrencyException || failure instanceof ConflictingModificationException;
        return conflict ? new ConcurrentChange(failure) : failure;
    }
}
