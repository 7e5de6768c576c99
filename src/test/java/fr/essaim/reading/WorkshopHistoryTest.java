package fr.essaim.reading;

import static fr.essaim.casestudy.CaseStudyBuilder.aCaseStudy;
import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.access.Role;
import fr.essaim.casestudy.CaseStudyChange;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.TagEvidence;
import fr.essaim.casestudy.TextField;
import fr.essaim.casestudy.command.DeclineTag;
import fr.essaim.casestudy.command.DiscardCaseStudy;
import fr.essaim.casestudy.command.ReviseCaseStudy;
import fr.essaim.casestudy.command.UndoCaseStudyChanges;
import fr.essaim.casestudy.command.WithdrawCaseStudy;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.web.RunningSite;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkshopHistoryTest extends RunningSite {

    @Test
    void the_workshop_sees_everything_drafts_and_refusals_included() {
        send(aCaseStudy("atelier-brouillon").drafted());
        send(new DeclineTag(
                CaseStudyId.of("atelier-brouillon"),
                ConceptId.of("domaine:sante"),
                new TagEvidence("Une phrase.", List.of(), 0.5)));

        assertThat(history("atelier-brouillon")).contains("n’a pas retenu le ", "domaine Santé", "Une phrase.");
        assertThat(get("/etudes-de-cas/atelier-brouillon/historique").statusCode())
                .isEqualTo(404);
        assertThat(get("/atelier/cas/atelier-brouillon/historique").statusCode())
                .isIn(302, 303, 401);
        assertThat(signedIn(Role.CONTRIBUTOR)
                        .get("/atelier/cas/atelier-brouillon/historique")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void an_older_version_comes_back_after_its_differences_were_shown() {
        publish(aCaseStudy("atelier-retabli").saying(TextField.CONTEXT, "Le premier texte."));
        rewrite("atelier-retabli", "Le second texte.");

        assertThat(history("atelier-retabli")).contains("/atelier/cas/atelier-retabli/historique/1\">Rétablir");
        HttpResponse<String> preview = curator("/atelier/cas/atelier-retabli/historique/1");
        assertThat(preview.body()).contains("Rétablir la version 1", "second</del>", "premier</ins>", "value=\"2\"");

        HttpResponse<String> answer =
                signedIn(Role.CURATOR).post("/atelier/cas/atelier-retabli/historique/1", "version", "2");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(get("/etudes-de-cas/atelier-retabli").body()).contains("Le premier texte.");
        String history = history("atelier-retabli");
        assertThat(history).contains("a rétabli une version plus ancienne\u00a0: la version 1");
    }

    @Test
    void a_restoration_over_somebody_else_s_change_is_a_conflict_that_says_who_did_what() {
        publish(aCaseStudy("atelier-conflit").saying(TextField.CONTEXT, "Un."));
        rewrite("atelier-conflit", "Deux.");
        rewrite("atelier-conflit", "Trois.");

        HttpResponse<String> answer =
                signedIn(Role.CURATOR).post("/atelier/cas/atelier-conflit/historique/1", "version", "2");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body())
                .contains("rien n’a été rétabli", "<b>Essaim</b> a réécrit", "name=\"version\" value=\"3\"");
        assertThat(get("/etudes-de-cas/atelier-conflit").body()).contains("Trois.");
    }

    @Test
    void a_version_that_is_none_and_a_version_that_was_not_read_are_not_found() {
        publish(aCaseStudy("atelier-inconnu"));

        for (String version : List.of("9", "x", "-1", "99999999999")) {
            assertThat(curator("/atelier/cas/atelier-inconnu/historique/" + version)
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(signedIn(Role.CURATOR)
                        .post("/atelier/cas/atelier-inconnu/historique/0", "version", "")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void any_two_versions_are_compared_in_the_workshop_drafts_too() {
        send(aCaseStudy("atelier-compare").saying(TextField.CONTEXT, "Avant.").drafted());
        rewrite("atelier-compare", "Après.");

        assertThat(curator("/atelier/cas/atelier-compare/historique?de=0&a=1").body())
                .contains("Avant</del>", "Après</ins>");
    }

    @Test
    void the_sheet_of_a_day_is_a_page_that_says_so() {
        on("2019-03-01", () -> publish(aCaseStudy("page-datee").titled("Premier titre")));
        on(
                "2020-06-30",
                () -> send(new ReviseCaseStudy(
                        CaseStudyId.of("page-datee"),
                        null,
                        List.of(new CaseStudyChange.Texts(Map.of(TextField.TITLE, "Second titre"))))));

        assertThat(get("/etudes-de-cas/page-datee?au=2020-06-29").body())
                .contains(
                        "Cette fiche telle qu’elle était le 29 juin 2020.",
                        "Premier titre",
                        "noindex",
                        "<a href=\"/etudes-de-cas/page-datee\">La voir aujourd’hui</a>");
        assertThat(get("/etudes-de-cas/page-datee?au=hier").body())
                .contains("n’est pas un jour", "Second titre")
                .doesNotContain("noindex", "telle qu’elle était");
        assertThat(get("/etudes-de-cas/page-datee?au=2019-02-01").statusCode()).isEqualTo(404);
        assertThat(get("/etudes-de-cas/page-datee?au=2999-01-01").body()).doesNotContain("telle qu’elle était");
    }

    @Test
    void the_sheet_of_a_day_before_its_import_was_undone_still_shows() {
        on("2020-03-01", () -> publish(aCaseStudy("page-annulee").titled("Titre importé")));
        on("2020-03-05", () -> send(new UndoCaseStudyChanges(CaseStudyId.of("page-annulee"), 1, null)));

        assertThat(get("/etudes-de-cas/page-annulee").statusCode()).isEqualTo(404);
        assertThat(get("/etudes-de-cas/page-annulee?au=2020-03-06").statusCode())
                .isEqualTo(404);
        assertThat(get("/etudes-de-cas/page-annulee?au=2020-03-04").body())
                .contains("Titre importé", "Elle n’est plus publiée aujourd’hui.");
    }

    @Test
    void what_was_withdrawn_stays_withdrawn_for_every_day_even_in_the_bin() {
        CaseStudyId id = CaseStudyId.of("page-jetee");
        on("2020-03-01", () -> publish(aCaseStudy("page-jetee").titled("Titre secret")));
        on("2020-03-05", () -> send(new WithdrawCaseStudy(id, "À la demande de l’auteur")));
        on("2020-03-06", () -> send(new DiscardCaseStudy(id)));

        HttpResponse<String> answer = get("/etudes-de-cas/page-jetee?au=2020-03-02");

        assertThat(answer.statusCode()).isIn(404, 410);
        assertThat(answer.body()).doesNotContain("secret");
    }

    private void rewrite(String id, String text) {
        send(new ReviseCaseStudy(
                CaseStudyId.of(id), null, List.of(new CaseStudyChange.Texts(Map.of(TextField.CONTEXT, text)))));
    }

    private String history(String id) {
        return curator("/atelier/cas/" + id + "/historique").body();
    }

    private HttpResponse<String> curator(String address) {
        return signedIn(Role.CURATOR).get(address);
    }
}
