package fr.essaim.search;

import fr.essaim.search.SearchPage.Chip;
import fr.essaim.territory.TerritoryCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in words what a question asks for, as one tells it to somebody who does not see the page. */
@Component
public class QuestionWords {

    private static final String NO_ADDRESS = "";
    private static final int LONGEST_TEXT = 120;

    private final FilterNames names;
    private final FilterChips filters;
    private final MessageSource messages;

    QuestionWords(FilterNames names, FilterChips filters, MessageSource messages) {
        this.names = names;
        this.filters = filters;
        this.messages = messages;
    }

    /** « mots : « vélo » », « domaine : Mobilité ou Énergie », « région : Bretagne »; empty when the question asks for everything. */
    public List<String> of(CaseStudyQuery query) {
        List<String> words = new ArrayList<>();
        if (!query.text().isEmpty()) {
            words.add(said("mots", "«\u00a0" + shortened(query.text()) + "\u00a0»"));
        }
        CaseStudyQuery rest = query;
        Map<String, List<String>> chosen = new LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            for (String value : query.selected(facet)) {
                chosen.computeIfAbsent(kind(facet, value), each -> new ArrayList<>())
                        .add(names.value(facet, value));
                rest = rest.without(facet, value);
            }
        }
        chosen.forEach((kind, values) -> words.add(said(kind, String.join(" ou ", values))));
        for (Chip chip : filters.chips(rest, other -> NO_ADDRESS)) {
            words.add(said(uncapitalized(chip.scheme()), chip.label()));
        }
        return words;
    }

    /** All of it in one line. */
    public String line(CaseStudyQuery query) {
        List<String> words = of(query);
        return words.isEmpty() ? "toute la base" : String.join(" · ", words);
    }

    private String kind(Facet facet, String value) {
        return facet == Facet.TERRITOIRE
                ? messages.getMessage(
                        "question." + TerritoryCode.of(value).kind().identifier(), null, Locale.FRENCH)
                : uncapitalized(names.facet(facet));
    }

    static String shortened(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…";
    }

    private static String said(String kind, String what) {
        return kind + "\u00a0: " + what;
    }

    // « Domaine » stands in the middle of a line here; « ODD » stays what it is.
    private static String uncapitalized(String name) {
        return name.length() > 1 && Character.isUpperCase(name.charAt(1))
                ? name
                : name.substring(0, 1).toLowerCase(Locale.FRENCH) + name.substring(1);
    }
}
