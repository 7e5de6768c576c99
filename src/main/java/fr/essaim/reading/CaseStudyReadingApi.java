package fr.essaim.reading;

import fr.essaim.reading.CaseStudyArchive.Moment;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The sheet of one case and its history for programs: the same rules as the pages. */
@RestController
@Tag(name = "Études de cas")
class CaseStudyReadingApi {

    private static final String DAY = "au";

    private final PublicCases cases;
    private final HistoryPages histories;
    private final CaseWords words;
    private final CaseProblems problems;

    CaseStudyReadingApi(PublicCases cases, HistoryPages histories, CaseWords words, CaseProblems problems) {
        this.cases = cases;
        this.histories = histories;
        this.words = words;
        this.problems = problems;
    }

    @GetMapping("/api/v1/etudes-de-cas/{id}")
    @Operation(
            summary = "Donne une étude de cas publiée",
            description =
                    "Telle qu’elle est, ou telle qu’elle était à la fin d’un jour (heure de Paris). Une fiche retirée "
                            + "depuis ne se lit plus, à aucun jour.")
    @ApiResponse(responseCode = "200", description = "La fiche")
    @ApiResponse(responseCode = "301", description = "Un doublon\u00A0: la fiche d’origine", content = @Content)
    @ApiResponse(
            responseCode = "400",
            description = "Le jour demandé n’est pas un jour",
            content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
    @ApiResponse(
            responseCode = "404",
            description = "Aucune fiche publiée à ce nom, ou pas encore ce jour-là",
            content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
    @ApiResponse(
            responseCode = "410",
            description = "Fiche retirée, avec la date et le motif",
            content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
    ResponseEntity<SheetAnswer> sheet(
            @Parameter(description = "Identifiant de la fiche, comme dans son adresse") @PathVariable String id,
            @Parameter(
                            description =
                                    "Un jour, comme 2026-11-21\u00A0: la fiche telle qu’elle était à la fin de ce jour",
                            schema = @Schema(type = "string", format = "date"))
                    @RequestParam(name = DAY, required = false)
                    @Nullable
                    String day) {
        return day == null ? now(id) : asOf(id, day(day));
    }

    @GetMapping("/api/v1/etudes-de-cas/{id}/historique")
    @Operation(
            summary = "Dit tout ce qui est arrivé à une étude de cas",
            description = "Du plus récent au plus ancien. Visible dès que la fiche est ou a été publiée.")
    @ApiResponse(responseCode = "200", description = "L’histoire de la fiche")
    @ApiResponse(
            responseCode = "404",
            description = "Aucune fiche qui soit ou ait été publiée à ce nom",
            content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
    List<HistoryAnswer> history(
            @Parameter(description = "Identifiant de la fiche, comme dans son adresse") @PathVariable String id) {
        List<Moment> life = cases.life(id);
        if (life.isEmpty()) {
            throw problems.absent();
        }
        return histories.answers(life);
    }

    private ResponseEntity<SheetAnswer> now(String id) {
        return switch (cases.now(id)) {
            case Shown.Published shown -> found(shown);
            case Shown.Withdrawn withdrawn -> throw problems.gone(withdrawn);
            case Shown.Elsewhere elsewhere -> moved(CaseAddresses.apiSheet(elsewhere.original()));
            case Shown.Nothing nothing -> throw problems.absent();
        };
    }

    private ResponseEntity<SheetAnswer> asOf(String id, LocalDate day) {
        return switch (cases.asOf(id, day)) {
            case Shown.Published shown -> found(shown);
            case Shown.Withdrawn withdrawn -> throw problems.gone(withdrawn);
            case Shown.Elsewhere elsewhere -> moved(CaseAddresses.apiSheet(elsewhere.original(), day));
            case Shown.Nothing nothing -> throw problems.absent();
        };
    }

    private ResponseEntity<SheetAnswer> found(Shown.Published shown) {
        return ResponseEntity.ok(
                SheetAnswer.of(shown.sheet(), words.current(shown.sheet().content()), shown.version(), words::place));
    }

    private static ResponseEntity<SheetAnswer> moved(String address) {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create(address))
                .build();
    }

    private LocalDate day(String text) {
        return Days.read(text).orElseThrow(() -> problems.notADay(DAY, text));
    }
}
