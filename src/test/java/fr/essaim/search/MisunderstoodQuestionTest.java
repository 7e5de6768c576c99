package fr.essaim.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What cannot be understood is refused to a program and told to a person, who gets the rest. */
class MisunderstoodQuestionTest extends SearchedBase {

    MisunderstoodQuestionTest() {
        super("compris-");
    }

    @Override
    void tell() {
        published(aCase("seul").titled("Une parenthèse"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "domaine | inconnu",
                "domaine | Éducation",
                "domaine | ../../etc/passwd",
                "odd | 18",
                "echelon | <b>",
                "territoire | Reims",
                "territoire | commune:99999",
                "territoire | planete:1",
                "territoire | commune:",
                "depuis | hier",
                "depuis | 99999",
                "jusqua | 2020.5",
                "page | 0",
                "page | -1",
                "page | 99999999999",
                "taille | 0",
                "taille | 101",
                "tri | couleur",
                "tri | proximite",
                "pres | 99999",
                "pres | commune:51454",
                "rayon | 0",
                "rayon | loin",
            })
    void a_value_that_is_not_known_is_named(String parameter, String value) {
        String question = parameter + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
        for (String ending : List.of("", ".jsonl", ".csv")) {
            HttpResponse<String> refused = visitor().get("/api/v1/etudes-de-cas" + ending + "?" + question);
            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            JsonNode problem = new JsonMapper().readTree(refused.body());
            assertThat(problem.get("type").asString()).endsWith("/problemes/parametre-invalide");
            assertThat(problem.get("parametres").values().stream().map(JsonNode::asString))
                    .containsExactly(parameter);
            assertThat(problem.get("detail").asString()).contains(parameter.equals("tri") ? value : parameter);
        }

        HttpResponse<String> page = visitor().get("/?" + question);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(
                        "La recherche a continué sans en tenir compte.",
                        value.replace("<", "&lt;").replace(">", "&gt;"))
                .contains("class=\"cas\"");
    }

    @Test
    void several_misunderstandings_are_told_together() {
        HttpResponse<String> refused =
                visitor().get("/api/v1/etudes-de-cas?domaine=a&depuis=b&domaine=education&page=c");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(new JsonMapper()
                        .readTree(refused.body()).get("parametres").values().stream()
                                .map(JsonNode::asString))
                .containsExactlyInAnyOrder("domaine", "depuis", "page");
    }

    @Test
    void a_parameter_that_does_not_exist_is_refused_to_a_program_and_ignored_on_a_page() {
        assertThat(visitor().get("/api/v1/etudes-de-cas?couleur=rouge").body()).contains("couleur");
        assertThat(visitor().get("/api/v1/etudes-de-cas?couleur=rouge").statusCode())
                .isEqualTo(400);
        HttpResponse<String> page = visitor().get("/?utm_source=lettre");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("sans en tenir compte");
    }

    @Test
    void the_empty_fields_of_a_form_say_nothing() {
        assertThat(found("q=&depuis=&jusqua=&tri=&domaine=&pres=&rayon=")).contains("seul");
    }
}
