package fr.essaim.search;

import fr.essaim.search.QuestionReader.Question;
import fr.essaim.web.Page;
import fr.essaim.web.Pages;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
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
    private final SearchPages searchPages;
    private final VainQuestions vain;
    private final Pages pages;

    SearchPageController(
            QuestionReader questions,
            CaseStudySearch search,
            SearchPages searchPages,
            VainQuestions vain,
            Pages pages) {
        this.questions = questions;
        this.search = search;
        this.searchPages = searchPages;
        this.vain = vain;
        this.pages = pages;
    }

    @GetMapping("/")
    Page search(@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
        Question question = questions.read(parameters);
        CaseStudyResults results = search.search(question.query());
        if (results.total() == 0) {
            vain.tell(question.query(), request);
        }
        return pages.page("search/recherche", searchPages.of(question, results));
    }
}
