package fr.essaim.intake;

import fr.essaim.access.SignedIn;
import fr.essaim.importing.file.FileRefused;
import fr.essaim.importing.file.Problem;
import fr.essaim.intake.KeptFiles.Kept;
import fr.essaim.web.Notice;
import fr.essaim.web.Page;
import fr.essaim.web.Pages;
import fr.essaim.web.ProblemType;
import fr.essaim.web.Refused;
import fr.essaim.web.SeeOther;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages where a file of catalysts or of partnerships is sent, looked at and applied. */
@Controller
@Hidden
class IntakePageController {

    private static final String CATALYSTS = "/atelier/catalyseurs/import";
    private static final String PARTNERSHIPS = "/atelier/partenariats/import";
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final List<RecordKind> kinds;
    private final KeptFiles files;
    private final Intake intake;
    private final IntakePages models;
    private final Pages pages;

    IntakePageController(List<RecordKind> kinds, KeptFiles files, Intake intake, IntakePages models, Pages pages) {
        this.kinds = kinds;
        this.files = files;
        this.intake = intake;
        this.models = models;
        this.pages = pages;
    }

    @GetMapping({CATALYSTS, PARTNERSHIPS})
    Page form(HttpServletRequest request) {
        files.forgetOld(kind(request));
        return pages.page("intake/depot", models.form(kind(request), Notice.textOf(request), List.of()));
    }

    @PostMapping({CATALYSTS, PARTNERSHIPS})
    Object receive(@RequestParam(required = false) @Nullable MultipartFile fichier, HttpServletRequest request) {
        RecordKind kind = kind(request);
        files.forgetOld(kind);
        if (fichier == null || fichier.isEmpty()) {
            return refused(kind, List.of(new Problem(0, "", "", models.say("sans-fichier"), List.of())));
        }
        Kept kept = kept(kind, fichier);
        try {
            FileRows.check(kind, kept.path(), kept.name());
            return SeeOther.to(IntakePages.address(kind, kept));
        } catch (FileRefused e) {
            files.forget(kind, kept);
            return refused(kind, e.problems());
        }
    }

    @GetMapping({CATALYSTS + "/modele-catalyseurs.csv", PARTNERSHIPS + "/modele-partenariats.csv"})
    ResponseEntity<Resource> template(HttpServletRequest request) {
        String name = "modele-" + kind(request).word() + ".csv";
        return file(name).body(new ClassPathResource("intake/" + name));
    }

    @GetMapping({CATALYSTS + "/{id}", PARTNERSHIPS + "/{id}"})
    Page show(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String lignes,
            @RequestParam(defaultValue = "1") String page,
            HttpServletRequest request) {
        RecordKind kind = kind(request);
        RowFate filter = RowFate.coded(lignes).orElse(null);
        return pages.page("intake/apercu", models.page(kind, require(kind, id), filter, number(page)));
    }

    @GetMapping({CATALYSTS + "/{id}/refusees.csv", PARTNERSHIPS + "/{id}/refusees.csv"})
    ResponseEntity<String> refusedRows(@PathVariable String id, HttpServletRequest request) {
        RecordKind kind = kind(request);
        return file("lignes-refusees-" + kind.word() + ".csv").body(RefusedRows.of(kind, require(kind, id)));
    }

    @PostMapping({CATALYSTS + "/{id}/application", PARTNERSHIPS + "/{id}/application"})
    View apply(
            @PathVariable String id,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request,
            RedirectAttributes next) {
        RecordKind kind = kind(request);
        Kept kept = require(kind, id);
        Tally tally = intake.run(kind, kept.path(), kept.name(), me.provenance());
        files.forget(kind, kept);
        return SeeOther.to(IntakePages.address(kind), Notice.done(models.done(kind, tally)), next);
    }

    @PostMapping({CATALYSTS + "/{id}/abandon", PARTNERSHIPS + "/{id}/abandon"})
    View abandon(@PathVariable String id, HttpServletRequest request, RedirectAttributes next) {
        RecordKind kind = kind(request);
        files.forget(kind, require(kind, id));
        return SeeOther.to(IntakePages.address(kind), Notice.done(models.say("abandonne")), next);
    }

    private Kept kept(RecordKind kind, MultipartFile file) {
        try {
            return files.keep(kind, Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException("receiving a file", e);
        }
    }

    private Kept require(RecordKind kind, String id) {
        return files.find(kind, id).orElseThrow(() -> new Refused(ProblemType.NOT_FOUND.saying(models.say("absent"))));
    }

    private RecordKind kind(HttpServletRequest request) {
        String address = request.getRequestURI();
        return kinds.stream()
                .filter(kind -> address.startsWith(request.getContextPath() + IntakePages.address(kind)))
                .findFirst()
                .orElseThrow();
    }

    private ModelAndView refused(RecordKind kind, List<Problem> problems) {
        ModelAndView page = new ModelAndView(pages.page("intake/depot", models.form(kind, "", problems)));
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static ResponseEntity.BodyBuilder file(String name) {
        ContentDisposition attachment =
                ContentDisposition.attachment().filename(name).build();
        return ResponseEntity.ok().contentType(CSV).header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString());
    }

    private static int number(String digits) {
        return digits.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(digits) : 1;
    }
}
