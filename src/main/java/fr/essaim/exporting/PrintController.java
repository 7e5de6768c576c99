package fr.essaim.exporting;

import fr.essaim.search.CaseStudyQuestions;
import fr.essaim.web.Page;
import fr.essaim.web.Pages;
import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page that prints the result of a search. */
@Controller
@Hidden
class PrintController {

    private final CaseStudyQuestions questions;
    private final PrintPages printPages;
    private final Pages pages;

    PrintController(CaseStudyQuestions questions, PrintPages printPages, Pages pages) {
        this.questions = questions;
        this.printPages = printPages;
        this.pages = pages;
    }

    @GetMapping("/impression")
    Page print(@RequestParam MultiValueMap<String, String> parameters) {
        return pages.page("exporting/impression", printPages.of(questions.read(parameters)));
    }
}
