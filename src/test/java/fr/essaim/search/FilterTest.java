package fr.essaim.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import fr.essaim.casestudy.command.MarkCaseStudyDuplicate;
import fr.essaim.casestudy.command.SubmitCaseStudy;
import fr.essaim.casestudy.command.WithdrawCaseStudy;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What filters keep, and what the facets say of it. */
class FilterTest extends SearchedBase {

    /** A word that only the cases of this class have. */
    private static final String OURS = "q=balancelle";

    FilterTest() {
        super("filtre-");
    }

    @Override
    void tell() {
        published(
                aCase("reims")
                        .titled("Balancelle à Reims")
                        .in("commune:51454")
                        .begunIn(2019)
                        .about("education"),
                aCase("epernay")
                        .titled("Balancelle à Épernay")
                        .in("commune:51230")
                        .begunIn(2021)
                        .withPartner("Mairie de Balancelle")
                        .about("education", "sante"),
                aCase("marne")
                        .titled("Balancelle dans la Marne")
                        .in("departement:51")
                        .begunIn(2015)
                        .about("mobilite-transports"),
                aCase("agglo")
                        .titled("Balancelle du Grand Reims")
                        .in("epci:200067213")
                        .about("transition-energetique"),
                aCase("paris")
                        .titled("Balancelle à Paris")
                        .in("commune:75056")
                        .begunIn(2020)
                        .tagged("domaine:societale"),
                aCase("nulle-part").titled("Balancelle sans lieu").begunIn(1999),
                aCase("retiree")
                        .titled("Balancelle retirée")
                        .in("commune:51454")
                        .about("education"),
                aCase("doublon")
                        .titled("Balancelle en double")
                        .in("commune:51454")
                        .about("education"));
        send(
                aCase("brouillon")
                        .titled("Balancelle en brouillon")
                        .about("education")
                        .drafted(),
                aCase("soumise").titled("Balancelle soumise").about("education").drafted(),
                new SubmitCaseStudy(aCase("soumise").id()),
                new WithdrawCaseStudy(aCase("retiree").id(), "Le projet n’a pas eu lieu."),
                new MarkCaseStudyDuplicate(aCase("doublon").id(), aCase("reims").id()));
    }

    @Test
    void only_published_cases_are_found_anywhere() {
        List<String> public6 = List.of("reims", "epernay", "marne", "agglo", "paris", "nulle-part");
        assertThat(found(OURS)).containsExactlyInAnyOrderElementsOf(public6);
        assertThat(visitor().list(OURS).get("total").asInt()).isEqualTo(6);
        assertThat(visitor().lines(OURS)).hasSize(6);
        assertThat(visitor().get("/api/v1/etudes-de-cas.csv?" + OURS).body().lines())
                .hasSize(7);
        for (String word : List.of("retirée", "double", "brouillon", "soumise")) {
            assertThat(foundBy(word)).as(word).isEmpty();
            assertThat(foundBy("balancelle " + word))
                    .as(word)
                    .doesNotContain("retiree", "doublon", "brouillon", "soumise");
            assertThat(visitor()
                            .get("/api/v1/completions?" + Visitor.words("balancelle " + word))
                            .body())
                    .as(word)
                    .isEqualTo("[]");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "domaine=education | reims epernay",
                "domaine=education&domaine=mobilite-transports | reims epernay marne",
                "domaine=education&territoire=commune:51230 | epernay",
                "domaine=societale | reims epernay marne paris",
                "domaine=environnementale | agglo",
                "territoire=commune:51454 | reims",
                "territoire=epci:200067213 | reims agglo",
                "territoire=departement:51 | reims epernay marne agglo",
                "territoire=region:44 | reims epernay marne agglo",
                "territoire=region:44&territoire=commune:75056 | reims epernay marne agglo paris",
                "depuis=2020 | epernay paris",
                "jusqua=2015 | marne nulle-part",
                "depuis=2019&jusqua=2020 | reims paris",
                "depuis=2030 | ''",
                "depuis=2020&jusqua=2019 | ''",
                "pres=51454&rayon=10 | reims",
                "pres=51454&rayon=40 | reims epernay",
                "pres=51454&rayon=200 | reims epernay paris",
                "pres=51454 | reims epernay",
            })
    void a_filter_keeps_what_is_inside(String filter, String kept) {
        assertThat(found(OURS + "&" + filter))
                .filteredOn(name ->
                        !filter.contains("pres") || !List.of("marne", "agglo").contains(name))
                .containsExactlyInAnyOrder(kept.isEmpty() ? new String[0] : kept.split(" "));
    }

    @Test
    void the_organisations_of_a_case_are_asked_by_any_spelling() {
        assertThat(found(OURS + "&organisation=ville-balancelle")).containsExactly("epernay");
        assertThat(visitor().get("/?" + OURS + "&organisation=ville-balancelle").body())
                .contains("name=\"organisation\" value=\"ville-balancelle\"");
    }

    @ParameterizedTest
    @CsvSource({
        "publie_depuis=2020-01-01, 6",
        "publie_jusqua=2020-01-01, 0",
        "publie_depuis=2020-01-01T00:00:00Z, 6",
        "publie_depuis=2090-01-01, 0",
        "publie_jusqua=-292275055-05-16T16:47:04.192Z, 0"
    })
    void the_day_of_publication_is_a_filter(String filter, int count) {
        assertThat(found(OURS + "&" + filter)).hasSize(count);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "publie_depuis=hier",
                "publie_jusqua=2020-02-30",
                "publie_depuis=%2B999999999-12-31",
                "publie_depuis=2020-01-01T25:00:00Z",
                "organisation=Ville%20d’Épinal"
            })
    void what_is_no_day_and_no_organisation_is_told(String filter) {
        assertThat(visitor().get("/api/v1/etudes-de-cas?" + filter).statusCode())
                .isEqualTo(400);
        assertThat(visitor().get("/?" + filter).statusCode()).isEqualTo(200);
    }

    @Test
    void a_commune_of_yesterday_is_found_where_it_lies_today() {
        assertThat(found(OURS + "&territoire=commune:75101")).containsExactly("paris");
        assertThat(visitor().counts(OURS + "&territoire=commune:75101", "territoire"))
                .containsEntry("commune:75056", 1);
    }

    @Test
    void a_parent_counts_its_children_once() {
        assertThat(visitor().counts(OURS, "domaine"))
                .containsOnly(
                        entry("societale", 4),
                        entry("education", 2),
                        entry("sante", 1),
                        entry("mobilite-transports", 1),
                        entry("environnementale", 1),
                        entry("transition-energetique", 1));
    }

    @Test
    void a_facet_is_not_reduced_by_its_own_selection_but_the_others_are() {
        String question = OURS + "&domaine=sante";
        assertThat(visitor().counts(question, "domaine")).isEqualTo(visitor().counts(OURS, "domaine"));
        assertThat(visitor().counts(question, "territoire")).containsOnly(entry("region:44", 1));
    }

    @Test
    void territories_open_down_to_the_selected_one() {
        Map<String, Integer> counts = visitor().counts(OURS + "&territoire=departement:51", "territoire");
        assertThat(counts)
                .containsOnly(
                        entry("region:11", 1),
                        entry("region:44", 4),
                        entry("departement:51", 4),
                        entry("commune:51454", 1),
                        entry("commune:51230", 1),
                        entry("epci:200067213", 2),
                        entry("epci:200067684", 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "domaine=acces-au-numerique",
                "domaine=sociale",
                "odd=odd-13",
                "objectif=coconstruire-solutions",
                "territoire=commune:2A004",
                "territoire=epci:200067684&jusqua=2000"
            })
    void a_selected_value_stays_to_be_seen_at_zero(String selection) {
        String facet = selection.substring(0, selection.indexOf('='));
        String value = selection.substring(selection.indexOf('=') + 1).replaceFirst("&.*", "");
        JsonNode answer = visitor().list(OURS + "&" + selection);
        assertThat(answer.get("total").asInt()).isZero();
        assertThat(Visitor.counts(answer, facet)).containsEntry(value, 0);
        assertThat(answer.get("facettes").get(facet).toString()).contains("\"selectionne\":true");
        assertThat(visitor().get("/?" + OURS + "&" + selection).body())
                .containsPattern("name=\"" + facet + "\" value=\"" + value + "\"[^>]* checked");
    }

    @Test
    void facets_are_left_out_when_they_are_not_wanted() {
        assertThat(visitor().list(OURS + "&facettes=non").has("facettes")).isFalse();
    }
}
