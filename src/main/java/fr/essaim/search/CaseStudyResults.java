package fr.essaim.search;

import java.util.List;
import java.util.Map;

/**
 * What a question brings: how many cases in all, those of the page asked for, and the counts of each facet.
 *
 * @param total all the cases that match
 * @param wordsNeeded how many of the words the cases have
 * @param noneWhole whether no case has all the words, so that those with some of them are told instead
 * @param meaning what the words of the question were taken to mean
 * @param facets empty when nothing was to be counted
 * @param millis how long the search took, in milliseconds
 */
public record CaseStudyResults(
        int total,
        List<Hit> hits,
        Map<Facet, List<FacetValue>> facets,
        WordsNeeded wordsNeeded,
        boolean noneWhole,
        Meaning meaning,
        double millis,
        boolean rebuilding) {

    /** Whether the base lacks what was asked for, even if something near it is shown. */
    public boolean isInVain() {
        return total == 0 || noneWhole;
    }

    /**
     * One case of a result.
     *
     * @param score how well it matches; not a number when that is not the order
     * @param title the title, the found words between {@code <mark>} tags, everything else escaped
     * @param extracts the sentences where the words were found, escaped and marked likewise
     */
    public record Hit(FoundCase found, float score, String title, String summary, List<String> extracts) {}

    /**
     * One value of a facet and how many of the cases have it, or something narrower.
     *
     * @param id the concept's notation or the territory's code, as addresses write it
     */
    public record FacetValue(String id, String label, int count, Choice choice, List<FacetValue> children) {

        public boolean isSelected() {
            return choice == Choice.SELECTED;
        }
    }

    /** Whether a facet value is among those asked for. */
    public enum Choice {
        SELECTED,
        OPEN
    }
}
