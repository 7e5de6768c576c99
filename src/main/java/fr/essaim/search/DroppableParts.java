package fr.essaim.search;

import fr.essaim.lucene.FrenchWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Takes a question apart into what one may leave out of it: each facet, the years, the circle, each condition, each word. */
@Component
class DroppableParts {

    /** Whoever writes more words than that is better helped by fewer of them. */
    private static final int MOST_WORDS = 8;

    private static final int LONGEST_LABEL = 60;
    private static final Pattern WORD = Pattern.compile("-?(?:\"[^\"]*\"|“[^”]*”|«[^»]*»|[^\\s\"“«]+)");

    private final FilterNames names;
    private final ConditionNames conditions;
    private final MessageSource messages;

    DroppableParts(FilterNames names, ConditionNames conditions, MessageSource messages) {
        this.names = names;
        this.conditions = conditions;
        this.messages = messages;
    }

    /** One part, as one names it after « sans », and the question without it. */
    record Part(String label, UnaryOperator<CaseStudyQuery> without) {}

    List<Part> of(CaseStudyQuery query) {
        List<Part> parts = filters(query);
        List<String> words = words(query.text());
        if (words.size() > 1) {
            words.stream().limit(MOST_WORDS).map(this::word).forEach(parts::add);
        }
        if (!query.text().isBlank() && query.isFiltered() && !filters(query).isEmpty()) {
            parts.add(new Part(
                    say(words.size() > 1 ? "mots" : "mot", quoted(query.text())), asked -> asked.withText("")));
        }
        return parts;
    }

    /** The filters only. Values of one facet widen each other: only without all of them does the facet let more through. */
    List<Part> filters(CaseStudyQuery query) {
        List<Part> parts = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            if (!query.selected(facet).isEmpty()) {
                String values = query.selected(facet).stream()
                        .map(value -> names.value(facet, value))
                        .collect(Collectors.joining(" ou "));
                parts.add(new Part(quoted(values), asked -> asked.withoutAny(facet)));
            }
        }
        if (query.from() != null || query.to() != null) {
            parts.add(new Part(names.years(), asked -> asked.withYears(null, null)));
        }
        if (query.near() != null) {
            parts.add(new Part(names.around(), CaseStudyQuery::withoutNear));
        }
        for (Condition condition : query.conditions()) {
            String label = conditions.kind(condition) + " " + conditions.value(condition);
            parts.add(new Part(quoted(label), asked -> asked.without(condition)));
        }
        return parts;
    }

    private Part word(String word) {
        return new Part(say("mot", quoted(word)), asked -> asked.withText(without(asked.text(), word)));
    }

    /** The words and the phrases in quotes that are searched, or left out, each once. */
    static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(word -> !FrenchWords.of(word).stems().isEmpty())
                .distinct()
                .toList();
    }

    private static String without(String text, String word) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(each -> !each.equals(word))
                .collect(Collectors.joining(" "));
    }

    private String say(String key, String argument) {
        return messages.getMessage("piste." + key, new Object[] {argument}, Locale.FRENCH);
    }

    private static String quoted(String text) {
        String bare = text.replaceAll("[\"“”«»]", "").strip();
        String shown = bare.length() <= LONGEST_LABEL ? bare : bare.substring(0, LONGEST_LABEL) + "…";
        return "«\u00a0" + shown + "\u00a0»";
    }
}
