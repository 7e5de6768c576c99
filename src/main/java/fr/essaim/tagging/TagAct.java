package fr.essaim.tagging;

import java.util.Arrays;
import java.util.Optional;

/** What a person may do with one concept of a case; the parameter is what the form sends. */
enum TagAct {
    ACCEPT("accepter"),
    DECLINE("refuser"),
    ADD("ajouter"),
    REMOVE("retirer");

    private final String parameter;

    TagAct(String parameter) {
        this.parameter = parameter;
    }

    String parameter() {
        return parameter;
    }

    static Optional<TagAct> named(String parameter) {
        return Arrays.stream(values())
                .filter(act -> act.parameter.equals(parameter))
                .findFirst();
    }
}
