package fr.essaim.curating;

import fr.essaim.access.SignedIn;
import fr.essaim.reading.Link;
import fr.essaim.reading.SheetPages;
import fr.essaim.territory.Territories;
import fr.essaim.territory.Territory;
import fr.essaim.web.Notice;
import fr.essaim.web.Page;
import fr.essaim.web.Pages;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What a person looks at while she writes: the sheet as published, the territories that a beginning may mean. */
@Controller
@Hidden
class PreviewController {

    private static final int MOST_TERRITORIES = 12;

    private final WorkshopCases cases;
    private final CaseHeads heads;
    private final SheetPages sheets;
    private final Territories territories;
    private final Pages pages;

    PreviewController(WorkshopCases cases, CaseHeads heads, SheetPages sheets, Territories territories, Pages pages) {
        this.cases = cases;
        this.heads = heads;
        this.sheets = sheets;
        this.territories = territories;
        this.pages = pages;
    }

    @GetMapping("/atelier/cas/{id}/apercu")
    Page preview(@PathVariable String id, @AuthenticationPrincipal SignedIn me, HttpServletRequest request) {
        OpenedCase opened = cases.toRead(id, me);
        String site = ServletUriComponentsBuilder.fromContextPath(request).toUriString();
        Link back = new Link("", "/atelier/cas");
        return pages.page(
                "curating/apercu",
                new PreviewPage(
                        heads.of(opened, me),
                        sheets.of(opened.sheet(), back, site),
                        opened.sheet().isPublished(),
                        Notice.textOf(request)));
    }

    @GetMapping("/atelier/cas/territoires")
    Page territories(@RequestParam(name = "territoire", defaultValue = "") String typed) {
        List<String> labels = territories.beginningWith(typed, MOST_TERRITORIES).stream()
                .map(Territory::label)
                .distinct()
                .toList();
        return pages.page("curating/territoires", labels);
    }
}
