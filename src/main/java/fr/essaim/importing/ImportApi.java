package fr.essaim.importing;

import fr.essaim.access.SignedIn;
import fr.essaim.casestudy.CaseStudyColumns;
import fr.essaim.casestudy.command.ImportedAs;
import fr.essaim.importing.ImportAnswers.Answer;
import fr.essaim.importing.ImportAnswers.Line;
import fr.essaim.web.ProblemType;
import fr.essaim.web.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Imports for programs: the same steps as the pages'. */
@RestController
@Tag(name = "Imports")
class ImportApi {

    private static final String ADDRESS = "/api/v1/imports";
    private static final int LARGEST = 1_000;
    private static final int MOST_PAGES = 1_000_000;

    private final ImportDesk desk;
    private final KnownImports imports;
    private final Checking checking;
    private final ImportAnswers answers;

    ImportApi(ImportDesk desk, KnownImports imports, Checking checking, ImportAnswers answers) {
        this.desk = desk;
        this.imports = imports;
        this.checking = checking;
        this.answers = answers;
    }

    @PostMapping(path = ADDRESS, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Envoie un fichier",
            description =
                    "Avec «\u00A0apercu=oui\u00A0», répond 201 avec l’aperçu et attend /application\u202F; sinon, applique aussitôt et répond 202. "
                            + "«\u00A0statut\u00A0» dit ce que deviennent les cas sans colonne statut\u00A0: «\u00A0brouillon\u00A0» (par défaut) ou «\u00A0publie\u00A0».")
    ResponseEntity<Answer> receive(
            @RequestParam(required = false) @Nullable MultipartFile fichier,
            @RequestParam(defaultValue = "non") String apercu,
            @RequestParam(defaultValue = CaseStudyColumns.DRAFT) String statut,
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn me) {
        if (fichier == null || fichier.isEmpty()) {
            throw invalid("fichier", "Envoyez un fichier sous le nom «\u00A0fichier\u00A0».");
        }
        boolean looksFirst = oneOf("apercu", apercu, "oui", "non").equals("oui");
        boolean publishes = oneOf("statut", statut, CaseStudyColumns.PUBLISHED, CaseStudyColumns.DRAFT)
                .equals(CaseStudyColumns.PUBLISHED);
        StagedImport staged = desk.receive(
                fichier,
                me.id(),
                publishes ? ImportedAs.PUBLISHED : ImportedAs.DRAFT,
                looksFirst ? FollowUp.PREVIEW : FollowUp.APPLICATION);
        if (staged.state() == ImportState.FAILED) {
            throw fileRefused(staged);
        }
        return ResponseEntity.status(looksFirst ? HttpStatus.CREATED : HttpStatus.ACCEPTED)
                .location(URI.create(ADDRESS + "/" + staged.id()))
                .body(answers.of(staged, null, 1, LARGEST));
    }

    @GetMapping(ADDRESS + "/{id}")
    @Operation(
            summary = "Dit où en est un import, avec ses lignes",
            description =
                    "«\u00A0lignes\u00A0» n’en montre qu’une sorte\u00A0: nouveau, modifie, doublon, inchange, refuse, ecarte.")
    Answer show(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String lignes,
            @RequestParam(defaultValue = "1") String page,
            @RequestParam(defaultValue = "100") String taille) {
        StagedImport known = imports.find(id).orElseThrow(ImportDesk::absent);
        RowState filter = lignes == null
                ? null
                : RowState.coded(lignes).orElseThrow(() -> invalid("lignes", "Cette sorte de ligne n’existe pas."));
        checking.catchUp(known);
        return answers.of(known, filter, number("page", page, MOST_PAGES), number("taille", taille, LARGEST));
    }

    @PostMapping(ADDRESS + "/{id}/application")
    @Operation(summary = "Applique un import vérifié")
    ResponseEntity<Answer> apply(@PathVariable String id) {
        desk.apply(id);
        return accepted(id);
    }

    @PostMapping(ADDRESS + "/{id}/annulation")
    @Operation(summary = "Annule un import appliqué, sauf les cas que quelqu’un a modifiés depuis")
    ResponseEntity<Answer> undo(
            @PathVariable String id, @Parameter(hidden = true) @AuthenticationPrincipal SignedIn me) {
        desk.undo(id, me.id());
        return accepted(id);
    }

    @PostMapping(path = ADDRESS + "/{id}/lignes/{ligne}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Corrige une ligne, la laisse de côté ou la reprend")
    Line correct(@PathVariable String id, @PathVariable String ligne, @RequestBody RowCorrection correction) {
        int line = number("ligne", ligne, Integer.MAX_VALUE);
        StagedImport staged = desk.requireReady(id);
        StagedRow row = desk.requireRow(id, line);
        if (correction.valeurs() != null) {
            row = desk.correct(id, line, known(correction.valeurs()));
        }
        if (correction.remplacer() != null) {
            row = desk.overwrite(id, line, withoutNull(correction.remplacer()));
        }
        if (correction.ecartee() != null) {
            row = correction.ecartee() ? desk.leaveOut(id, line) : desk.takeBack(id, line);
        }
        return answers.of(staged, row);
    }

    private ResponseEntity<Answer> accepted(String id) {
        return ResponseEntity.accepted().body(answers.of(desk.require(id), null, 1, LARGEST));
    }

    private static Map<String, List<String>> known(Map<String, List<String>> values) {
        // JSON has a null wherever it has a value.
        if (values.values().stream()
                .anyMatch(list -> list == null || list.stream().anyMatch(Objects::isNull))) {
            throw invalid("valeurs", "Une colonne attend une liste de textes.");
        }
        values.keySet().stream()
                .filter(column -> !RowTranslator.COLUMNS.names().contains(column))
                .findFirst()
                .ifPresent(column -> {
                    throw invalid("valeurs", "Une colonne n’existe pas dans les fichiers d’import.");
                });
        return values;
    }

    private static Set<String> withoutNull(Set<String> columns) {
        return columns.stream().filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static String oneOf(String parameter, String value, String one, String other) {
        if (!value.equals(one) && !value.equals(other)) {
            throw invalid(parameter, "Ce paramètre attend «\u00A0" + one + "\u00A0» ou «\u00A0" + other + "\u00A0».");
        }
        return value;
    }

    private static int number(String parameter, String digits, int most) {
        if (!digits.matches("[0-9]{1,7}") || Integer.parseInt(digits) < 1 || Integer.parseInt(digits) > most) {
            throw invalid(parameter, "Ce paramètre attend un nombre entier à partir de 1, " + most + " au plus.");
        }
        return Integer.parseInt(digits);
    }

    private static Refused invalid(String parameter, String detail) {
        ProblemDetail problem = ProblemType.INVALID_PARAMETER.saying(detail);
        problem.setProperty("parametres", List.of(parameter));
        return new Refused(problem);
    }

    private static Refused fileRefused(StagedImport staged) {
        ProblemDetail problem = ProblemType.FILE_REFUSED.saying(
                "Rien n’a été enregistré. Corrigez le fichier et envoyez-le de nouveau.");
        problem.setProperty("problemes", ImportAnswers.faults(staged.problems()));
        return new Refused(problem);
    }
}
