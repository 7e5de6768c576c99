package fr.essaim.storage;

import java.util.Arrays;
import java.util.List;

/** A sealed family of event records that a capability stores; each is kept under its simple name, for ever. */
public record EventFamily(Class<?> root) {

    public EventFamily {
        if (!root.isSealed()) {
            throw new IllegalArgumentException(root + " is not sealed");
        }
    }

    List<Class<?>> members() {
        return Arrays.asList(root.getPermittedSubclasses());
    }
}
