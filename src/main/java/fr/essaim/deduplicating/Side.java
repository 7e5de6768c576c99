package fr.essaim.deduplicating;

import java.util.Arrays;
import java.util.Optional;

/** From which of two cases a field is taken; the parameter is what the form sends. */
enum Side {
    LEFT("gauche"),
    RIGHT("droite"),
    BOTH("deux");

    private final String parameter;

    Side(String parameter) {
        this.parameter = parameter;
    }

    String parameter() {
        return parameter;
    }

    static Optional<Side> named(String parameter) {
        return Arrays.stream(values())
                .filter(side -> side.parameter.equals(parameter))
                .findFirst();
    }
}
