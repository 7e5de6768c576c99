package fr.essaim.selecting;

import fr.essaim.selecting.PreparingPage.FacetChoice;
import fr.essaim.writing.WritingProblem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Beginning a selection from a search, or giving the search to one that is there.
 *
 * @param others the selections that may take the search
 */
public record NewSelectionPage(
        QuestionView question,
        Description description,
        List<FacetChoice> facets,
        int size,
        int least,
        int most,
        List<SelectionsPage.Line> others,
        List<WritingProblem> problems) {

    /** The problem of a field; null when it has none. */
    public @Nullable String problemOf(String field) {
        return problems.stream()
                .filter(problem -> problem.column().equals(field))
                .map(WritingProblem::message)
                .findFirst()
                .orElse(null);
    }
}
