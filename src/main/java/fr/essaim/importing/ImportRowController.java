package fr.essaim.importing;

import fr.essaim.web.Page;
import fr.essaim.web.Pages;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** One row of a preview: corrected, left out, or allowed to replace what a hand wrote. */
@Controller
@Hidden
class ImportRowController {

    private static final String ADDRESS = ImportPages.ADDRESS + "/{id}/lignes/{line}";

    private final ImportDesk desk;
    private final ImportPages models;
    private final Pages pages;

    ImportRowController(ImportDesk desk, ImportPages models, Pages pages) {
        this.desk = desk;
        this.models = models;
        this.pages = pages;
    }

    @GetMapping(ADDRESS)
    Page edit(@PathVariable String id, @PathVariable String line) {
        StagedImport staged = desk.requireReady(id);
        return pages.page(
                "importing/ligne", models.row(staged, desk.requireRow(id, ImportPageController.number(line))));
    }

    @PostMapping(ADDRESS)
    View change(@PathVariable String id, @PathVariable String line, @RequestParam MultiValueMap<String, String> form) {
        int number = ImportPageController.number(line);
        switch (form.getFirst("acte") == null ? "" : form.getFirst("acte")) {
            case "ecarter" -> desk.leaveOut(id, number);
            case "reprendre" -> desk.takeBack(id, number);
            case "remplacer" -> desk.overwrite(id, number, new HashSet<>(form.getOrDefault("remplacer", List.of())));
            default -> desk.correct(id, number, Corrections.of(desk.requireRow(id, number), form));
        }
        // Among the rows of one state, a row that was mended is no longer there to come back to.
        String filter = form.getFirst("lignes");
        boolean among = filter != null && !filter.isEmpty();
        return ImportPageController.to(id, place(form) + (among ? "#titre-lignes" : "#ligne-" + number));
    }

    private static String place(MultiValueMap<String, String> form) {
        String filter = form.getFirst("lignes");
        String page = form.getFirst("page");
        String rows =
                filter == null ? "" : RowState.coded(filter).map(RowState::code).orElse("");
        return "?fait=ligne&lignes=" + rows + "&page=" + ImportPageController.number(page == null ? "" : page);
    }
}
