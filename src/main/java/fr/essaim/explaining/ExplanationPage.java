package fr.essaim.explaining;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a case stands where it stands, ready to be written down.
 *
 * @param question what was asked, in words, one part each
 * @param back where the result is
 * @param fields what the form of another case sends along
 * @param problem why nothing is explained; empty when something is
 */
public record ExplanationPage(
        List<String> question,
        String back,
        List<Field> fields,
        String asked,
        String problem,
        @Nullable Case study) {

    /** One parameter of the question. */
    public record Field(String name, String value) {}

    /**
     * The case.
     *
     * @param verdict where it stands, or that it is not found, in one sentence
     * @param reasons what keeps it out; empty when it is found
     * @param understood which words were taken for a concept, a place or years; empty when none was
     * @param columns the case and its neighbours; empty when it is not found
     */
    public record Case(
            String title,
            String address,
            String verdict,
            List<String> reasons,
            String understood,
            List<Word> words,
            List<Column> columns,
            List<Row> rows) {}

    /**
     * A word of the question.
     *
     * @param where in which texts of the case, in words
     * @param rarity in how many cases it is, in words
     */
    public record Word(String word, boolean found, List<String> where, String rarity) {}

    /** One case that is compared. */
    public record Column(String title, String address, String role, String score) {}

    /** The points of one word, in the order of the columns. */
    public record Row(String label, List<Cell> cells) {}

    /**
     * Some points.
     *
     * @param width how long their bar is, in hundredths of the longest
     */
    public record Cell(String points, int width) {}
}
