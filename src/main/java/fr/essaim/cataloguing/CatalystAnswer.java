package fr.essaim.cataloguing;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One catalyst as programs read it, under the names of the import columns; what is not known is null or empty. */
@Schema(name = "Catalyseur")
record CatalystAnswer(
        String id,
        @Nullable String identifiant,
        String nom,
        @Nullable String presentation,
        List<String> metier,
        @Nullable Place territoire,
        List<String> echelon,
        List<String> domaine,
        @Nullable String site,
        List<Origin> sources,
        String statut,
        List<String> cas,
        String url) {

    /** A territory. */
    @Schema(name = "TerritoireDeCatalyseur")
    record Place(String code, String nom) {}

    /** Where something is said. */
    @Schema(name = "SourceDeCatalyseur")
    record Origin(String titre, @Nullable String adresse) {}
}
