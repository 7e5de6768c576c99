package fr.essaim.deduplicating;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.access.Role;
import fr.essaim.casestudy.CaseStudyBuilder;
import fr.essaim.casestudy.CaseStudyChange;
import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.CaseStudyState;
import fr.essaim.casestudy.TextField;
import fr.essaim.casestudy.command.ReviseCaseStudy;
import fr.essaim.reading.CaseStudyArchive;
import fr.essaim.web.RunningSite;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Probable duplicates: warned of, listed, joined or told apart. */
class DuplicatesPagesTest extends RunningSite {

    @Autowired
    private CaseStudyArchive archive;

    private static CaseStudyBuilder first(String word) {
        return CaseStudyBuilder.aCaseStudy("dbl-" + word + "-a")
                .titled("La recyclerie " + word + " du bocage vendéen")
                .saying(
                        TextField.SUMMARY,
                        "Une recyclerie " + word
                                + " collecte, répare et revend ce que les habitants ne veulent plus, avec des salariés en insertion.")
                .tagged("domaine:environnement-biodiversite")
                .with("Recyclerie " + word, "association")
                .begunIn(2019);
    }

    private static CaseStudyBuilder second(String word) {
        return CaseStudyBuilder.aCaseStudy("dbl-" + word + "-b")
                .titled("Recyclerie " + word + " du bocage vendeen")
                .saying(TextField.MEANS, "Un hangar prêté par la commune.")
                .tagged("domaine:emploi-insertion")
                .with("Commune de " + word, "collectivite-territoriale");
    }

    private String pair(String word) {
        return "/atelier/doublons/dbl-" + word + "-a/dbl-" + word + "-b";
    }

    private void published(String word) {
        publish(first(word));
        publish(second(word));
        awaitIndex();
    }

    private HttpResponse<String> typed(String title, String... headers) {
        return signedIn(Role.CURATOR)
                .get(
                        "/atelier/cas/doublons-probables?titre=" + URLEncoder.encode(title, StandardCharsets.UTF_8),
                        headers);
    }

    private CaseStudyContent content(String id) {
        return archive.now(first(id).id()).orElseThrow().content();
    }

    private String[] form(String word, String... more) {
        List<String> fields = new java.util.ArrayList<>(List.of(
                "version.gauche",
                        String.valueOf(
                                archive.history(first(word).id()).getLast().version()),
                "version.droite",
                        String.valueOf(
                                archive.history(second(word).id()).getLast().version())));
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }

    @Test
    void a_title_nearly_typed_is_warned_of_and_another_is_not() {
        published("tapee");
        assertThat(typed("recyclerie tapee du bocage", "HX-Request", "true").body())
                .contains("La recyclerie tapee du bocage vendéen", "titres proches")
                .doesNotContain("<html");
        assertThat(typed("Un jardin de curé tout autre", "HX-Request", "true")
                        .body()
                        .strip())
                .isEmpty();
        assertThat(typed("recyclerie tapee du bocage").body()).contains("<html", "Des cas qui ressemblent");
    }

    @Test
    void the_case_that_is_written_is_not_told_as_its_own_lookalike() {
        published("sauf");
        assertThat(signedIn(Role.CURATOR)
                        .get(
                                "/atelier/cas/doublons-probables?titre=La+recyclerie+sauf+du+bocage&cas=dbl-sauf-a&sauf=dbl-sauf-b",
                                "HX-Request",
                                "true")
                        .body())
                .doesNotContain("dbl-sauf");
    }

    @Test
    void a_pair_is_listed_until_it_is_told_apart() {
        published("listee");
        assertThat(signedIn(Role.CURATOR).get("/atelier/doublons").body()).contains(pair("listee"));
        assertThat(signedIn(Role.CURATOR)
                        .post(pair("listee"), "acte", "distinguer")
                        .statusCode())
                .isEqualTo(303);
        assertThat(signedIn(Role.CURATOR).get("/atelier/doublons").body()).doesNotContain(pair("listee"));
        send(new ReviseCaseStudy(
                second("listee").id(),
                null,
                List.of(new CaseStudyChange.Texts(Map.of(TextField.RESULTS, "Cent tonnes.")))));
        awaitIndex();
        assertThat(signedIn(Role.CURATOR).get("/atelier/doublons").body()).doesNotContain(pair("listee"));
    }

    @Test
    void two_cases_are_joined_field_by_field_and_the_address_of_one_leads_to_the_other() {
        published("reunie");
        String preview = signedIn(Role.CURATOR)
                .post(pair("reunie"), form("reunie", "acte", "apercu", "titre", "droite", "moyens", "droite"))
                .body();
        assertThat(preview).contains("Recyclerie reunie du bocage vendeen", "Un hangar prêté", "Réunir les deux cas");
        HttpResponse<String> joined = signedIn(Role.CURATOR)
                .post(
                        pair("reunie"),
                        form("reunie", "acte", "reunir", "titre", "droite", "moyens", "droite", "garde", "gauche"));
        assertThat(joined.statusCode()).isEqualTo(303);
        CaseStudyContent content = content("reunie");
        assertThat(content.text(TextField.TITLE)).isEqualTo("Recyclerie reunie du bocage vendeen");
        assertThat(content.text(TextField.SUMMARY)).startsWith("Une recyclerie reunie");
        assertThat(content.text(TextField.MEANS)).isEqualTo("Un hangar prêté par la commune.");
        assertThat(content.partners()).hasSize(2);
        assertThat(content.concepts()).hasSize(2);
        assertThat(content.period()).isNotNull();
        HttpResponse<String> moved = get("/etudes-de-cas/dbl-reunie-b");
        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(moved.headers().firstValue("Location").orElseThrow()).endsWith("/etudes-de-cas/dbl-reunie-a");
    }

    @Test
    void nothing_is_joined_over_a_change_that_its_author_has_not_seen() {
        published("vieille");
        String[] read = form("vieille", "acte", "reunir");
        send(new ReviseCaseStudy(
                second("vieille").id(),
                null,
                List.of(new CaseStudyChange.Texts(Map.of(TextField.RESULTS, "Cent tonnes.")))));
        assertThat(signedIn(Role.CURATOR).post(pair("vieille"), read).statusCode())
                .isEqualTo(422);
        assertThat(archive.now(second("vieille").id()).orElseThrow().state()).isEqualTo(CaseStudyState.PUBLISHED);
    }

    @Test
    void the_published_one_of_two_stays_whatever_the_form_says() {
        publish(first("seule"));
        send(second("seule").drafted());
        signedIn(Role.CURATOR).post(pair("seule"), form("seule", "acte", "reunir", "garde", "droite"));
        assertThat(archive.now(first("seule").id()).orElseThrow().isPublished()).isTrue();
        assertThat(archive.now(second("seule").id()).orElseThrow().original())
                .isEqualTo(first("seule").id());
    }

    @Test
    void two_drafts_are_joined_once() {
        send(first("brouillon").drafted());
        send(second("brouillon").drafted());
        signedIn(Role.CURATOR).post(pair("brouillon"), form("brouillon", "acte", "reunir"));
        assertThat(archive.now(second("brouillon").id()).orElseThrow().state()).isEqualTo(CaseStudyState.DUPLICATE);
        assertThat(signedIn(Role.CURATOR)
                        .post(pair("brouillon"), form("brouillon", "acte", "reunir"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void addresses_without_two_cases_are_not_found() {
        assertThat(signedIn(Role.CURATOR).get("/atelier/doublons/rien/non-plus").statusCode())
                .isEqualTo(404);
        assertThat(signedIn(Role.CONTRIBUTOR).get("/atelier/doublons").statusCode())
                .isEqualTo(403);
    }
}
