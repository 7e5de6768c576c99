package fr.essaim.curating;

import static fr.essaim.casestudy.CaseStudyBuilder.aCaseStudy;
import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.access.Role;
import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudyState;
import fr.essaim.casestudy.Period;
import fr.essaim.casestudy.TextField;
import fr.essaim.importing.command.StartImport;
import fr.essaim.reading.CaseStudyArchive;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.web.RunningSite;
import fr.essaim.writing.PersonalTraces;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CaseCommandApiTest extends RunningSite {

    private static final String CASES = "/api/v1/etudes-de-cas";

    @Autowired
    private CaseStudyArchive archive;

    private final HttpClient program = HttpClient.newHttpClient();

    @Test
    void a_case_is_written_classified_submitted_returned_published_and_withdrawn_by_program() {
        HttpResponse<String> created = send("POST", CASES, """
                {"titre": "Api – Une vie", "domaine": ["education"], "annee_debut": 2019}""");
        assertThat(created.statusCode()).isEqualTo(201);
        assertThat(created.headers().firstValue("Location")).hasValue(CASES + "/api-une-vie");
        assertThat(created.body()).contains("\"id\":\"api-une-vie\"", "\"version\":0");

        assertThat(send("PUT", CASES + "/api-une-vie/contenu", """
                {"version": 0, "contexte": "Un contexte", "annee_fin": 2020}""").statusCode())
                .isEqualTo(204);
        HttpResponse<String> classified =
                send("PUT", CASES + "/api-une-vie/classement", "{\"domaine\": [\"Santé\"]}", "If-Match", "\"2\"");
        assertThat(classified.statusCode()).isEqualTo(204);
        assertThat(classified.headers().firstValue("ETag")).hasValue("\"3\"");
        assertThat(content("api-une-vie").text(TextField.CONTEXT)).isEqualTo("Un contexte");
        assertThat(content("api-une-vie").text(TextField.TITLE)).isEqualTo("Api – Une vie");
        assertThat(content("api-une-vie").concepts()).containsExactly(ConceptId.of("domaine:sante"));

        assertThat(send("POST", CASES + "/api-une-vie/soumission", "").statusCode())
                .isEqualTo(204);
        assertThat(send("POST", CASES + "/api-une-vie/renvoi", "{\"motif\": \"À revoir\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(send("POST", CASES + "/api-une-vie/publication", "").statusCode())
                .isEqualTo(204);
        assertThat(get(CASES + "/api-une-vie").statusCode()).isEqualTo(200);
        assertThat(send("POST", CASES + "/api-une-vie/retrait", "{\"motif\": \"Erreur\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(archive.now(CaseStudyId.of("api-une-vie")).orElseThrow().state())
                .isEqualTo(CaseStudyState.WITHDRAWN);
    }

    @Test
    void a_year_that_contradicts_the_other_is_refused_and_erases_neither() {
        send("POST", CASES, "{\"titre\": \"Api – Des années\", \"annee_debut\": 2019, \"annee_fin\": 2020}");

        HttpResponse<String> refused =
                send("PUT", CASES + "/api-des-annees/contenu", "{\"version\": 0, \"annee_debut\": 2025}");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(content("api-des-annees").period()).isEqualTo(new Period(2019, 2020));
    }

    @Test
    void each_field_to_correct_is_named() {
        HttpResponse<String> answer = send("POST", CASES, """
                {"contexte": "Écrire à jeanne@example.org", "domaine": ["educatoin"], "titres": "?", "annee_debut": {}}""");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body())
                .contains(
                        "\"champ\":\"titre\"",
                        "\"champ\":\"contexte\"",
                        "\"valeur\":\"jeanne@example.org\"",
                        "\"champ\":\"domaine\"",
                        "\"proches\":[\"education\"",
                        "\"champ\":\"titres\"",
                        "\"champ\":\"annee_debut\"");
    }

    @Test
    void what_is_no_json_is_refused_in_french() {
        assertThat(send("POST", CASES, "{pas du json").statusCode()).isEqualTo(422);
        assertThat(send("POST", CASES, "[]").statusCode()).isEqualTo(422);
        assertThat(send("POST", CASES, "").statusCode()).isEqualTo(422);
    }

    @Test
    void a_case_has_neither_the_name_of_a_page_nor_of_something_else_in_the_store() {
        String batch = "import-" + UUID.randomUUID();
        send(new StartImport(batch, "lot.csv", "0"));

        assertThat(send("POST", CASES, "{\"titre\": \"Une page\", \"identifiant\": \"publier\"}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(send("POST", CASES, "{\"titre\": \"Un lot\", \"identifiant\": \"" + batch + "\"}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(send("POST", CASES, "{\"titre\": \"" + batch + "\"}").body()).contains("\"id\":\"" + batch + "-");
    }

    @Test
    void long_texts_of_any_kind_are_read_at_once() {
        for (String text : List.of("a".repeat(100_000), "a.".repeat(50_000), "a@" + "b".repeat(99_000))) {
            assertThat(Duration.ofSeconds(10)).isGreaterThan(timed(() -> PersonalTraces.in(text)));
        }
        String blanks = "a" + " ".repeat(100_000) + "b";
        assertThat(Duration.ofSeconds(10))
                .isGreaterThan(timed(() -> send(
                        "POST", CASES, "{\"partenaires\": [\"" + blanks + "\"], \"sources\": [\"" + blanks + "\"]}")));
    }

    private static Duration timed(Runnable something) {
        Instant start = Instant.now();
        something.run();
        return Duration.between(start, Instant.now());
    }

    @Test
    void a_version_that_is_not_the_last_is_refused_with_the_last_one() {
        send(aCaseStudy("api-version").drafted());
        send("PUT", CASES + "/api-version/contenu", "{\"version\": 0, \"contexte\": \"Premier\"}");

        HttpResponse<String> late =
                send("PUT", CASES + "/api-version/contenu", "{\"version\": 0, \"moyens\": \"Trop tard\"}");

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("\"version\":1");
        assertThat(content("api-version").text(TextField.MEANS)).isEmpty();
        assertThat(send("PUT", CASES + "/api-version/contenu", "{\"moyens\": \"Sans version\"}")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void the_rules_of_the_pages_hold() {
        send(aCaseStudy("api-regles").drafted());

        assertThat(send("POST", CASES + "/api-regles/renvoi", "{\"motif\": \"Non\"}")
                        .statusCode())
                .isEqualTo(409);
        assertThat(send("POST", CASES + "/api-regles/retrait", "{}").statusCode())
                .isEqualTo(422);
        assertThat(send("POST", CASES + "/api-absente/publication", "").statusCode())
                .isEqualTo(404);
        assertThat(sendAs(
                                token(Role.CONTRIBUTOR),
                                "PUT",
                                CASES + "/api-regles/contenu",
                                "{\"version\": 0, \"titre\": \"Pris\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(sendAs("faux", "POST", CASES, "{}").statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> send(String method, String address, String body, String... headers) {
        return sendAs(token(Role.CURATOR), method, address, body, headers);
    }

    private HttpResponse<String> sendAs(String token, String method, String address, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site() + address))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return program.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private CaseStudyContent content(String id) {
        return archive.now(CaseStudyId.of(id)).orElseThrow().content();
    }
}
