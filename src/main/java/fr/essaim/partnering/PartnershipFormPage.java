package fr.essaim.partnering;

import fr.essaim.writing.WritingProblem;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One form about a partnership.
 *
 * @param name of the partnership; null for one that is not there yet
 * @param address where the form is sent
 * @param back where one goes without changing anything
 * @param fields the columns that the form asks for
 * @param warning what happened meanwhile, or empty
 */
public record PartnershipFormPage(
        @Nullable String name,
        String heading,
        String lead,
        String address,
        String back,
        String button,
        long version,
        Set<String> fields,
        PartnershipForm form,
        List<WritingProblem> problems,
        String warning,
        FormChoices choices,
        List<String> presentPartners,
        List<CaseLine> cases) {

    public boolean asks(String column) {
        return fields.contains(column);
    }

    public List<WritingProblem> problemsIn(String column) {
        return problems.stream()
                .filter(problem -> problem.column().equals(column))
                .toList();
    }

    public boolean isWrong(String column) {
        return !problemsIn(column).isEmpty();
    }

    /** What describes a field: its help, and what is wrong with it. */
    public String describedBy(String column) {
        return column + "-aide" + (isWrong(column) ? " " + column + "-err" : "");
    }
}
