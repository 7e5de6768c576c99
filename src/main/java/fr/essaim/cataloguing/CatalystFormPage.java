package fr.essaim.cataloguing;

import fr.essaim.web.Notice;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The form of a catalyst.
 *
 * @param head null for a new one
 * @param version the version at which the form was opened
 */
public record CatalystFormPage(
        @Nullable CatalystHead head,
        String address,
        long version,
        CatalystForm form,
        Map<String, List<Branch>> branches,
        List<Mistake> mistakes,
        @Nullable Notice notice) {

    /** A concept that can be chosen. */
    public record Choice(String notation, String label) {}

    /** A top concept with those below it. */
    public record Branch(Choice top, List<Choice> below) {}

    public List<Branch> branchesOf(String column) {
        return Objects.requireNonNull(branches.get(column), column);
    }

    /** What is wrong with one field; empty when nothing is. */
    public String wrong(String field) {
        return Mistake.messages(mistakes, field);
    }

    public List<Option> suggestions(String field) {
        return mistakes.stream()
                .filter(mistake -> mistake.field().equals(field))
                .flatMap(mistake -> mistake.choices().stream())
                .toList();
    }
}
