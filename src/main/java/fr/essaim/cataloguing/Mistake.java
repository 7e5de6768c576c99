package fr.essaim.cataloguing;

import java.util.List;

/**
 * One thing to correct in a form, in French.
 *
 * @param field the name of the field, also the id of its element
 * @param choices what may have been meant
 */
public record Mistake(String field, String message, List<Option> choices) {

    static Mistake in(String field, String message) {
        return new Mistake(field, message, List.of());
    }

    /** What is wrong with one field; empty when nothing is. */
    static String messages(List<Mistake> mistakes, String field) {
        return String.join(
                " ",
                mistakes.stream()
                        .filter(mistake -> mistake.field().equals(field))
                        .map(Mistake::message)
                        .toList());
    }
}
