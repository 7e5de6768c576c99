package fr.essaim.retagging;

import fr.essaim.search.SearchPage.Chip;
import java.util.List;

/**
 * Choosing cases and a change, and what that would change in each.
 *
 * @param text the words searched
 * @param question the search, as an address writes it
 * @param hidden the filters that the form sends again
 * @param deed what would be done, or empty while too little is said
 * @param unchanged how many of the cases found stay as they are
 * @param problem why nothing can be previewed or applied yet, or empty
 */
public record PreviewPage(
        String text,
        String question,
        List<Hidden> hidden,
        List<Chip> chips,
        List<Scheme> schemes,
        String added,
        String removed,
        String deed,
        List<Line> lines,
        int found,
        int unchanged,
        String problem) {

    /** Whether every case has its own choice. */
    public boolean isChoosing() {
        return RetaggingAddresses.EACH.equals(added);
    }

    /** A filter that the form sends again. */
    public record Hidden(String name, String value) {}

    /** The concepts of one vocabulary, to choose from; those that were replaced can only be removed. */
    public record Scheme(String title, List<Choice> current, List<Choice> replaced) {}

    /** One concept to choose. */
    public record Choice(String id, String label) {}

    /**
     * One case that would change, with its concepts of the vocabularies concerned.
     *
     * @param choices when each case has its own choice: what may replace the concept here
     */
    public record Line(
            String id, String title, String state, List<Mark> before, List<Mark> after, List<Choice> choices) {}

    /** One concept of a case, and what would become of it. */
    public record Mark(Fate fate, String label) {}

    /** What becomes of a concept. */
    public enum Fate {
        KEPT,
        ADDED,
        REMOVED
    }
}
