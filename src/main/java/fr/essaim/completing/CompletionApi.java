package fr.essaim.completing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import fr.essaim.web.ProblemType;
import fr.essaim.web.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Completions while typing. */
@RestController
@Tag(name = "Complétions")
class CompletionApi {

    private static final String COMMUNES = "communes";

    private final Completions completions;

    CompletionApi(Completions completions) {
        this.completions = completions;
    }

    @GetMapping("/api/v1/completions")
    @Operation(
            summary = "Propose des concepts, des lieux, des organisations et des titres pour un début de mot",
            description = "Sans égard aux accents ni aux majuscules, plusieurs mots dans n’importe quel ordre\u202F; à"
                    + " partir de trois lettres, au milieu des mots aussi.")
    List<Item> complete(
            @RequestParam(name = "q", defaultValue = "") String typed,
            @Parameter(
                            description = "«\u00A0communes\u00A0»\u00A0: rien que des communes",
                            schema =
                                    @Schema(
                                            type = "string",
                                            allowableValues = {COMMUNES}))
                    @RequestParam(name = "parmi", defaultValue = "")
                    String among) {
        return among(typed, among).stream().map(Item::of).toList();
    }

    private List<Proposal> among(String typed, String among) {
        return switch (among) {
            case "" -> completions.of(typed);
            case COMMUNES -> completions.communes(typed);
            default ->
                throw new Refused(ProblemType.INVALID_PARAMETER.saying(
                        "Le paramètre «\u00A0parmi\u00A0» ne connaît que la valeur «\u00A0communes\u00A0»."));
        };
    }

    /** One proposal. */
    @Schema(name = "Completion")
    record Item(
            String texte,
            String type,
            String id,
            String genre,
            int nombre,
            String url,

            @JsonProperty("autre_nom") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String otherName) {

        static Item of(Proposal proposal) {
            return new Item(
                    proposal.text(),
                    proposal.type(),
                    proposal.id(),
                    proposal.sort(),
                    proposal.cases(),
                    proposal.address(),
                    proposal.otherName());
        }
    }
}
