package fr.essaim.selecting;

import fr.essaim.search.SearchPage.Chip;
import fr.essaim.selection.SelectionId;
import fr.essaim.writing.WritingProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A selection that a host prepares.
 *
 * @param version the number of its last event, which forms send back
 * @param description as stored, or as just typed when something of it is to be corrected
 * @param standing what happened to the page before, and what is to be corrected
 */
public record PreparingPage(
        SelectionId id,
        String title,
        String state,
        long version,
        Description description,
        QuestionView question,
        List<KeptCase> kept,
        Proposed proposed,
        Setting setting,
        Coverage coverage,
        List<Name> excluded,
        List<EditionLine> editions,
        Standing standing) {

    /**
     * A case that was taken.
     *
     * @param note as stored, or as just typed when it could not be stored
     * @param stored the stored note, when what was typed differs from what somebody else wrote
     * @param hidden why the public does not see the case, or empty
     */
    public record KeptCase(
            String id,
            int number,
            String title,
            String place,
            String address,
            String hidden,
            String note,
            String before,
            @Nullable String stored,
            String problem) {}

    /**
     * What is proposed.
     *
     * @param depth how many of the best-ranked cases were looked at
     * @param pairs how often cases have a value in common, those taken included
     * @param pairsByRank the same, had the best-ranked been proposed
     */
    public record Proposed(List<ProposedCase> cases, int depth, int pairs, int pairsByRank) {}

    /**
     * A case that is proposed.
     *
     * @param reasons what it adds to those before it
     */
    public record ProposedCase(
            String id, String title, String place, String summary, String address, String rank, List<String> reasons) {}

    /** Over which facets proposals are spread, and how many cases the selection is to hold. */
    public record Setting(List<FacetChoice> facets, int size, int least, int most) {}

    /** One facet to spread over. */
    public record FacetChoice(String name, String label, boolean chosen) {}

    /** How often each value is there. */
    public record Coverage(List<FacetCount> facets) {}

    /** The values of one facet; the last line counts the cases without any. */
    public record FacetCount(String label, List<ValueCount> values) {}

    /** One value. */
    public record ValueCount(String label, int kept, int proposed) {}

    /** A case by its title. */
    public record Name(String id, String title) {}

    /** One frozen edition. */
    public record EditionLine(int number, String date, String address, int cases) {}

    /**
     * What was just done, and what went wrong.
     *
     * @param focus the id of what is to be focused, or empty
     * @param conflict empty unless somebody else was faster
     */
    public record Standing(String notice, String focus, String conflict, List<WritingProblem> problems) {

        static final Standing CALM = new Standing("", "", "", List.of());
    }

    public List<Chip> chips() {
        return question.chips();
    }

    /** The problem of a field; null when it has none. */
    public @Nullable String problemOf(String field) {
        return standing.problems().stream()
                .filter(problem -> problem.column().equals(field))
                .map(WritingProblem::message)
                .findFirst()
                .orElse(null);
    }
}
