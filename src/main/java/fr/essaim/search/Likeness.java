package fr.essaim.search;

import org.jspecify.annotations.Nullable;

/**
 * How much two cases look like one told twice.
 *
 * @param titles how near their titles are, 1 for the same words
 * @param texts how much of the shorter text stands word for word in the longer; null when one of them is too short to tell
 * @param places the same when one lies in the other
 * @param years the same when they overlap
 */
public record Likeness(double titles, @Nullable Double texts, Agreement places, Agreement years) {

    /** From here on, two cases are probably one. */
    public static final double PROBABLE = 0.6;

    private static final double TITLES_BESIDE_TEXTS = 0.85;
    private static final double TITLES_ELSEWHERE = 0.55;
    private static final double TEXTS_ELSEWHERE = 0.8;
    private static final double OTHER_YEARS = 0.9;

    /**
     * One number from 0 to 1. Texts that are copied tell on their own; titles tell less where the texts can be compared and differ, and little of two places, as many communes
     * do the same thing.
     */
    public double overall() {
        boolean elsewhere = places == Agreement.DIFFERENT;
        double copied = texts == null ? 0 : texts * (elsewhere ? TEXTS_ELSEWHERE : 1);
        double named = titles * (texts == null ? 1 : TITLES_BESIDE_TEXTS) * (elsewhere ? TITLES_ELSEWHERE : 1);
        return Math.max(copied, named) * (years == Agreement.DIFFERENT ? OTHER_YEARS : 1);
    }

    public boolean isProbable() {
        return overall() >= PROBABLE;
    }
}
