package fr.essaim.selecting;

import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the number of an edition from an address. */
final class EditionNumber {

    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{0,5}");

    private EditionNumber() {}

    static Optional<Integer> read(String text) {
        return FORM.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
