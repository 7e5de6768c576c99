package fr.essaim.associating;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.essaim.casestudy.Partner;
import fr.essaim.partnership.Membership;
import fr.essaim.partnership.PartialDate;
import fr.essaim.partnership.PartnershipSheet;
import fr.essaim.vocabulary.ConceptId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One organisation as programs read it; its identifier is derived from its names and may change with the rules that read them. */
@Schema(name = "Organisation")
record OrganisationAnswer(
        String id,
        String nom,
        List<String> graphies,
        List<String> profils,
        @JsonProperty("etudes_de_cas") List<Case> cases,
        List<Part> partenariats,
        List<Other> autres,
        String url) {

    /** A published case. */
    @Schema(name = "EtudeDeCasDOrganisation")
    record Case(String id, String titre, List<String> roles, String url) {}

    /** One time in a partnership. */
    @Schema(name = "PartenariatDOrganisation")
    record Part(
            String id,
            String titre,
            @Nullable String role,
            @Nullable String depuis,
            @JsonProperty("jusqua") @Nullable String until,
            String url) {}

    /** Something else of the same name. */
    @Schema(name = "AutreFicheDOrganisation")
    record Other(String genre, String nom, String url) {}

    static OrganisationAnswer of(Organisation organisation) {
        List<String> spellings = organisation.spellings();
        return new OrganisationAnswer(
                organisation.id().value(),
                spellings.getFirst(),
                spellings,
                organisation.profiles().stream().map(ConceptId::notation).toList(),
                organisation.cases().stream().map(OrganisationAnswer::one).toList(),
                organisation.partnerships().stream()
                        .flatMap(in -> in.times().stream().map(times -> part(in.sheet(), times)))
                        .toList(),
                organisation.namesakes().stream()
                        .map(other -> new Other(other.kind(), other.name(), other.address()))
                        .toList(),
                organisation.id().address());
    }

    private static Case one(Organisation.InCase in) {
        return new Case(
                in.sheet().id().value(),
                in.sheet().title(),
                in.said().stream()
                        .map(Partner::role)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                "/etudes-de-cas/" + in.sheet().id());
    }

    private static Part part(PartnershipSheet sheet, Membership times) {
        return new Part(
                sheet.id().value(),
                sheet.title(),
                times.partner().role(),
                written(times.since()),
                written(times.until()),
                "/partenariats/" + sheet.id().value());
    }

    private static @Nullable String written(@Nullable PartialDate date) {
        return date == null || !date.isKnown() ? null : date.toString();
    }
}
