package fr.essaim.reading;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.Period;
import fr.essaim.casestudy.TextField;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.web.French;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One case as programs read it, under the names of the import columns; what is not known is null. */
@Schema(name = "EtudeDeCas")
record SheetAnswer(
        String id,
        @Nullable String identifiant,
        String titre,
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
        List<PartnerAnswer> partenaires,
        @Nullable PlaceAnswer territoire,
        @JsonProperty("annee_debut") @Nullable Integer startYear,
        @JsonProperty("annee_fin") @Nullable Integer endYear,
        List<SourceAnswer> sources,
        Map<String, List<String>> facettes,
        @Nullable String licence,
        @Nullable String credit,
        @JsonProperty("verifie_le") @Nullable LocalDate verifiedOn,
        @JsonProperty("publie_le") @Nullable LocalDate publishedOn,
        @JsonProperty("modifie_le") LocalDate changedOn,

        @Schema(description = "Version de la fiche\u00A0: 0 pour le brouillon, un de plus à chaque changement")
        long version,

        String url) {

    /** A partner; the profile is the identifier of a concept. */
    @Schema(name = "Partenaire")
    record PartnerAnswer(
            String nom, @Nullable String profil, @Nullable String role) {}

    /** A territory. */
    @Schema(name = "Territoire")
    record PlaceAnswer(String code, String nom) {}

    /** A source. */
    @Schema(name = "Source")
    record SourceAnswer(String titre, @Nullable String adresse) {}

    /** @param content what the sheet says, in the concepts of today */
    static SheetAnswer of(
            CaseStudySheet sheet, CaseStudyContent content, long version, Function<TerritoryCode, String> placeName) {
        Map<TextField, String> texts = content.texts();
        TerritoryCode territory = content.territory();
        Period period = content.period();
        return new SheetAnswer(
                sheet.id().value(),
                sheet.providerReference(),
                sheet.title(),
                texts.get(TextField.SUMMARY),
                texts.get(TextField.CONTEXT),
                texts.get(TextField.OBJECTIVES),
                texts.get(TextField.APPROACH),
                texts.get(TextField.MEANS),
                texts.get(TextField.RESULTS),
                texts.get(TextField.IMPACTS),
                texts.get(TextField.DIFFICULTIES),
                texts.get(TextField.SUCCESS_FACTORS),
                texts.get(TextField.TRANSFER),
                partners(content),
                territory == null ? null : new PlaceAnswer(territory.toString(), placeName.apply(territory)),
                period == null ? null : period.startYear(),
                period == null ? null : period.endYear(),
                content.sources().stream()
                        .map(source -> new SourceAnswer(source.title(), source.address()))
                        .toList(),
                content.notations(),
                texts.get(TextField.LICENCE),
                texts.get(TextField.CREDIT),
                content.verifiedOn(),
                sheet.publishedAt() == null ? null : LocalDate.ofInstant(sheet.publishedAt(), French.PARIS),
                LocalDate.ofInstant(sheet.changedAt(), French.PARIS),
                version,
                CaseAddresses.sheet(sheet.id()));
    }

    private static List<PartnerAnswer> partners(CaseStudyContent content) {
        return content.partners().stream()
                .map(partner -> new PartnerAnswer(
                        partner.name(),
                        partner.profile() == null ? null : partner.profile().notation(),
                        partner.role()))
                .toList();
    }
}
