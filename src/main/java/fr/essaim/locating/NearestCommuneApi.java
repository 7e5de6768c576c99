package fr.essaim.locating;

import fr.essaim.territory.Centre;
import fr.essaim.territory.Territories;
import fr.essaim.territory.Territory;
import fr.essaim.web.ProblemType;
import fr.essaim.web.Refused;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The commune nearest to a position, which is neither kept nor written anywhere. */
@RestController
@Tag(name = "Lieux")
class NearestCommuneApi {

    private static final double FARTHEST = 50;
    private static final double NORTHERNMOST = 90;
    private static final double EASTERNMOST = 180;
    private static final double ROUNDING = 100;

    private final Territories territories;

    NearestCommuneApi(Territories territories) {
        this.territories = territories;
    }

    @GetMapping("/api/v1/communes/proche")
    @Operation(
            summary = "Donne la commune dont le centre est le plus proche d’une position",
            description = "Deux décimales suffisent\u00A0: les autres sont laissées de côté. Rien n’est conservé.")
    ResponseEntity<Commune> nearest(
            @Parameter(schema = @Schema(type = "number", example = "49.25")) @RequestParam(defaultValue = "")
                    String latitude,
            @Parameter(schema = @Schema(type = "number", example = "4.03")) @RequestParam(defaultValue = "")
                    String longitude) {
        Centre point =
                new Centre(degrees("longitude", longitude, EASTERNMOST), degrees("latitude", latitude, NORTHERNMOST));
        Territory nearest = territories
                .nearestCommune(point, FARTHEST)
                .orElseThrow(() -> new Refused(ProblemType.NOT_FOUND.saying(
                        "Aucune commune de France n’est à moins de 50\u00A0km de cette position.")));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Commune(nearest.code().value(), nearest.name(), nearest.label()));
    }

    // The refusal does not repeat the value: it may be part of somebody's position.
    private static double degrees(String name, String text, double most) {
        try {
            double degrees = Math.round(Double.parseDouble(text) * ROUNDING) / ROUNDING;
            if (Math.abs(Double.parseDouble(text)) <= most) {
                return degrees;
            }
        } catch (NumberFormatException e) {
            // Told below, like degrees that do not exist.
        }
        throw new Refused(
                ProblemType.INVALID_PARAMETER.saying("Le paramètre «\u00A0" + name + "\u00A0» attend des degrés."));
    }

    /** A commune, by its official code and its name; the label has the number of its département too. */
    @Schema(name = "CommuneProche")
    record Commune(String code, String nom, String libelle) {}
}
