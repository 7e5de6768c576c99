package fr.essaim.retagging;

import fr.essaim.retagging.PreviewPage.Hidden;
import fr.essaim.retagging.PreviewPage.Line;
import fr.essaim.search.QuestionAddress;
import fr.essaim.search.WorkshopSearch;
import fr.essaim.vocabulary.Vocabularies;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Prepares the preview of a retagging: the cases that a search finds, and what would become of each. */
@Component
class Previews {

    /** The most cases of one retagging, each a field or two of the form. */
    static final int MOST = 3_000;

    private static final String TEXT = "q";
    private static final Set<String> OWN =
            Set.of(RetaggingAddresses.ADDED, RetaggingAddresses.REMOVED, "page", "aucun");

    private final WorkshopSearch search;
    private final Vocabularies vocabularies;
    private final PreviewLines lines;
    private final RetaggingWords words;

    Previews(WorkshopSearch search, Vocabularies vocabularies, PreviewLines lines, RetaggingWords words) {
        this.search = search;
        this.vocabularies = vocabularies;
        this.lines = lines;
        this.words = words;
    }

    /** @param parameters those of the search, with what to add and to remove */
    PreviewPage of(MultiValueMap<String, String> parameters) {
        MultiValueMap<String, String> question = new LinkedMultiValueMap<>(parameters);
        OWN.forEach(question::remove);
        String added = first(parameters, RetaggingAddresses.ADDED);
        String removed = first(parameters, RetaggingAddresses.REMOVED);
        AskedSwap asked = AskedSwap.of(added, removed, vocabularies);
        var answer = search.results(RetaggingAddresses.NEW, question);
        Found found = asked.swap()
                .map(swap -> found(question, asked, swap))
                .orElseGet(() -> new Found(List.of(), answer.results().total(), 0));
        return new PreviewPage(
                answer.query().text(),
                QuestionAddress.inTheWorkshop("", answer.query()),
                hidden(question),
                answer.chips(),
                lines.schemes(),
                added,
                removed,
                asked.swap().map(words::deed).orElse(""),
                found.lines(),
                found.total(),
                found.total() - found.changing(),
                problem(parameters, asked, found));
    }

    private String problem(MultiValueMap<String, String> parameters, AskedSwap asked, Found found) {
        if (parameters.containsKey("aucun")) {
            return words.say("reclassement.aucun-cas");
        }
        if (parameters.containsKey(RetaggingAddresses.ADDED) && asked.swap().isEmpty()) {
            return words.say("reclassement.rien-a-faire");
        }
        return found.changing() > MOST ? words.say("reclassement.trop", MOST) : "";
    }

    private Found found(MultiValueMap<String, String> question, AskedSwap asked, ConceptSwap swap) {
        List<Line> changed = new ArrayList<>();
        AtomicInteger changing = new AtomicInteger();
        int total = search.forEach(
                search.query(question),
                sheet -> swap.on(sheet.content().concepts()).ifPresent(tags -> {
                    if (changing.incrementAndGet() <= MOST) {
                        changed.add(lines.line(sheet, tags, asked));
                    }
                }));
        return new Found(changed, total, changing.get());
    }

    private static List<Hidden> hidden(MultiValueMap<String, String> question) {
        List<Hidden> hidden = new ArrayList<>();
        question.forEach((name, values) -> {
            if (!name.equals(TEXT)) {
                values.stream().distinct().forEach(value -> hidden.add(new Hidden(name, value)));
            }
        });
        return hidden;
    }

    static String first(MultiValueMap<String, String> parameters, String name) {
        String value = parameters.getFirst(name);
        return value == null ? "" : value;
    }

    /** The cases that would change, how many were found in all, and how many of them would change. */
    private record Found(List<Line> lines, int total, int changing) {}
}
