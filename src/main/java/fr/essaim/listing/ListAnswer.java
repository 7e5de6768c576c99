package fr.essaim.listing;

import fr.essaim.search.CaseStudyResults.FacetValue;
import fr.essaim.search.WordsNeeded;
import java.util.List;
import java.util.Map;

/**
 * What a question to a list brings: how many entries in all, those of the page asked for, and the counts of each facet.
 *
 * @param total all the entries that match
 * @param facets by the name of the facet, in the order of the kind; a choice in one does not change its own counts
 * @param wordsNeeded how many of the words the entries have
 */
public record ListAnswer<S>(
        int total,
        List<Entry<S>> entries,
        Map<String, List<FacetValue>> facets,
        WordsNeeded wordsNeeded,
        boolean rebuilding) {

    /**
     * One entry of a list.
     *
     * @param name the name, the found words between {@code <mark>} tags, everything else escaped
     * @param summary likewise
     * @param extracts the sentences of the body where the words were found, escaped and marked likewise
     */
    public record Entry<S>(String id, S state, String name, String summary, List<String> extracts) {}
}
