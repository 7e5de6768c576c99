package fr.essaim.browsing;

import static fr.essaim.casestudy.CaseStudyBuilder.aCaseStudy;
import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.command.WithdrawCaseStudy;
import fr.essaim.web.RunningSite;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyPagesTest extends RunningSite {

    @Test
    void every_vocabulary_is_listed_with_its_size() {
        assertThat(get("/vocabulaires").body())
                .containsSubsequence("href=\"/vocabulaires/domaine\"", "20 concepts")
                .contains("/vocabulaires/pratique", "/vocabulaires/metier", "/vocabulaires/lexique");
    }

    @Test
    void a_concept_counts_the_published_cases_that_have_it_or_a_narrower_one() {
        publish(aCaseStudy("compte-1").about("culture-loisirs"));
        publish(aCaseStudy("compte-2").about("culture-loisirs", "acces-au-numerique"));
        publish(aCaseStudy("compte-retire").about("culture-loisirs"));
        send(new WithdrawCaseStudy(CaseStudyId.of("compte-retire"), "Essai"));
        send(aCaseStudy("compte-brouillon").about("culture-loisirs").drafted());
        awaitIndex();

        assertThat(get("/vocabulaires/domaine").body())
                .contains("<a href=\"/?domaine=culture-loisirs\">2\u00a0cas</a>")
                .contains("<a href=\"/?domaine=acces-au-numerique\">1\u00a0cas</a>")
                .contains("aucun cas", "class=\"dim-societale\"");
        assertThat(get("/vocabulaires/domaine/culture-loisirs").body())
                .contains("href=\"/?domaine=culture-loisirs\">Lire les 2\u00a0cas</a>");
        assertThat(get("/vocabulaires/domaine/acces-au-numerique").body()).contains("Lire le cas");
    }

    @Test
    void a_vocabulary_that_does_not_classify_cases_counts_none() {
        assertThat(get("/vocabulaires/lexique").body())
                .doesNotContain("concept__nombre", " cas publiés dans la base. Ce");
        assertThat(get("/vocabulaires/lexique/esat").body()).doesNotContain("Lire les", "Aucun cas publié");
    }

    @Test
    void a_concept_tells_what_it_means_and_what_is_around_it() {
        assertThat(get("/vocabulaires/odd/odd-13").body())
                .contains("Mesures relatives à la lutte contre les changements climatiques", "ODD 13")
                .contains("<a href=\"http://metadata.un.org/sdg/13\">")
                .contains("https://w3id.org/essaim/odd/odd-13", "href=\"?format=turtle\"", "href=\"?format=json-ld\"");
        assertThat(get("/vocabulaires/pratique/mecenat").body())
                .containsSubsequence(
                        "Plus large", "<a href=\"/vocabulaires/pratique/partenariales\">Pratiques partenariales</a>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/vocabulaires/domaine", "/vocabulaires/domaine/education"})
    void programs_get_turtle_and_json_ld_at_the_same_address(String address) throws IOException {
        HttpResponse<String> turtle = get(address, "Accept", "text/turtle");
        HttpResponse<String> jsonLd = get(address, "Accept", "application/ld+json");
        HttpResponse<String> page = get(address, "Accept", "text/html");

        assertThat(turtle.headers().firstValue("Content-Type")).contains("text/turtle;charset=UTF-8");
        assertThat(jsonLd.headers().firstValue("Content-Type")).contains("application/ld+json;charset=UTF-8");
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        for (HttpResponse<String> answer : List.of(turtle, jsonLd, page)) {
            // The server adds its own word to the same header.
            assertThat(String.join(",", answer.headers().allValues("Vary")).split("\\s*,\\s*"))
                    .anyMatch("Accept"::equalsIgnoreCase);
        }
        Model fromTurtle = Rio.parse(new StringReader(turtle.body()), RDFFormat.TURTLE);
        Model fromJsonLd = Rio.parse(new StringReader(jsonLd.body()), RDFFormat.JSONLD);
        assertThat(fromTurtle.contains(null, SKOS.DEFINITION, null)).isTrue();
        assertThat(fromJsonLd).isEqualTo(fromTurtle);
        assertThat(get(address + "?format=turtle").body()).isEqualTo(turtle.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/vocabulaires/inconnu",
                "/vocabulaires/territoire",
                "/vocabulaires/domaine/inconnu",
                "/vocabulaires/domaine/mecenat",
                "/vocabulaires/inconnu/education",
                "/vocabulaires/domaine/Education",
                "/vocabulaires/domaine/%20"
            })
    void what_no_vocabulary_has_is_not_found(String address) {
        assertThat(get(address).statusCode()).isEqualTo(404);
        assertThat(get(address, "Accept", "text/turtle").statusCode()).isEqualTo(404);
    }
}
