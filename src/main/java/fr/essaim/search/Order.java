package fr.essaim.search;

import java.util.Arrays;
import java.util.Optional;

/** The orders of a result list. */
public enum Order {
    RELEVANCE("pertinence"),
    RECENT("recent"),
    OLDEST("ancien"),
    TITLE("titre"),
    DISTANCE("proximite");

    private final String parameter;

    Order(String parameter) {
        this.parameter = parameter;
    }

    public String parameter() {
        return parameter;
    }

    public static Optional<Order> named(String parameter) {
        return Arrays.stream(values())
                .filter(order -> order.parameter.equals(parameter))
                .findFirst();
    }
}
