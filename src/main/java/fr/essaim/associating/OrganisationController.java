package fr.essaim.associating;

import fr.essaim.organisation.OrganisationId;
import fr.essaim.web.Page;
import fr.essaim.web.Pages;
import fr.essaim.web.ProblemType;
import fr.essaim.web.Refused;
import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of one organisation. */
@Controller
@Hidden
class OrganisationController {

    private final Organisations organisations;
    private final OrganisationPages sheets;
    private final OrganisationWords words;
    private final Pages pages;

    OrganisationController(
            Organisations organisations, OrganisationPages sheets, OrganisationWords words, Pages pages) {
        this.organisations = organisations;
        this.sheets = sheets;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping("/organisations/{id}")
    Page one(@PathVariable String id) {
        Organisation found = OrganisationId.parse(id)
                .flatMap(organisations::find)
                .orElseThrow(() -> new Refused(ProblemType.NOT_FOUND.saying(words.say("absente"))));
        return pages.page("associating/organisation", sheets.of(found));
    }
}
