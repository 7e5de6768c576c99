package fr.essaim.reading;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The cases that resemble one, for programs. */
@RestController
@Tag(name = "Études de cas")
class SimilarCasesApi {

    private final PublicCases cases;
    private final SimilarSheets similar;
    private final CaseProblems problems;

    SimilarCasesApi(PublicCases cases, SimilarSheets similar, CaseProblems problems) {
        this.cases = cases;
        this.similar = similar;
        this.problems = problems;
    }

    @GetMapping("/api/v1/etudes-de-cas/{id}/similaires")
    @Operation(
            summary = "Donne les études de cas qui ressemblent à une autre",
            description =
                    "Dix au plus, la plus ressemblante d’abord, chacune avec ses raisons\u202F; aucune si rien ne ressemble assez.")
    @ApiResponse(responseCode = "200", description = "Les fiches qui ressemblent, peut-être aucune")
    @ApiResponse(responseCode = "301", description = "Un doublon\u00A0: la fiche d’origine", content = @Content)
    @ApiResponse(
            responseCode = "404",
            description = "Aucune fiche publiée à ce nom",
            content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
    @ApiResponse(
            responseCode = "410",
            description = "Fiche retirée, avec la date et le motif",
            content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
    ResponseEntity<List<SimilarAnswer>> similar(
            @Parameter(description = "Identifiant de la fiche, comme dans son adresse") @PathVariable String id) {
        return switch (cases.now(id)) {
            case Shown.Published shown -> ResponseEntity.ok(similar.answers(shown.sheet()));
            case Shown.Withdrawn withdrawn -> throw problems.gone(withdrawn);
            case Shown.Elsewhere elsewhere ->
                ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                        .location(URI.create(CaseAddresses.apiSimilar(elsewhere.original())))
                        .build();
            case Shown.Nothing nothing -> throw problems.absent();
        };
    }
}
