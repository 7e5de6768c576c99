package fr.essaim.cataloguing;

import fr.essaim.cataloguing.CatalystListPage.Row;
import fr.essaim.cataloguing.Directory.Found;
import fr.essaim.catalyst.CatalystColumns;
import fr.essaim.catalyst.CatalystSheet;
import fr.essaim.web.French;
import fr.essaim.web.Notice;
import fr.essaim.web.Page;
import fr.essaim.web.Pages;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The workshop's list of catalysts, the inactive ones included. */
@Controller
@Hidden
class CatalystListController {

    private final Directory directory;
    private final CatalystHeads heads;
    private final CatalogueWords words;
    private final Pages pages;

    CatalystListController(Directory directory, CatalystHeads heads, CatalogueWords words, Pages pages) {
        this.directory = directory;
        this.heads = heads;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping("/atelier/catalyseurs")
    Page list(@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
        Notice notice = Notice.of(request);
        if (notice != null) {
            directory.awaitBriefly();
        }
        Found found = directory.findAll(parameters);
        return pages.page(
                "cataloguing/liste",
                new CatalystListPage(
                        found.parts(),
                        String.join(" ", found.query().selected(CatalystColumns.STATE)),
                        found.answer().entries().stream()
                                .map(entry -> row(entry.state()))
                                .toList(),
                        notice));
    }

    private Row row(CatalystSheet sheet) {
        return new Row(
                CatalystAddresses.workshop(sheet.id()),
                sheet.name(),
                heads.state(sheet.content().state()),
                words.place(sheet.content().territory()),
                words.names(sheet.content().metiers()),
                sheet.content().cases().size(),
                French.date(sheet.changedAt()));
    }
}
