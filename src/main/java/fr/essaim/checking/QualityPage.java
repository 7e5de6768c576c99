package fr.essaim.checking;

import fr.essaim.checking.StatesShown.Choice;
import fr.essaim.web.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The overview of the base's quality.
 *
 * @param facets columns of the classification, and how many cases have no value there
 * @param columns the other columns that count, likewise
 */
public record QualityPage(
        List<Choice> choices,
        int total,
        List<Bar> freshness,
        List<Bar> completeness,
        List<Missing> facets,
        List<Missing> columns,
        @Nullable Notice notice) {

    /** A number of cases out of all, and where they are listed. */
    public record Bar(String label, int count, int percent, String address) {}

    /** How many cases hold nothing in a column, what the column counts for in the completeness, and where they are listed. */
    public record Missing(String label, int weight, int count, int percent, String address) {}
}
