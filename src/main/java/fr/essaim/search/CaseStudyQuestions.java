package fr.essaim.search;

import fr.essaim.search.QuestionReader.Question;
import fr.essaim.search.SearchPage.Chip;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Reads questions for other ways out of the base. */
@Component
public class CaseStudyQuestions {

    private final QuestionReader reader;
    private final FilterChips filters;

    CaseStudyQuestions(QuestionReader reader, FilterChips filters) {
        this.reader = reader;
        this.filters = filters;
    }

    /** A question, and what a page says of the parameters that were not understood. */
    public record Asked(CaseStudyQuery query, List<String> messages) {}

    /** The question that the parameters of a page ask; what is not understood is told and left out. */
    public Asked read(MultiValueMap<String, String> parameters) {
        Question question = reader.read(parameters);
        return new Asked(question.query(), QuestionProblems.forPage(question));
    }

    /** The active filters of a question, each with the address of the question without it. */
    public List<Chip> chips(CaseStudyQuery query, Function<CaseStudyQuery, String> address) {
        return filters.chips(query, address);
    }

    /**
     * The question that parameters ask.
     *
     * @throws fr.essaim.web.Refused naming every parameter that was not understood
     */
    public CaseStudyQuery require(MultiValueMap<String, String> parameters) {
        return QuestionProblems.requireUnderstood(reader.read(parameters));
    }
}
