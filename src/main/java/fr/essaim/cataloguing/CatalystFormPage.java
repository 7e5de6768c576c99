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
        Map<String, List<Choice>> choices,
        List<Mistake> mistakes,
        @Nullable Notice notice) {

    /** One concept that can be chosen. */
    public record Choice(String notation, String label, Place place) {}

    /** Where a concept stands in its scheme. */
    public enum Place {
        TOP,
        BELOW
    }

    public List<Choice> choicesOf(String column) {
        return Objects.requireNonNull(choices.get(column), column);
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
