package fr.essaim.search;

import fr.essaim.casestudy.CaseStudySheet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Answers questions to the base of published cases, and no others. */
@Component
public class CaseStudySearch {

    private final CaseStudyAnswers answers;

    CaseStudySearch(CaseStudyAnswers answers) {
        this.answers = answers;
    }

    /**
     * The page of results that the query asks for, with the counts of every facet.
     *
     * @throws IllegalArgumentException when the query is one of the workshop
     */
    public CaseStudyResults search(CaseStudyQuery query) {
        return answers.search(requireForEveryone(query));
    }

    /** The page of results that the query asks for, without the counts of any facet. */
    public CaseStudyResults find(CaseStudyQuery query) {
        return answers.find(requireForEveryone(query));
    }

    /** The whole sheets of the cases of a page, in its order; a case that went meanwhile is left out. */
    public List<CaseStudySheet> sheets(CaseStudyResults results) {
        return answers.sheets(results);
    }

    /** Every case that matches, in the order asked for, whatever the page: one after the other, so that a long list takes no memory. Answers how many. */
    public int forEach(CaseStudyQuery query, Consumer<CaseStudySheet> taker) {
        return answers.forEach(requireForEveryone(query), taker);
    }

    /** The cases that match best, in the order asked for, whatever the page. */
    public List<CaseStudySheet> best(CaseStudyQuery query, int most) {
        return answers.best(requireForEveryone(query), most);
    }

    /** How many cases match. */
    public int count(CaseStudyQuery query) {
        return answers.count(requireForEveryone(query));
    }

    /**
     * How many cases each value of a facet has.
     *
     * @param total all the cases that match
     * @param everywhere all that would match without the values chosen in this facet: what {@code byValue} counts
     */
    public record Counts(int total, int everywhere, Map<String, Integer> byValue) {}

    /** The counts of one facet, which its own selection does not reduce. */
    public Counts counts(Facet facet, CaseStudyQuery query) {
        CaseStudyQuery asked = requireForEveryone(query);
        int everywhere = answers.count(asked.withoutAny(facet));
        return new Counts(answers.count(asked), everywhere, answers.counts(facet, asked.withoutAny(facet)));
    }

    /** The first cases of a result, and how many there are in all. */
    public record Beginning(List<CaseStudySheet> cases, int total) {}

    /** The first cases that match, in the order asked for, so many at most. */
    public Beginning first(CaseStudyQuery query, int most) {
        return answers.first(requireForEveryone(query), most);
    }

    // Nothing reads such a question from a public address; should that ever change, it fails instead of telling.
    private static CaseStudyQuery requireForEveryone(CaseStudyQuery query) {
        if (!query.isForEveryone()) {
            throw new IllegalArgumentException("a question of the workshop: " + query);
        }
        return query;
    }
}
