package fr.essaim.selecting;

import fr.essaim.search.CaseStudyQuestions;
import fr.essaim.web.French;
import fr.essaim.web.ProblemType;
import fr.essaim.web.Refused;
import fr.essaim.writing.WritingProblem;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Prepares the beginning of a selection from a search. */
@Component
class NewSelections {

    /** Longer than any address that a browser follows. */
    private static final int LONGEST = 8_000;

    private final QuestionViews questionViews;
    private final CaseStudyQuestions questions;
    private final SelectionLines lines;
    private final PreparingPages preparing;
    private final SelectionWords words;

    NewSelections(
            QuestionViews questionViews,
            CaseStudyQuestions questions,
            SelectionLines lines,
            PreparingPages preparing,
            SelectionWords words) {
        this.questionViews = questionViews;
        this.questions = questions;
        this.lines = lines;
        this.preparing = preparing;
        this.words = words;
    }

    /** The search that a form or an address names, as selections keep it; what is not understood is left out. */
    String question(String written) {
        if (written.length() > LONGEST) {
            throw new Refused(ProblemType.INVALID_PARAMETER.saying(words.say("selection.erreur.question")));
        }
        return Question.of(questions.read(Question.parameters(written)).query());
    }

    NewSelectionPage from(MultiValueMap<String, String> parameters) {
        QuestionView question = questionViews.of(parameters, SelectionAddresses.NEW);
        String title = French.capitalized(
                question.text().substring(0, Math.min(question.text().length(), Description.LONGEST)));
        return page(question, new Description(title, "", ""), BalanceFacets.DEFAULT, Sizes.DEFAULT, List.of());
    }

    NewSelectionPage again(
            String question, Description typed, List<String> facets, int size, List<WritingProblem> problems) {
        return page(questionViews.of(question, SelectionAddresses.NEW), typed, facets, size, problems);
    }

    private NewSelectionPage page(
            QuestionView question,
            Description description,
            List<String> facets,
            int size,
            List<WritingProblem> problems) {
        return new NewSelectionPage(
                question,
                description,
                preparing.facets(facets),
                size,
                Sizes.LEAST,
                Sizes.MOST,
                lines.atHand(),
                problems);
    }
}
