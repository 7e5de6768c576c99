package fr.essaim.search;

import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.search.QuestionReader.Question;
import fr.essaim.search.SearchPage.Chip;
import fr.essaim.search.SearchPage.FacetGroup;
import fr.essaim.search.SearchPage.Pager;
import fr.essaim.web.French;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Answers the questions of the workshop: to cases in any state, with conditions that visitors cannot ask. */
@Component
public class WorkshopSearch {

    private final QuestionReader questions;
    private final CaseStudyAnswers answers;
    private final FilterChips filters;
    private final Clock clock;

    WorkshopSearch(
            QuestionReader questions, CaseStudyAnswers answers, FilterChips filters, ObjectProvider<Clock> clocks) {
        this.questions = questions;
        this.answers = answers;
        this.filters = filters;
        this.clock = clocks.getIfAvailable(Clock::systemUTC);
    }

    /**
     * Everything a list page of the workshop needs.
     *
     * @param clearAddress the same words without any filter
     * @param messages what of the question was not understood
     */
    public record Answer(
            CaseStudyQuery query,
            CaseStudyResults results,
            List<FacetGroup> groups,
            List<Chip> chips,
            Pager pager,
            String clearAddress,
            List<String> messages) {}

    /** The question that parameters ask; what was not understood is left out. */
    public CaseStudyQuery query(MultiValueMap<String, String> parameters) {
        return questions.readForWorkshop(parameters, today()).query();
    }

    /**
     * The same for a program.
     *
     * @throws fr.essaim.web.Refused naming every parameter that was not understood
     */
    public CaseStudyQuery require(MultiValueMap<String, String> parameters) {
        return QuestionProblems.requireUnderstood(questions.readForWorkshop(parameters, today()));
    }

    /** The answer to the question that parameters ask; all its addresses are under a path. */
    public Answer results(String path, MultiValueMap<String, String> parameters) {
        Question question = questions.readForWorkshop(parameters, today());
        CaseStudyQuery query = question.query();
        CaseStudyResults results = search(query);
        Function<CaseStudyQuery, String> address = other -> QuestionAddress.inTheWorkshop(path, other);
        return new Answer(
                query,
                results,
                filters.groups(query, results),
                filters.workshopChips(query, address),
                ResultPager.of(query, results.total(), address),
                address.apply(CaseStudyQuery.EVERYTHING_ALIVE.withText(query.text())),
                QuestionProblems.forPage(question));
    }

    /** The page of results that the query asks for, with the counts of every facet over the same states and conditions. */
    public CaseStudyResults search(CaseStudyQuery query) {
        return answers.search(literally(query));
    }

    /** The whole sheets of the cases of a page, in its order; a case that went meanwhile is left out. */
    public List<CaseStudySheet> sheets(CaseStudyResults results) {
        return answers.sheets(results);
    }

    /** Every case that matches, in the order asked for, whatever the page. Answers how many. */
    public int forEach(CaseStudyQuery query, Consumer<CaseStudySheet> taker) {
        return answers.forEach(literally(query), taker);
    }

    public int count(CaseStudyQuery query) {
        return answers.count(literally(query));
    }

    // Whoever works on many cases at once must be sure which: there the words are words.
    private static CaseStudyQuery literally(CaseStudyQuery query) {
        return query.withWording(Wording.LITERAL).withPage(query.page());
    }

    /** The day from which freshness is seen. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(French.PARIS));
    }
}
