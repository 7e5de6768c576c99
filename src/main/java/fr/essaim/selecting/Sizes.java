package fr.essaim.selecting;

import java.util.Optional;

/** How many cases a selection may be asked to hold. */
final class Sizes {

    static final int LEAST = 4;
    static final int MOST = 8;
    static final int DEFAULT = 6;

    private Sizes() {}

    static Optional<Integer> read(String text) {
        try {
            return Optional.of(Integer.valueOf(text.strip())).filter(size -> size >= LEAST && size <= MOST);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
