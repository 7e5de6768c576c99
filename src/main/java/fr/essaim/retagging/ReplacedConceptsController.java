package fr.essaim.retagging;

import fr.essaim.web.Page;
import fr.essaim.web.Pages;
import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page of the concepts that were replaced. */
@Controller
@Hidden
class ReplacedConceptsController {

    private final ReplacedConcepts concepts;
    private final Pages pages;

    ReplacedConceptsController(ReplacedConcepts concepts, Pages pages) {
        this.concepts = concepts;
        this.pages = pages;
    }

    @GetMapping("/atelier/vocabulaires")
    Page replaced() {
        return pages.page("retagging/remplaces", concepts.page());
    }
}
