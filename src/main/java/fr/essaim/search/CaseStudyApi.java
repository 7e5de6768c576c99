package fr.essaim.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import fr.essaim.casestudy.CurrentContent;
import fr.essaim.search.CaseStudyResults.FacetValue;
import fr.essaim.search.CaseStudyResults.Hit;
import fr.essaim.search.Corrections.Correction;
import fr.essaim.territory.Territories;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.vocabulary.Vocabularies;
import fr.essaim.web.French;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The list of case studies for programs: the same question and the same answer as the page's. */
@RestController
@Tag(name = "Études de cas")
class CaseStudyApi {

    private final QuestionReader questions;
    private final CaseStudySearch search;
    private final Territories territories;
    private final Vocabularies vocabularies;
    private final WaysOnSearch ways;
    private final Corrections corrections;
    private final NearbyCases nearby;

    CaseStudyApi(
            QuestionReader questions,
            CaseStudySearch search,
            NearbyCases nearby,
            Corrections corrections,
            Territories territories,
            Vocabularies vocabularies,
            WaysOnSearch ways) {
        this.corrections = corrections;
        this.questions = questions;
        this.search = search;
        this.nearby = nearby;
        this.ways = ways;
        this.territories = territories;
        this.vocabularies = vocabularies;
    }

    @GetMapping("/api/v1/etudes-de-cas")
    @Operation(
            summary = "Cherche dans les études de cas publiées",
            description =
                    "Dans une même facette, plusieurs valeurs s’ajoutent\u202F; d’une facette à l’autre, elles se combinent.")
    @QuestionParameters
    @Parameter(
            name = "page",
            in = ParameterIn.QUERY,
            description = "Page de résultats, à partir de 1",
            schema = @Schema(type = "integer", minimum = "1", defaultValue = "1"))
    @Parameter(
            name = "taille",
            in = ParameterIn.QUERY,
            description = "Résultats par page",
            schema = @Schema(type = "integer", minimum = "1", maximum = "100", defaultValue = "20"))
    @Parameter(
            name = "facettes",
            in = ParameterIn.QUERY,
            description = "«\u00A0non\u00A0» laisse de côté les nombres par facette",
            schema =
                    @Schema(
                            type = "string",
                            allowableValues = {"oui", "non"},
                            defaultValue = "oui"))
    Answer list(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        CaseStudyQuery query = QuestionProblems.requireUnderstood(questions.read(parameters));
        boolean withFacets = !"non".equals(parameters.getFirst("facettes"));
        CaseStudyResults results = withFacets ? search.search(query) : search.find(query);
        CaseStudyQuery meant = results.meaning().query();
        return new Answer(
                results.total(),
                meant.near() == null ? null : nearby.count(meant),
                query.page(),
                query.size(),
                Math.round(results.millis() * 10) / 10.0,
                corrections.of(query, results).map(Correction::text).orElse(null),
                comprehension(results.meaning()),
                results.hits().stream().map(hit -> item(hit, meant)).toList(),
                withFacets ? facets(results.facets()) : null,
                results.total() == 0 ? WaysAnswer.of(ways.of(query)) : null);
    }

    private static List<UnderstoodItem> comprehension(Meaning meaning) {
        return meaning.applied().stream()
                .flatMap(part -> UnderstoodItem.of(part).stream())
                .toList();
    }

    private Item item(Hit hit, CaseStudyQuery query) {
        FoundCase found = hit.found();
        TerritoryCode territory = found.territory();
        Instant publishedAt = found.publishedAt();
        return new Item(
                found.id().value(),
                found.title(),
                found.summary(),
                new ItemExtracts(hit.title(), hit.extracts()),
                territory == null ? null : place(territory),
                kilometres(query, territory),
                found.startYear(),
                publishedAt == null ? null : French.day(publishedAt),
                CurrentContent.notations(found.concepts(), vocabularies),
                "/etudes-de-cas/" + found.id(),
                Float.isNaN(hit.score()) ? null : hit.score());
    }

    // Of a territory that holds the commune nothing is far; a national case is nowhere.
    private @Nullable Double kilometres(CaseStudyQuery query, @Nullable TerritoryCode territory) {
        CaseStudyQuery.Near near = query.near();
        if (near == null) {
            return null;
        }
        return switch (Surroundings.of(near, territories).of(territory)) {
            case Nearness.Here here -> 0.0;
            case Nearness.Around around -> 0.0;
            case Nearness.Away away -> Math.round(away.kilometres() * 10) / 10.0;
            case Nearness.Elsewhere elsewhere -> null;
        };
    }

    private Place place(TerritoryCode code) {
        return new Place(
                code.toString(),
                territories.find(code).map(territory -> territory.name()).orElse(code.toString()));
    }

    private static Map<String, List<FacetItem>> facets(Map<Facet, List<FacetValue>> facets) {
        Map<String, List<FacetItem>> named = new LinkedHashMap<>();
        facets.forEach((facet, values) -> named.put(facet.parameter(), FacetItem.of(values)));
        return named;
    }

    /** A page of results; around a commune with the number of those that are near. */
    record Answer(
            int total,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Integer proches,

            int page,
            int taille,
            @JsonProperty("duree_ms") double millis,
            @Nullable String suggestion,
            List<UnderstoodItem> compris,
            List<Item> resultats,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Map<String, List<FacetItem>> facettes,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            WaysAnswer pistes) {}

    /** One case of a page. */
    record Item(
            String id,
            String titre,
            String resume,
            ItemExtracts extraits,
            @Nullable Place territoire,
            @JsonProperty("distance_km") @Nullable Double kilometres,
            @JsonProperty("annee_debut") @Nullable Integer startYear,
            @JsonProperty("publie_le") @Nullable LocalDate publishedOn,
            Map<String, List<String>> facettes,
            String url,
            @Nullable Float score) {}

    /** Where the words were found, between {@code <mark>} tags; everything else is escaped HTML. */
    record ItemExtracts(String titre, List<String> texte) {}

    /** A territory. */
    record Place(String code, String nom) {}

    /** One value of a facet. */
    record FacetItem(String id, String libelle, int nombre, boolean selectionne, List<FacetItem> enfants) {

        static List<FacetItem> of(List<FacetValue> values) {
            return values.stream()
                    .map(value -> new FacetItem(
                            value.id(), value.label(), value.count(), value.isSelected(), of(value.children())))
                    .toList();
        }
    }
}
