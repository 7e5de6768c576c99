package fr.essaim.search;

import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.TextField;
import fr.essaim.lucene.FrenchWords;
import fr.essaim.lucene.FrenchWords.Word;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** What of a case is compared word for word with others: its folded title and the runs of three words of its texts. */
record WordLikeness(String title, String sortedTitle, Set<List<String>> runs) {

    private static final LevenshteinDistance EDITS = LevenshteinDistance.getDefaultInstance();
    private static final int RUN = 3;
    // A summary of two lines may be the same in many cases that are not one.
    private static final int FEWEST_RUNS = 60;

    static WordLikeness of(CaseStudyContent content) {
        List<Word> title = FrenchWords.of(content.text(TextField.TITLE)).words();
        List<String> texts =
                exact(FrenchWords.of(content.text(TextField.SUMMARY) + "\n" + CaseStudyDocuments.body(content))
                        .words());
        Set<List<String>> runs = new HashSet<>();
        for (int start = 0; start + RUN <= texts.size(); start++) {
            runs.add(texts.subList(start, start + RUN));
        }
        return new WordLikeness(String.join(" ", exact(title)), sorted(title), runs);
    }

    /** The titles letter by letter, in their order or with the words that count in the order of the alphabet. */
    double titles(WordLikeness other) {
        return Math.max(letters(title, other.title), letters(sortedTitle, other.sortedTitle));
    }

    /** The share of the shorter text's runs that the longer has; null when there are too few to tell. */
    @Nullable
    Double texts(WordLikeness other) {
        int fewest = Math.min(runs.size(), other.runs.size());
        if (fewest < FEWEST_RUNS) {
            return null;
        }
        Set<List<String>> shorter = runs.size() == fewest ? runs : other.runs;
        Set<List<String>> longer = runs.size() == fewest ? other.runs : runs;
        long common = shorter.stream().filter(longer::contains).count();
        return (double) common / fewest;
    }

    private static double letters(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        return longer == 0 ? 0 : 1 - (double) EDITS.apply(one, other) / longer;
    }

    private static List<String> exact(List<Word> words) {
        return words.stream().map(Word::exact).filter(word -> !word.isEmpty()).toList();
    }

    private static String sorted(List<Word> words) {
        return words.stream()
                .filter(word -> !word.isStopWord())
                .map(Word::stem)
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
