package fr.essaim.search;

import fr.essaim.lucene.FacetedSearcher;
import fr.essaim.lucene.PlacedWord;
import fr.essaim.lucene.TextQuestion;
import fr.essaim.understanding.Understanding;
import fr.essaim.understanding.Understood;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Looks for typing errors, once a question found little: words that no case has, with one that cases have nearby. */
@Component
class Corrections {

    private static final int LITTLE = 3;
    private static final int MOST_WORDS = 12;
    private static final int SHORTEST = 4;

    private final CaseStudyIndex index;
    private final CaseStudySearch search;
    private final Understanding understanding;

    Corrections(CaseStudyIndex index, CaseStudySearch search, Understanding understanding) {
        this.index = index;
        this.search = search;
        this.understanding = understanding;
    }

    /** A text spelled otherwise, and how many cases it finds. */
    record Correction(String text, int count) {}

    /** The spelling under which a question that found little finds more. */
    Optional<Correction> of(CaseStudyQuery query, CaseStudyResults results) {
        boolean little = results.total() < LITTLE || results.wordsNeeded() == WordsNeeded.SOME;
        if (!little || query.text().isBlank() || query.page() > 1) {
            return Optional.empty();
        }
        String typed = Normalizer.normalize(query.text(), Normalizer.Form.NFC);
        Understood understood = understanding.read(typed);
        String corrected = index.search(searcher -> corrected(typed, understood, searcher));
        if (corrected.equals(typed)) {
            return Optional.empty();
        }
        int count = search.count(query.withText(corrected));
        boolean better = results.wordsNeeded() == WordsNeeded.SOME ? count > 0 : count > results.total();
        return better ? Optional.of(new Correction(corrected, count)) : Optional.empty();
    }

    private String corrected(String typed, Understood understood, FacetedSearcher searcher) throws IOException {
        NearbyWords nearby = new NearbyWords(searcher);
        List<PlacedWord> words = PlacedWord.in(TextQuestion.open(typed)).stream()
                .filter(word -> word.length() == 1)
                .limit(MOST_WORDS)
                .toList();
        StringBuilder corrected = new StringBuilder(typed);
        for (PlacedWord word : words.reversed()) {
            if (isWorthALook(word, understood) && !nearby.knows(word)) {
                nearby.to(word.exact()).ifPresent(other -> corrected.replace(word.start(), word.end(), other));
            }
        }
        return corrected.toString();
    }

    private boolean isWorthALook(PlacedWord word, Understood understood) {
        return !word.isStopWord()
                && word.exact().length() >= SHORTEST
                && word.exact().chars().noneMatch(Character::isDigit)
                && !understanding.knows(word)
                && Stream.concat(understood.parts().stream(), understood.offered().stream())
                        .noneMatch(part -> word.start() >= part.span().start()
                                && word.end() <= part.span().end());
    }
}
