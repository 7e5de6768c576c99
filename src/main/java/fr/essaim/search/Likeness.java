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

    private static final double TITLES_ALONE = 0.85;
    private static final double ELSEWHERE = 0.7;
    private static final double OTHER_YEARS = 0.9;

    /**
     * One number from 0 to 1. Texts that are copied tell on their own; titles tell less where the texts can be compared and differ; another place speaks strongly against, as
     * many communes do the same thing.
     */
    public double overall() {
        double words = texts == null ? titles : Math.max(texts, TITLES_ALONE * titles);
        double here = places == Agreement.DIFFERENT ? words * ELSEWHERE : words;
        return years == Agreement.DIFFERENT ? here * OTHER_YEARS : here;
    }

    public boolean isProbable() {
        return overall() >= PROBABLE;
    }
}
