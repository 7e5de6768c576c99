package fr.essaim.partnering;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One partnership as programs read it, with its life in the order in which it happened; what is not known is null. */
@Schema(name = "Partenariat")
record PartnershipAnswer(
        String id,
        @Nullable String identifiant,
        String titre,
        @Nullable String objet,

        @Schema(description = "Catégorie d’aujourd’hui, identifiant d’un concept du vocabulaire « pratique »")
        String categorie,

        @Schema(description = "« en-cours » ou « termine »") String etat,

        @Schema(description = "Une année, un mois ou un jour\u202F; null quand aucune source ne le date") @Nullable
        String depuis,

        @JsonProperty("termine") @Nullable String endedOn,
        List<Place> territoires,
        List<String> domaines,
        List<Member> partenaires,
        List<Act> vie,

        @Schema(description = "Identifiants des études de cas publiées qui le racontent")
        List<String> cas,

        @JsonProperty("consigne_le") LocalDate recordedOn,
        @JsonProperty("modifie_le") LocalDate changedOn,
        long version,
        String url) {

    /** A territory. */
    @Schema(name = "TerritoireDePartenariat")
    record Place(String code, String nom) {}

    /** A partner of now or of former days; the organisation is an identifier under /api/v1/organisations. */
    @Schema(name = "PartenaireDePartenariat")
    record Member(
            String nom,
            @Nullable String profil,
            @Nullable String role,
            @Nullable String depuis,
            @JsonProperty("jusqua") @Nullable String until,
            @Nullable String organisation) {}

    /** One act; which of the values are there depends on what it is. */
    @Schema(name = "ActeDePartenariat")
    record Act(
            @Schema(
                    description =
                            "« forme », « rejoint », « quitte », « approfondi », « essaime », « evalue » ou « termine »")
            String acte,

            @Nullable String date,
            @Nullable String partenaire,
            @Nullable String categorie,
            @Nullable String territoire,
            List<String> impacts,
            @Nullable String texte,
            Proof preuve,
            @JsonProperty("consigne_le") LocalDate recordedOn) {}

    /** What says so. */
    @Schema(name = "PreuveDActe")
    record Proof(String phrase, @Nullable String cas, List<Document> sources) {}

    /** A source. */
    @Schema(name = "SourceDActe")
    record Document(String titre, @Nullable String adresse) {}
}
