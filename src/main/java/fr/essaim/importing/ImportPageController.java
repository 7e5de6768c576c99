package fr.essaim.importing;

import fr.essaim.access.SignedIn;
import fr.essaim.casestudy.CaseStudyColumns;
import fr.essaim.casestudy.command.ImportedAs;
import fr.essaim.importing.file.Problem;
import fr.essaim.web.Page;
import fr.essaim.web.Pages;
import fr.essaim.web.SeeOther;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** The pages of imports, from the file to the undo. */
@Controller
@Hidden
class ImportPageController {

    private static final String TEMPLATE = "modele-etudes-de-cas.csv";

    private final ImportDesk desk;
    private final KnownImports imports;
    private final Checking checking;
    private final ImportPages models;
    private final ImportWords words;
    private final Pages pages;

    ImportPageController(
            ImportDesk desk,
            KnownImports imports,
            Checking checking,
            ImportPages models,
            ImportWords words,
            Pages pages) {
        this.desk = desk;
        this.imports = imports;
        this.checking = checking;
        this.models = models;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping(ImportPages.ADDRESS)
    Page list() {
        return pages.page("importing/imports", models.list(List.of()));
    }

    @PostMapping(ImportPages.ADDRESS)
    Object receive(
            @RequestParam(required = false) @Nullable MultipartFile fichier, @AuthenticationPrincipal SignedIn me) {
        if (fichier == null || fichier.isEmpty()) {
            return refused(List.of(new Problem(0, "", "", words.say("sans-fichier"), List.of())));
        }
        StagedImport staged = desk.receive(fichier, me.id(), ImportedAs.DRAFT, FollowUp.PREVIEW);
        return staged.state() == ImportState.FAILED ? refused(staged.problems()) : to(staged.id(), "");
    }

    @GetMapping(ImportPages.ADDRESS + "/" + TEMPLATE)
    ResponseEntity<Resource> template() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + TEMPLATE + "\"")
                .body(new ClassPathResource("importing/" + TEMPLATE));
    }

    @GetMapping(ImportPages.ADDRESS + "/{id}")
    Page show(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String lignes,
            @RequestParam(defaultValue = "1") String page,
            @RequestParam(defaultValue = "") String fait) {
        StagedImport known = imports.find(id).orElseThrow(ImportDesk::absent);
        checking.catchUp(known);
        RowState filter = RowState.coded(lignes).orElse(null);
        return pages.page("importing/import", models.page(known, filter, number(page), said(fait)));
    }

    @PostMapping(ImportPages.ADDRESS + "/{id}/reglages")
    View settle(
            @PathVariable String id,
            @RequestParam(defaultValue = CaseStudyColumns.DRAFT) String statut,
            @RequestParam(required = false) @Nullable Set<String> remplacer) {
        ImportedAs as = statut.equals(CaseStudyColumns.PUBLISHED) ? ImportedAs.PUBLISHED : ImportedAs.DRAFT;
        desk.settle(id, as, remplacer == null ? Set.of() : remplacer);
        return to(id, "?fait=reglages");
    }

    @PostMapping(ImportPages.ADDRESS + "/{id}/application")
    View apply(@PathVariable String id) {
        desk.apply(id);
        return to(id, "");
    }

    @PostMapping(ImportPages.ADDRESS + "/{id}/abandon")
    View abandon(@PathVariable String id) {
        desk.abandon(id);
        return to(id, "");
    }

    @GetMapping(ImportPages.ADDRESS + "/{id}/annulation")
    Page confirmUndo(@PathVariable String id) {
        return pages.page("importing/annulation", models.undo(desk.requireApplied(id)));
    }

    @PostMapping(ImportPages.ADDRESS + "/{id}/annulation")
    View undo(@PathVariable String id, @AuthenticationPrincipal SignedIn me) {
        desk.undo(id, me.id());
        return to(id, "");
    }

    private ModelAndView refused(List<Problem> problems) {
        ModelAndView page = new ModelAndView(pages.page("importing/imports", models.list(problems)));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private String said(String what) {
        return List.of("reglages", "ligne").contains(what) ? words.say("fait." + what) : "";
    }

    static View to(String id, String query) {
        return SeeOther.to(ImportPages.address(id) + query);
    }

    static int number(String digits) {
        return digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : 1;
    }
}
