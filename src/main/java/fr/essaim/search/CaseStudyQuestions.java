package fr.essaim.search;

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
     * The question that parameters ask.
     *
     * @throws fr.essaim.web.Refused naming every parameter that was not understood
     */
    public CaseStudyQuery require(MultiValueMap<String, String> parameters) {
        return QuestionProblems.requireUnderstood(reader.read(parameters));
    }
}
