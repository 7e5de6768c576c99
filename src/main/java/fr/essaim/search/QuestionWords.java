package fr.essaim.search;

import fr.essaim.search.SearchPage.Chip;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Says in words what a question asks for, as one tells it to somebody who does not see the page. */
@Component
public class QuestionWords {

    private static final String NO_ADDRESS = "";

    private final FilterChips filters;

    QuestionWords(FilterChips filters) {
        this.filters = filters;
    }

    /** « mots : « vélo » », « domaine : Mobilité ou Énergie »; empty when the question asks for everything. */
    public List<String> of(CaseStudyQuery query) {
        List<String> words = new ArrayList<>();
        if (!query.text().isEmpty()) {
            words.add("mots\u00a0: «\u00a0" + query.text() + "\u00a0»");
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (Chip chip : filters.chips(query, other -> NO_ADDRESS)) {
            values.computeIfAbsent(chip.scheme(), each -> new ArrayList<>()).add(chip.label());
        }
        values.forEach((scheme, labels) ->
                words.add(uncapitalized(scheme) + "\u00a0: " + String.join(" ou ", labels)));
        return words;
    }

    /** All of it in one line. */
    public String line(CaseStudyQuery query) {
        List<String> words = of(query);
        return words.isEmpty() ? "toute la base" : String.join(" · ", words);
    }

    // « Domaine » stands in the middle of a line here; « ODD » stays what it is.
    private static String uncapitalized(String name) {
        return name.length() > 1 && Character.isUpperCase(name.charAt(1))
                ? name
                : name.substring(0, 1).toLowerCase(Locale.FRENCH) + name.substring(1);
    }
}
