package fr.essaim.cataloguing;

import fr.essaim.web.Page;
import fr.essaim.web.Pages;
import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The public sheet of one catalyst. */
@Controller
@Hidden
class CatalystPageController {

    private final Catalogue catalogue;
    private final CatalystPages sheets;
    private final Pages pages;

    CatalystPageController(Catalogue catalogue, CatalystPages sheets, Pages pages) {
        this.catalogue = catalogue;
        this.sheets = sheets;
        this.pages = pages;
    }

    @GetMapping("/catalyseurs/{id}")
    Page sheet(@PathVariable String id) {
        return pages.page("cataloguing/fiche", sheets.of(catalogue.open(id)));
    }
}
