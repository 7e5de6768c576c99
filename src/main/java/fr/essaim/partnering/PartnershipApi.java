package fr.essaim.partnering;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.essaim.listing.ListAnswer;
import fr.essaim.listing.ListQuery;
import fr.essaim.listing.Listing;
import fr.essaim.listing.Listings;
import fr.essaim.partnership.PartnershipSheet;
import fr.essaim.search.CaseStudyResults.FacetValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Partnerships for programs: the same rules as the pages. */
@RestController
@Tag(name = "Partenariats")
class PartnershipApi {

    private static final String FACETS = "facettes";

    private final Listings listings;
    private final PublicPartnerships partnerships;
    private final PartnershipAnswers answers;

    PartnershipApi(Listings listings, PublicPartnerships partnerships, PartnershipAnswers answers) {
        this.listings = listings;
        this.partnerships = partnerships;
        this.answers = answers;
    }

    /** A page of partnerships. */
    @Schema(name = "ListeDePartenariats")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Answer(
            int total,
            int page,
            int taille,
            List<PartnershipAnswer> resultats,
            @Nullable Map<String, List<Value>> facettes) {}

    /** One value of a facet. */
    @Schema(name = "ValeurDeFacette")
    record Value(String id, String libelle, int nombre, boolean selectionne, List<Value> enfants) {

        static Value of(FacetValue value) {
            return new Value(
                    value.id(),
                    value.label(),
                    value.count(),
                    value.isSelected(),
                    value.children().stream().map(Value::of).toList());
        }
    }

    @GetMapping(PartnershipAddresses.API)
    @Operation(
            summary = "Cherche des partenariats",
            description =
                    "Mots en français courant (q), facettes répétables (pratique, etat, profil, domaine, territoire), "
                            + "années (depuis, jusqua), cas et organisation par leurs identifiants, tri, page et taille.")
    Answer search(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> asked) {
        MultiValueMap<String, String> question = new LinkedMultiValueMap<>(asked);
        List<String> facets = question.remove(FACETS);
        Listing<PartnershipSheet> listing = listings.of(PartnershipSheet.class);
        ListQuery query = listing.require(question);
        ListAnswer<PartnershipSheet> answer = listing.search(query);
        boolean without = facets != null && facets.contains("non");
        return new Answer(
                answer.total(),
                query.page(),
                query.size(),
                answer.entries().stream()
                        .map(entry -> answers.of(entry.state()))
                        .toList(),
                without ? null : facets(answer.facets()));
    }

    @GetMapping(PartnershipAddresses.API + "/{id}")
    @Operation(
            summary = "Donne un partenariat",
            description =
                    "Ses partenaires d’aujourd’hui et d’hier, et sa vie dans l’ordre où elle s’est passée, chaque acte avec sa preuve.")
    PartnershipAnswer one(
            @Parameter(description = "Identifiant du partenariat, comme dans son adresse") @PathVariable String id) {
        return answers.of(partnerships.require(id));
    }

    private static Map<String, List<Value>> facets(Map<String, List<FacetValue>> facets) {
        Map<String, List<Value>> written = new LinkedHashMap<>();
        facets.forEach((name, values) ->
                written.put(name, values.stream().map(Value::of).toList()));
        return written;
    }
}
