package fr.essaim.selecting;

import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.CaseStudyQuestions;
import fr.essaim.search.CaseStudySearch;
import fr.essaim.selecting.QuestionView.Parameter;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Prepares the search of a selection for pages. */
@Component
class QuestionViews {

    private final CaseStudyQuestions questions;
    private final CaseStudySearch search;

    QuestionViews(CaseStudyQuestions questions, CaseStudySearch search) {
        this.questions = questions;
        this.search = search;
    }

    /**
     * The search that parameters ask.
     *
     * @param path under which the search without one of its filters is shown
     */
    QuestionView of(MultiValueMap<String, String> parameters, String path) {
        CaseStudyQuestions.Asked asked = questions.read(parameters);
        CaseStudyQuery query = asked.query();
        String kept = Question.of(query);
        return new QuestionView(
                query.text(),
                kept,
                questions.chips(query, other -> path + "?" + Question.of(other)),
                others(kept),
                Question.address(kept),
                search.count(query),
                asked.messages());
    }

    QuestionView of(String question, String path) {
        return of(Question.parameters(question), path);
    }

    private static List<Parameter> others(String kept) {
        List<Parameter> others = new ArrayList<>();
        Question.parameters(kept).forEach((name, values) -> {
            if (!name.equals("q") && !name.isEmpty()) {
                values.forEach(value -> others.add(new Parameter(name, value)));
            }
        });
        return others;
    }
}
