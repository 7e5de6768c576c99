package fr.essaim.deduplicating;

import java.util.List;

/**
 * The page of probable pairs.
 *
 * @param notice what was just done; empty when nothing was
 * @param total how many pairs there are in all, of which the first are shown
 */
public record PairsPage(String notice, List<Line> lines, int total, boolean isComplete) {

    /** One pair, and the page where it is decided. */
    public record Line(String address, String firstTitle, String secondTitle, int percent, String why) {}
}
