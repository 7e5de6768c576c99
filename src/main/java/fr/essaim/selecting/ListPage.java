package fr.essaim.selecting;

import org.jspecify.annotations.Nullable;

/** Reads the number of a page of a list; what is no such number is the first. */
final class ListPage {

    private static final int LAST = 100_000;

    private ListPage() {}

    static int read(@Nullable String text) {
        if (text == null) {
            return 1;
        }
        try {
            return Math.clamp(Integer.parseInt(text.strip()), 1, LAST);
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
