package fr.essaim.curating;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a program may send about a case: this only describes it, {@link SentCase} reads it. */
@Schema(
        name = "CasEnvoye",
        description =
                "Les colonnes des fichiers d’import. Une colonne absente reste comme elle est\u202F; une colonne vide ou nulle est vidée.")
record CaseDocument(
        @Schema(description = "La version lue, si l’en-tête If-Match ne la dit pas") @Nullable
        Long version,

        @Nullable String identifiant,
        @Nullable String titre,
        @Nullable String resume,
        @Nullable String contexte,
        @Nullable String objectifs,
        @Nullable String demarche,
        @Nullable String moyens,
        @Nullable String resultats,
        @Nullable String impacts,
        @Nullable String difficultes,
        @Nullable String reussite,
        @Nullable String transfert,

        @Schema(description = "«\u00A0Nom (profil; rôle)\u00A0»") @Nullable
        List<String> partenaires,

        @Nullable String territoire,
        @Nullable Integer annee_debut,
        @Nullable Integer annee_fin,

        @Schema(description = "«\u00A0Titre <adresse>\u00A0»") @Nullable
        List<String> sources,

        @Nullable String licence,
        @Nullable String credit,
        @Nullable String verifie_le,
        @Nullable List<String> domaine,
        @Nullable List<String> pratique,
        @Nullable List<String> profil,
        @Nullable List<String> echelon,
        @Nullable List<String> impact,
        @Nullable List<String> objectif,
        @Nullable List<String> odd) {

    /** What tells a case that was made. */
    @Schema(name = "CasCree")
    record Created(String id, long version) {}

    /** Why a case goes back or away. */
    @Schema(name = "Motif")
    record Reason(String motif) {}
}
