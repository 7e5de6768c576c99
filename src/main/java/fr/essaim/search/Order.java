package fr.essaim.search;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The orders of a result list. */
public enum Order {
    RELEVANCE("pertinence"),
    RECENT("recent"),
    OLDEST("ancien"),
    TITLE("titre"),
    DISTANCE("proximite"),
    /** First published last: what is new to the base comes first. */
    PUBLISHED("publie"),
    /** Most recently changed first. */
    CHANGED("modifie"),
    /** Least complete first. */
    TO_COMPLETE("a-completer"),
    /** Never verified first, then the longest ago. */
    TO_VERIFY("a-verifier");

    private static final Set<Order> OF_THE_WORKSHOP = EnumSet.of(CHANGED, TO_COMPLETE, TO_VERIFY);

    private final String parameter;

    Order(String parameter) {
        this.parameter = parameter;
    }

    public String parameter() {
        return parameter;
    }

    /** Whether visitors may ask for it too. */
    boolean isForEveryone() {
        return !OF_THE_WORKSHOP.contains(this);
    }

    public static Optional<Order> named(String parameter) {
        return namedInTheWorkshop(parameter).filter(Order::isForEveryone);
    }

    static Optional<Order> namedInTheWorkshop(String parameter) {
        return Arrays.stream(values())
                .filter(order -> order.parameter.equals(parameter))
                .findFirst();
    }
}
