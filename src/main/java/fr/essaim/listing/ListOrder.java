package fr.essaim.listing;

import java.util.Arrays;
import java.util.Optional;

/** The orders of a list. */
public enum ListOrder {
    RELEVANCE("pertinence"),
    NAME("nom"),
    /** The latest first year first; entries without a year come last. */
    RECENT("recent"),
    OLDEST("ancien"),
    /** The most recently changed first. */
    CHANGED("modifie"),
    DISTANCE("proximite");

    private final String parameter;

    ListOrder(String parameter) {
        this.parameter = parameter;
    }

    public String parameter() {
        return parameter;
    }

    public static Optional<ListOrder> named(String parameter) {
        return Arrays.stream(values())
                .filter(order -> order.parameter.equals(parameter))
                .findFirst();
    }
}
