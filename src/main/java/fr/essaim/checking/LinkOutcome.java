package fr.essaim.checking;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What became of an address, the worst first. */
public enum LinkOutcome {
    DEAD("mort"),
    UNREACHABLE("injoignable"),
    NOT_AN_ADDRESS("mal-ecrit"),
    REFUSED("interne"),
    CLOSED_TO_PROGRAMS("ferme"),
    MOVED("deplace"),
    SLOW("lent"),
    ALIVE("vivant");

    private final String parameter;

    LinkOutcome(String parameter) {
        this.parameter = parameter;
    }

    /** The name in addresses. */
    public String parameter() {
        return parameter;
    }

    /** Those that somebody should look at. */
    static List<LinkOutcome> problems() {
        return Arrays.stream(values()).filter(outcome -> outcome != ALIVE).toList();
    }

    static Optional<LinkOutcome> named(String parameter) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.parameter.equals(parameter))
                .findFirst();
    }
}
