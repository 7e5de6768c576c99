package fr.essaim.search;

import fr.essaim.search.QuestionReader.Question;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Reads questions for other ways out of the base. */
@Component
public class CaseStudyQuestions {

    private final QuestionReader reader;

    CaseStudyQuestions(QuestionReader reader) {
        this.reader = reader;
    }

    /**
     * What a page understood of its parameters.
     *
     * @param messages a sentence for each parameter that was left out
     */
    public record Understood(CaseStudyQuery query, List<String> messages) {}

    /** The question that parameters ask, as far as they were understood. */
    public Understood read(MultiValueMap<String, String> parameters) {
        Question question = reader.read(parameters);
        return new Understood(question.query(), QuestionProblems.forPage(question));
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
