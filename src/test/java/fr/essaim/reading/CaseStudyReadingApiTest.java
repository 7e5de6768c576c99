package fr.essaim.reading;

import static fr.essaim.casestudy.CaseStudyBuilder.aCaseStudy;
import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.casestudy.CaseStudyChange;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.TextField;
import fr.essaim.casestudy.command.MarkCaseStudyDuplicate;
import fr.essaim.casestudy.command.PublishCaseStudy;
import fr.essaim.casestudy.command.ReviseCaseStudy;
import fr.essaim.casestudy.command.WithdrawCaseStudy;
import fr.essaim.web.RunningSite;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class CaseStudyReadingApiTest extends RunningSite {

    private static final String API = "/api/v1/etudes-de-cas/";

    @Test
    void the_sheet_is_told_under_the_names_of_the_import_columns() {
        on(
                "2020-03-01",
                () -> publish(aCaseStudy("api-entiere")
                        .titled("Un titre")
                        .saying(TextField.SUMMARY, "Un résumé")
                        .saying(TextField.SUCCESS_FACTORS, "La confiance")
                        .with("Roue libre", "association")
                        .in("commune:51108")
                        .begunIn(2018)
                        .about("education")
                        .tagged("pratique:mecenat")));

        JsonNode sheet = json(API + "api-entiere");

        assertThat(sheet.get("id").asString()).isEqualTo("api-entiere");
        assertThat(sheet.get("titre").asString()).isEqualTo("Un titre");
        assertThat(sheet.get("resume").asString()).isEqualTo("Un résumé");
        assertThat(sheet.get("reussite").asString()).isEqualTo("La confiance");
        assertThat(sheet.get("contexte").isNull()).isTrue();
        assertThat(sheet.get("partenaires").toString())
                .isEqualTo("[{\"nom\":\"Roue libre\",\"profil\":\"association\",\"role\":null}]");
        assertThat(sheet.get("territoire").toString())
                .isEqualTo("{\"code\":\"commune:51108\",\"nom\":\"Châlons-en-Champagne\"}");
        assertThat(sheet.get("annee_debut").asInt()).isEqualTo(2018);
        assertThat(sheet.get("facettes").toString())
                .isEqualTo("{\"domaine\":[\"education\"],\"pratique\":[\"mecenat\"]}");
        assertThat(sheet.get("publie_le").asString()).isEqualTo("2020-03-01");
        assertThat(sheet.get("version").asInt()).isEqualTo(1);
        assertThat(sheet.get("url").asString()).isEqualTo("/etudes-de-cas/api-entiere");
    }

    @Test
    void a_case_can_be_read_as_it_was_at_the_end_of_a_day() {
        on(
                "2020-03-01",
                () -> send(aCaseStudy("api-datee").titled("Premier titre").drafted()));
        on("2020-03-05", () -> send(new PublishCaseStudy(CaseStudyId.of("api-datee"), null)));
        on("2020-06-30", () -> retitle("api-datee", "Second titre"));

        assertThat(get(API + "api-datee?au=2020-03-04").statusCode()).isEqualTo(404);
        assertThat(json(API + "api-datee?au=2020-03-05").get("titre").asString())
                .isEqualTo("Premier titre");
        assertThat(json(API + "api-datee?au=2020-06-29").get("titre").asString())
                .isEqualTo("Premier titre");
        assertThat(json(API + "api-datee?au=2020-06-30").get("titre").asString())
                .isEqualTo("Second titre");
        assertThat(json(API + "api-datee?au=2020-06-30").get("version").asInt()).isEqualTo(2);
        assertThat(json(API + "api-datee").get("titre").asString()).isEqualTo("Second titre");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "hier", "2020-06-31", "2020-6-1", "%2B999999999-12-31", "2020-06-30T10:00", "%F0%9F%90%9D"})
    void a_day_that_is_none_is_refused_by_name(String day) {
        HttpResponse<String> answer = get(API + "quelconque?au=" + day);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("parametre-invalide", "\"parametres\":[\"au\"]");
    }

    @Test
    void what_is_not_public_is_a_problem_document() {
        send(aCaseStudy("api-brouillon").drafted());

        for (String address :
                List.of("api-brouillon", "api-brouillon/historique", "api-inconnu", "api-brouillon?au=2099-01-01")) {
            HttpResponse<String> answer = get(API + address);
            assertThat(answer.statusCode()).as(address).isEqualTo(404);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(answer.body()).contains("problemes/introuvable");
        }
    }

    @Test
    void a_withdrawn_case_is_gone_for_every_day_with_the_day_and_the_reason() {
        on("2020-03-01", () -> publish(aCaseStudy("api-retiree").titled("Titre effacé")));
        on("2020-03-12", () -> send(new WithdrawCaseStudy(CaseStudyId.of("api-retiree"), "Doute sur les faits")));

        for (String address : List.of("api-retiree", "api-retiree?au=2020-03-05")) {
            HttpResponse<String> answer = get(API + address);
            assertThat(answer.statusCode()).isEqualTo(410);
            assertThat(answer.body())
                    .contains("\"retire_le\":\"2020-03-12\"", "\"motif\":\"Doute sur les faits\"")
                    .doesNotContain("effacé");
        }
        assertThat(get(API + "api-retiree/historique").body())
                .contains("\"type\":\"retrait\"", "Doute sur les faits")
                .doesNotContain("effacé");
    }

    @Test
    void a_duplicate_leads_to_the_original_within_the_api_and_keeps_the_day() {
        on("2020-03-01", () -> {
            publish(aCaseStudy("api-original"));
            publish(aCaseStudy("api-doublon"));
        });
        on(
                "2020-03-12",
                () -> send(new MarkCaseStudyDuplicate(CaseStudyId.of("api-doublon"), CaseStudyId.of("api-original"))));

        HttpResponse<String> now = get(API + "api-doublon");
        HttpResponse<String> later = get(API + "api-doublon?au=2020-04-01");

        assertThat(now.statusCode()).isEqualTo(301);
        assertThat(now.headers().firstValue("Location")).contains(API + "api-original");
        assertThat(later.headers().firstValue("Location")).contains(API + "api-original?au=2020-04-01");
        assertThat(get(API + "api-doublon?au=2020-03-11").statusCode()).isEqualTo(200);
        assertThat(get(API + "api-doublon/historique").body()).contains("\"type\":\"doublon\"", "api-original");
    }

    @Test
    void the_history_tells_the_latest_first_with_its_version_and_its_import() {
        on("2020-03-01", () -> sendFrom("import-7", aCaseStudy("api-histoire").drafted()));
        on("2020-03-05", () -> send(new PublishCaseStudy(CaseStudyId.of("api-histoire"), null)));
        on("2020-06-30", () -> retitle("api-histoire", "Autre titre"));

        JsonNode history = json(API + "api-histoire/historique");

        assertThat(history.size()).isEqualTo(3);
        assertThat(history.get(0).toString())
                .isEqualTo(
                        "{\"numero\":2,\"date\":\"2020-06-30T12:00:00+02:00\",\"type\":\"textes\","
                                + "\"resume\":\"Textes modifiés\",\"acteur\":\"Essaim\",\"cause\":\"\","
                                + "\"phrase\":\"a réécrit «\u00a0Titre\u00a0»\",\"details\":[\"Titre\u00a0: réécrit\"],\"import\":null}");
        assertThat(history.get(1).get("type").asString()).isEqualTo("publication");
        assertThat(history.get(2).get("type").asString()).isEqualTo("creation");
        assertThat(history.get(2).get("import").asString()).isEqualTo("import-7");
    }

    private void retitle(String id, String title) {
        CaseStudyChange change = new CaseStudyChange.Texts(Map.of(TextField.TITLE, title));
        send(new ReviseCaseStudy(CaseStudyId.of(id), null, List.of(change)));
    }
}
