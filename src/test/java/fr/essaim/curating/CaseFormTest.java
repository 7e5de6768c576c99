package fr.essaim.curating;

import static fr.essaim.casestudy.CaseStudyBuilder.aCaseStudy;
import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.access.Role;
import fr.essaim.casestudy.CaseStudyChange;
import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudyState;
import fr.essaim.casestudy.Partner;
import fr.essaim.casestudy.Period;
import fr.essaim.casestudy.Source;
import fr.essaim.casestudy.TextField;
import fr.essaim.casestudy.command.ReviseCaseStudy;
import fr.essaim.casestudy.command.SubmitCaseStudy;
import fr.essaim.reading.CaseStudyArchive;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.web.RunningSite;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CaseFormTest extends RunningSite {

    @Autowired
    private CaseStudyArchive archive;

    @Test
    void what_is_typed_is_stored_and_comes_back_in_the_form() {
        HttpResponse<String> answer = signedIn(Role.CONTRIBUTOR)
                .post(
                        "/atelier/cas/nouveau",
                        "titre",
                        "Saisie – Un jardin partagé",
                        "resume",
                        "Deux lignes.\r\nQui se suffisent.",
                        "contexte",
                        "<b>Un</b> « contexte » & ses signes",
                        "partenaire.nom",
                        "Ville (59)",
                        "partenaire.profil",
                        "collectivite-territoriale",
                        "partenaire.role",
                        "porteur",
                        "partenaire.nom",
                        "",
                        "partenaire.profil",
                        "",
                        "partenaire.role",
                        "",
                        "source.titre",
                        "La charte",
                        "source.adresse",
                        "https://example.org/charte",
                        "territoire",
                        "59000",
                        "annee_debut",
                        "2019",
                        "annee_fin",
                        "",
                        "verifie_le",
                        "15/03/2026");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/atelier/cas/saisie-un-jardin-partage");
        CaseStudyContent content = content("saisie-un-jardin-partage");
        assertThat(content.text(TextField.SUMMARY)).isEqualTo("Deux lignes.\nQui se suffisent.");
        assertThat(content.partners())
                .containsExactly(
                        new Partner("Ville (59)", ConceptId.of("profil:collectivite-territoriale"), "porteur"));
        assertThat(content.sources()).containsExactly(new Source("La charte", "https://example.org/charte"));
        assertThat(content.territory()).isEqualTo(TerritoryCode.of("commune:59350"));
        assertThat(content.period()).isEqualTo(new Period(2019, null));
        assertThat(content.verifiedOn()).isEqualTo(LocalDate.of(2026, 3, 15));
        assertThat(signedIn(Role.CONTRIBUTOR)
                        .get("/atelier/cas/saisie-un-jardin-partage")
                        .body())
                .contains(
                        "&lt;b&gt;Un&lt;/b&gt; « contexte » &amp; ses signes",
                        "value=\"Ville (59)\"",
                        "value=\"Lille (59)\"");
    }

    @Test
    void a_second_case_of_the_same_title_gets_an_address_of_its_own() {
        String first = drafted("Saisie – Deux fois");
        String second = drafted("Saisie – Deux fois");

        assertThat(first).isEqualTo("/atelier/cas/saisie-deux-fois");
        assertThat(second).startsWith(first + "-").isNotEqualTo(first);
    }

    @Test
    void what_is_wrong_comes_back_with_all_that_was_typed() {
        String text = "é".repeat(90_000);
        HttpResponse<String> answer = signedIn(Role.CONTRIBUTOR)
                .post(
                        "/atelier/cas/nouveau",
                        "titre",
                        "",
                        "contexte",
                        text,
                        "demarche",
                        "Écrire à jeanne@example.org",
                        "territoire",
                        "Saint-Denis",
                        "annee_debut",
                        "l’an dernier",
                        "source.titre",
                        "Source",
                        "source.adresse",
                        "pas une adresse");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        text,
                        "Le titre manque",
                        "Une adresse électronique n’entre pas dans la base",
                        "name=\"territoire.choisi\" value=\"commune:93066\"",
                        "Une année s’écrit avec quatre chiffres",
                        "value=\"l’an dernier\"",
                        "value=\"pas une adresse\"");
    }

    @Test
    void a_form_of_nine_long_texts_is_stored_whole() {
        String text = "é".repeat(99_000);
        HttpResponse<String> answer = signedIn(Role.CONTRIBUTOR)
                .post(
                        "/atelier/cas/nouveau",
                        "titre",
                        "Saisie – Très longue",
                        "contexte",
                        text,
                        "objectifs",
                        text,
                        "demarche",
                        text,
                        "moyens",
                        text,
                        "resultats",
                        text,
                        "impacts",
                        text,
                        "reussite",
                        text,
                        "difficultes",
                        text,
                        "transfert",
                        text);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(content("saisie-tres-longue").text(TextField.TRANSFER)).isEqualTo(text);
    }

    @Test
    void a_line_more_stores_nothing_and_keeps_what_was_typed() {
        HttpResponse<String> answer = signedIn(Role.CONTRIBUTOR)
                .post(
                        "/atelier/cas/nouveau",
                        "titre",
                        "Saisie – Pas encore",
                        "partenaire.nom",
                        "Un",
                        "partenaire.nom",
                        "Deux",
                        "acte",
                        "retirer-partenaire-1");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("value=\"Saisie – Pas encore\"", "value=\"Deux\"")
                .doesNotContain("value=\"Un\"");
        assertThat(archive.now(CaseStudyId.of("saisie-pas-encore"))).isEmpty();
    }

    @Test
    void an_emptied_field_is_emptied_and_the_classification_stays() {
        send(aCaseStudy("saisie-videe")
                .about("education")
                .saying(TextField.CONTEXT, "Avant")
                .drafted());

        signedIn(Role.CURATOR).post("/atelier/cas/saisie-videe", "version", "0", "titre", "Gardé", "contexte", "");

        assertThat(content("saisie-videe").text(TextField.CONTEXT)).isEmpty();
        assertThat(content("saisie-videe").concepts()).containsExactly(ConceptId.of("domaine:education"));
    }

    @Test
    void the_day_of_a_verification_can_be_emptied() {
        send(aCaseStudy("saisie-non-verifiee")
                .verifiedOn(LocalDate.of(2026, 3, 15))
                .drafted());

        signedIn(Role.CURATOR)
                .post("/atelier/cas/saisie-non-verifiee", "version", "0", "titre", "Gardé", "verifie_le", "");

        assertThat(content("saisie-non-verifiee").verifiedOn()).isNull();
        assertThat(signedIn(Role.CURATOR)
                        .get("/atelier/cas/saisie-non-verifiee/historique")
                        .body())
                .contains("a retiré le jour de la vérification");
    }

    @Test
    void changes_in_different_fields_are_both_kept() {
        send(aCaseStudy("saisie-reunie").titled("Titre").drafted());
        revise("saisie-reunie", TextField.CONTEXT, "Leur contexte");

        HttpResponse<String> answer = signedIn(Role.CURATOR)
                .post("/atelier/cas/saisie-reunie", "version", "0", "titre", "Titre", "moyens", "Mes moyens");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(content("saisie-reunie").text(TextField.CONTEXT)).isEqualTo("Leur contexte");
        assertThat(content("saisie-reunie").text(TextField.MEANS)).isEqualTo("Mes moyens");
        assertThat(signedIn(Role.CURATOR).get("/atelier/cas/saisie-reunie").body())
                .contains("a modifié d’autres parties de ce cas entre-temps");
    }

    @Test
    void changes_in_the_same_field_are_shown_side_by_side_and_nothing_is_stored_before_a_choice() {
        HttpResponse<String> answer = inConflict("saisie-disputee");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Mon contexte", "Leur contexte", "Avant", "name=\"version\" value=\"1\"");
        assertThat(content("saisie-disputee").text(TextField.CONTEXT)).isEqualTo("Leur contexte");
        assertThat(content("saisie-disputee").text(TextField.MEANS)).isEmpty();
    }

    @Test
    void the_choice_is_stored_with_the_other_changes() {
        inConflict("saisie-mienne");
        choose("saisie-mienne", "mien");
        inConflict("saisie-leur");
        choose("saisie-leur", "leur");
        inConflict("saisie-deux");
        choose("saisie-deux", "deux");
        inConflict("saisie-autre");
        choose("saisie-autre", "autre");

        assertThat(content("saisie-mienne").text(TextField.CONTEXT)).isEqualTo("Mon contexte");
        assertThat(content("saisie-leur").text(TextField.CONTEXT)).isEqualTo("Leur contexte");
        assertThat(content("saisie-deux").text(TextField.CONTEXT)).isEqualTo("Leur contexte\n\nMon contexte");
        assertThat(content("saisie-autre").text(TextField.CONTEXT)).isEqualTo("Un troisième");
        assertThat(content("saisie-leur").text(TextField.MEANS)).isEqualTo("Mes moyens");
    }

    @Test
    void a_contributor_opens_and_changes_her_own_drafts_only() {
        send(aCaseStudy("saisie-autrui").titled("À autrui").drafted());

        assertThat(signedIn(Role.CONTRIBUTOR).get("/atelier/cas/saisie-autrui").statusCode())
                .isEqualTo(403);
        assertThat(signedIn(Role.CONTRIBUTOR)
                        .post("/atelier/cas/saisie-autrui", "version", "0", "titre", "Pris")
                        .statusCode())
                .isEqualTo(403);
        assertThat(signedIn(Role.CONTRIBUTOR)
                        .post("/atelier/cas/saisie-autrui/soumettre")
                        .statusCode())
                .isEqualTo(403);
        assertThat(content("saisie-autrui").text(TextField.TITLE)).isEqualTo("À autrui");
    }

    @Test
    void what_a_contributor_typed_while_her_case_left_her_hands_comes_back() {
        String address = drafted("Saisie – Partie");
        send(new SubmitCaseStudy(CaseStudyId.of("saisie-partie")));

        HttpResponse<String> answer = signedIn(Role.CONTRIBUTOR)
                .post(address, "version", "0", "titre", "Saisie – Partie", "contexte", "Tapé trop tard");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Tapé trop tard", "n’est plus modifiable par vous");
    }

    @Test
    void a_case_is_led_through_its_states_by_those_who_may() {
        String address = drafted("Saisie – Une vie");
        CaseStudyId id = CaseStudyId.of("saisie-une-vie");

        assertThat(signedIn(Role.CONTRIBUTOR).post(address + "/publier").statusCode())
                .isEqualTo(409);
        signedIn(Role.CONTRIBUTOR).post(address + "/soumettre");
        assertThat(state(id)).isEqualTo(CaseStudyState.SUBMITTED);
        assertThat(signedIn(Role.CURATOR)
                        .post(address + "/renvoyer", "motif", " ")
                        .statusCode())
                .isEqualTo(422);
        signedIn(Role.CURATOR).post(address + "/renvoyer", "motif", "Il manque la source.");
        assertThat(state(id)).isEqualTo(CaseStudyState.DRAFT);
        assertThat(signedIn(Role.CONTRIBUTOR).get(address).body())
                .contains("Ce cas vous est revenu de la relecture", "Il manque la source.");
        signedIn(Role.CURATOR).post(address + "/publier");
        assertThat(state(id)).isEqualTo(CaseStudyState.PUBLISHED);
        signedIn(Role.CURATOR).post(address + "/retirer", "motif", "Source à revoir");
        assertThat(state(id)).isEqualTo(CaseStudyState.WITHDRAWN);
        signedIn(Role.CURATOR).post(address + "/corbeille");
        assertThat(state(id)).isEqualTo(CaseStudyState.DISCARDED);
        signedIn(Role.CURATOR).post(address + "/reprendre");
        assertThat(state(id)).isEqualTo(CaseStudyState.DRAFT);
    }

    @Test
    void the_preview_is_the_sheet_as_published() {
        send(aCaseStudy("saisie-apercu")
                .titled("Le titre")
                .saying(TextField.SUCCESS_FACTORS, "Parce que.")
                .drafted());

        assertThat(signedIn(Role.CURATOR)
                        .get("/atelier/cas/saisie-apercu/apercu")
                        .body())
                .contains("telle que le public la lirait", "<h2 class=\"encart__titre\">Pourquoi ça a marché</h2>");
    }

    @Test
    void territories_are_proposed_from_the_beginning_of_a_name() {
        assertThat(signedIn(Role.CONTRIBUTOR)
                        .get("/atelier/cas/territoires?territoire=marse")
                        .body())
                .contains("<option value=\"Marseille (13)\">");
    }

    private HttpResponse<String> inConflict(String id) {
        send(aCaseStudy(id).titled("Titre").saying(TextField.CONTEXT, "Avant").drafted());
        revise(id, TextField.CONTEXT, "Leur contexte");
        return signedIn(Role.CURATOR)
                .post(
                        "/atelier/cas/" + id,
                        "version",
                        "0",
                        "titre",
                        "Titre",
                        "contexte",
                        "Mon contexte",
                        "moyens",
                        "Mes moyens");
    }

    private void choose(String id, String choice) {
        signedIn(Role.CURATOR)
                .post(
                        "/atelier/cas/" + id,
                        "version",
                        "1",
                        "titre",
                        "Titre",
                        "contexte",
                        "Mon contexte",
                        "moyens",
                        "Mes moyens",
                        "choix.contexte",
                        choice,
                        "autre.contexte",
                        "Un troisième");
    }

    private void revise(String id, TextField field, String text) {
        send(new ReviseCaseStudy(CaseStudyId.of(id), null, List.of(new CaseStudyChange.Texts(Map.of(field, text)))));
    }

    private String drafted(String title) {
        return signedIn(Role.CONTRIBUTOR)
                .post("/atelier/cas/nouveau", "titre", title)
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private CaseStudyContent content(String id) {
        return archive.now(CaseStudyId.of(id)).orElseThrow().content();
    }

    private CaseStudyState state(CaseStudyId id) {
        return archive.now(id).orElseThrow().state();
    }
}
