package fr.essaim.curating;

import fr.essaim.access.SignedIn;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.reading.CaseAct;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Writing, submitting and publishing a case by program: the same rules as the pages. */
@RestController
@Tag(name = "Écrire un cas")
@ApiResponse(
        responseCode = "403",
        description = "Pas pour ce compte",
        content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
@ApiResponse(
        responseCode = "409",
        description = "Modifié entre-temps (avec la version actuelle), ou l’état ne le permet pas",
        content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
@ApiResponse(
        responseCode = "422",
        description = "À corriger\u00A0: une entrée de «\u00A0erreurs\u00A0» par champ",
        content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
class CaseCommandApi {

    private static final String CASES = "/api/v1/etudes-de-cas";
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"?([0-9]{1,18})\"?");

    private final CaseCommands commands;

    CaseCommandApi(CaseCommands commands) {
        this.commands = commands;
    }

    @PostMapping(CASES)
    @Operation(summary = "Enregistre un nouveau cas, en brouillon")
    @ApiResponse(responseCode = "201", description = "Enregistré\u202F; son adresse est dans «\u00A0Location\u00A0»")
    ResponseEntity<CaseDocument.Created> draft(
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = CaseDocument.class)))
                    @RequestBody(required = false)
                    @Nullable
                    String body,
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn me) {
        CaseStudyId id = commands.draft(body, me);
        long version = commands.version(id.value(), me);
        return ResponseEntity.created(URI.create(CASES + "/" + id))
                .eTag(String.valueOf(version))
                .body(new CaseDocument.Created(id.value(), version));
    }

    @PutMapping(CASES + "/{id}/contenu")
    @Operation(
            summary = "Écrit des textes, partenaires, lieu, années ou sources",
            description = "Les colonnes absentes restent comme elles sont.")
    @ApiResponse(responseCode = "204", description = "Écrit\u202F; la nouvelle version est dans «\u00A0ETag\u00A0»")
    ResponseEntity<Void> content(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = CaseDocument.class)))
                    @RequestBody(required = false)
                    @Nullable
                    String body,
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn me) {
        return revise(id, ifMatch, body, SentCase.contentColumns(), me);
    }

    @PutMapping(CASES + "/{id}/classement")
    @Operation(
            summary = "Écrit le classement, facette par facette",
            description = "Les facettes absentes restent comme elles sont.")
    @ApiResponse(responseCode = "204", description = "Écrit\u202F; la nouvelle version est dans «\u00A0ETag\u00A0»")
    ResponseEntity<Void> classification(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = CaseDocument.class)))
                    @RequestBody(required = false)
                    @Nullable
                    String body,
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn me) {
        return revise(id, ifMatch, body, SentCase.facetColumns(), me);
    }

    @PostMapping(CASES + "/{id}/soumission")
    @Operation(summary = "Soumet un brouillon à la relecture")
    @ApiResponse(responseCode = "204", description = "Soumis")
    ResponseEntity<Void> submit(
            @PathVariable String id, @Parameter(hidden = true) @AuthenticationPrincipal SignedIn me) {
        return perform(CaseAct.SUBMIT, id, null, me);
    }

    @PostMapping(CASES + "/{id}/publication")
    @Operation(summary = "Publie un cas")
    @ApiResponse(responseCode = "204", description = "Publié")
    ResponseEntity<Void> publish(
            @PathVariable String id, @Parameter(hidden = true) @AuthenticationPrincipal SignedIn me) {
        return perform(CaseAct.PUBLISH, id, null, me);
    }

    @PostMapping(CASES + "/{id}/renvoi")
    @Operation(summary = "Renvoie un cas soumis à son auteur, avec un motif")
    @ApiResponse(responseCode = "204", description = "Renvoyé")
    ResponseEntity<Void> giveBack(
            @PathVariable String id,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = CaseDocument.Reason.class)))
                    @RequestBody(required = false)
                    @Nullable
                    String body,
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn me) {
        return perform(CaseAct.RETURN, id, body, me);
    }

    @PostMapping(CASES + "/{id}/retrait")
    @Operation(summary = "Retire un cas publié, avec un motif")
    @ApiResponse(responseCode = "204", description = "Retiré")
    ResponseEntity<Void> withdraw(
            @PathVariable String id,
            @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content = @Content(schema = @Schema(implementation = CaseDocument.Reason.class)))
                    @RequestBody(required = false)
                    @Nullable
                    String body,
            @Parameter(hidden = true) @AuthenticationPrincipal SignedIn me) {
        return perform(CaseAct.WITHDRAW, id, body, me);
    }

    private ResponseEntity<Void> revise(
            String id, @Nullable String ifMatch, @Nullable String body, Set<String> known, SignedIn me) {
        commands.revise(id, body, known, version(ifMatch), me);
        return done(id, me);
    }

    private ResponseEntity<Void> perform(CaseAct act, String id, @Nullable String body, SignedIn me) {
        commands.perform(act, id, body, me);
        return done(id, me);
    }

    private ResponseEntity<Void> done(String id, SignedIn me) {
        return ResponseEntity.noContent()
                .eTag(String.valueOf(commands.version(id, me)))
                .build();
    }

    private static Optional<Long> version(@Nullable String ifMatch) {
        if (ifMatch == null) {
            return Optional.empty();
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw ApiProblems.toCorrect("If-Match", "L’en-tête attend la version lue, comme \"3\".");
        }
        return Optional.of(Long.valueOf(tag.group(1)));
    }
}
