package fr.essaim.search;

import fr.essaim.casestudy.CaseStudySheet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Why a case stands where it stands in a result, or why it is not in it. */
public sealed interface RankExplanation {

    CaseStudySheet sheet();

    /** What each word of the question finds, in the case and in the base. */
    List<WordFound> words();

    /** The words that were taken to mean something: a concept, a place, years. */
    List<String> understood();

    /**
     * It is in the result.
     *
     * @param total how many are
     * @param here where it stands; the rank is null when it lies too far behind to be counted
     * @param above the case before it, null for the first
     * @param below the case after it, null for the last
     */
    record Ranked(
            CaseStudySheet sheet,
            List<WordFound> words,
            List<String> understood,
            int total,
            WordsNeeded needed,
            Standing here,
            @Nullable Standing above,
            @Nullable Standing below)
            implements RankExplanation {}

    /**
     * It is not in the result.
     *
     * @param filters those that it does not pass, in words
     * @param inAskedState whether it is in a state that the question asks about: a draft is not searched by visitors
     */
    record Excluded(
            CaseStudySheet sheet,
            List<WordFound> words,
            List<String> understood,
            WordsNeeded needed,
            List<String> filters,
            boolean inAskedState)
            implements RankExplanation {}

    /**
     * A case in a result.
     *
     * @param rank from 1
     * @param points what each word brings it
     * @param score all it has: the words, and what their neighbourhood or the exact title adds
     */
    record Standing(CaseStudySheet sheet, @Nullable Integer rank, double score, Map<String, Double> points) {

        public double beside() {
            return score
                    - points.values().stream().mapToDouble(Double::doubleValue).sum();
        }
    }

    /**
     * A word, or a phrase between quotes.
     *
     * @param cases how many cases it finds on its own
     * @param all how many cases there are
     * @param places where the case has it; nowhere when it has it not
     */
    record WordFound(String word, int cases, int all, List<PlaceFound> places) {

        public boolean isFound() {
            return !places.isEmpty();
        }
    }

    /**
     * A text of a case that has a word.
     *
     * @param field its name, as addresses and files write it
     * @param forms how the word is written there, when the index can tell
     */
    record PlaceFound(String field, int times, List<String> forms) {}
}
