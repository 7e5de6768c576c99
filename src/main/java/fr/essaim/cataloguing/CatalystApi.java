package fr.essaim.cataloguing;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.essaim.catalyst.CatalystSheet;
import fr.essaim.listing.ListAnswer;
import fr.essaim.listing.ListQuery;
import fr.essaim.search.CaseStudyResults.FacetValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Catalysts for programs: the same questions and answers as the pages, and never a person. */
@RestController
@Tag(name = "Catalyseurs")
class CatalystApi {

    private final Directory directory;
    private final Catalogue catalogue;
    private final CatalystAnswers answers;

    CatalystApi(Directory directory, Catalogue catalogue, CatalystAnswers answers) {
        this.directory = directory;
        this.catalogue = catalogue;
        this.answers = answers;
    }

    @GetMapping("/api/v1/catalyseurs")
    @Operation(
            summary = "Cherche dans l’annuaire des catalyseurs",
            description =
                    "Ceux qui n’animent plus leur territoire ne sont donnés que si «\u00A0statut=inactif\u00A0» est"
                            + " demandé.")
    @Parameter(name = "q", description = "Des mots, en français courant")
    @Parameter(name = "metier", description = "Un métier, répétable")
    @Parameter(name = "territoire", description = "Un territoire et tout ce qu’il contient, répétable")
    @Parameter(name = "echelon", description = "Un échelon, répétable")
    @Parameter(name = "domaine", description = "Un domaine, répétable")
    @Parameter(name = "cas", description = "L’identifiant d’un cas auquel ils ont pris part")
    @Parameter(name = "facettes", description = "«\u00A0non\u00A0» laisse de côté les nombres par facette")
    Answer list(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        ListQuery query = directory.require(parameters);
        ListAnswer<CatalystSheet> answer = directory.search(query);
        boolean withFacets = !"non".equals(parameters.getFirst("facettes"));
        return new Answer(
                answer.total(),
                query.page(),
                query.size(),
                answer.entries().stream()
                        .map(entry -> answers.of(entry.state()))
                        .toList(),
                withFacets ? facets(answer.facets()) : null);
    }

    @GetMapping("/api/v1/catalyseurs/{id}")
    @Operation(summary = "Donne un catalyseur", description = "Sans la personne à qui l’on peut écrire.")
    @ApiResponse(responseCode = "200", description = "Le catalyseur")
    @ApiResponse(
            responseCode = "404",
            description = "Aucun catalyseur à ce nom",
            content = @Content(schema = @Schema(implementation = ProblemDetail.class)))
    CatalystAnswer sheet(@PathVariable String id) {
        return answers.of(catalogue.open(id).sheet());
    }

    private static Map<String, List<FacetItem>> facets(Map<String, List<FacetValue>> facets) {
        Map<String, List<FacetItem>> items = new LinkedHashMap<>();
        facets.forEach((facet, values) -> items.put(facet, FacetItem.of(values)));
        return items;
    }

    /** A page of the directory. */
    @Schema(name = "Catalyseurs")
    record Answer(
            int total,
            int page,
            int taille,
            List<CatalystAnswer> resultats,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Map<String, List<FacetItem>> facettes) {}

    /** One value of a facet. */
    @Schema(name = "ValeurDeCatalyseurs")
    record FacetItem(String id, String libelle, int nombre, boolean selectionne, List<FacetItem> enfants) {

        static List<FacetItem> of(List<FacetValue> values) {
            return values.stream()
                    .map(value -> new FacetItem(
                            value.id(), value.label(), value.count(), value.isSelected(), of(value.children())))
                    .toList();
        }
    }
}
