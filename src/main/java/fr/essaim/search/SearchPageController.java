package fr.essaim.search;

import fr.essaim.search.Corrections.Correction;
import fr.essaim.search.QuestionReader.Question;
import fr.essaim.web.Page;
import fr.essaim.web.Pages;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page of the site: the search and its results. */
@Controller
@Hidden
class SearchPageController {

    private final QuestionReader questions;
    private final CaseStudySearch search;
    private final Corrections corrections;
    private final SearchPages searchPages;
    private final VainQuestions vain;
    private final Pages pages;

    SearchPageController(
            QuestionReader questions,
            CaseStudySearch search,
            Corrections corrections,
            SearchPages searchPages,
            VainQuestions vain,
            Pages pages) {
        this.questions = questions;
        this.search = search;
        this.corrections = corrections;
        this.searchPages = searchPages;
        this.vain = vain;
        this.pages = pages;
    }

    @GetMapping("/")
    Page search(@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
        Question question = questions.read(parameters);
        CaseStudyResults results = search.search(question.query());
        if (results.isInVain()) {
            vain.tell(question.query(), request);
        }
        return pages.page("search/recherche", answer(question, results));
    }

    private SearchPage answer(Question question, CaseStudyResults results) {
        CaseStudyQuery query = question.query();
        Optional<Correction> correction = corrections.of(query, results);
        if (correction.isEmpty()) {
            return searchPages.of(question, results, new Spelling.Right());
        }
        String text = correction.get().text();
        CaseStudyQuery other = query.withText(text);
        if (results.total() > 0 || !query.wording().equals(Wording.OPEN)) {
            Spelling proposed = new Spelling.Proposed(
                    text, QuestionAddress.of("/", other), correction.get().count());
            return searchPages.of(question, results, proposed);
        }
        String anyway = QuestionAddress.of("/", query.withWording(Wording.LITERAL));
        Question corrected = new Question(other, question.ignored(), question.renewed());
        return searchPages.of(corrected, search.search(other), new Spelling.Corrected(query.text(), text, anyway));
    }
}
