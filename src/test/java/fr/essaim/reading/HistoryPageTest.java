package fr.essaim.reading;

import static fr.essaim.casestudy.CaseStudyBuilder.aCaseStudy;
import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.casestudy.CaseStudyChange;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.Partner;
import fr.essaim.casestudy.Period;
import fr.essaim.casestudy.Source;
import fr.essaim.casestudy.TagEvidence;
import fr.essaim.casestudy.TextField;
import fr.essaim.casestudy.command.AcceptTag;
import fr.essaim.casestudy.command.DeclineTag;
import fr.essaim.casestudy.command.DistinguishCaseStudy;
import fr.essaim.casestudy.command.MarkCaseStudyDuplicate;
import fr.essaim.casestudy.command.PublishCaseStudy;
import fr.essaim.casestudy.command.ReturnCaseStudy;
import fr.essaim.casestudy.command.ReviseCaseStudy;
import fr.essaim.casestudy.command.SubmitCaseStudy;
import fr.essaim.casestudy.command.WithdrawCaseStudy;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.web.RunningSite;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryPageTest extends RunningSite {

    @Test
    void everything_that_can_happen_to_a_case_is_told_in_words_the_latest_first() {
        CaseStudyId id = CaseStudyId.of("vie-entiere");
        on(
                "2020-01-10",
                () -> sendFrom(
                        "import-7",
                        aCaseStudy("vie-entiere")
                                .saying(TextField.CONTEXT, "Avant")
                                .about("sante")
                                .drafted()));
        on("2020-01-11", () -> send(new SubmitCaseStudy(id)));
        on("2020-01-12", () -> send(new ReturnCaseStudy(id, "Il manque la source.")));
        on(
                "2020-01-13",
                () -> revise("vie-entiere", new CaseStudyChange.Sources(List.of(new Source("La charte", null)))));
        on("2020-01-14", () -> send(new PublishCaseStudy(id, null)));
        on("2020-01-15", () -> revise("vie-entiere", new CaseStudyChange.Texts(Map.of(TextField.CONTEXT, "Ensuite"))));
        on(
                "2020-01-16",
                () -> revise(
                        "vie-entiere",
                        new CaseStudyChange.Partners(List.of(new Partner("Roue libre", null, "porteur")))));
        on("2020-01-17", () -> revise("vie-entiere", new CaseStudyChange.Location(TerritoryCode.of("commune:38151"))));
        on("2020-01-18", () -> revise("vie-entiere", new CaseStudyChange.Dates(new Period(2016, 2018))));
        on(
                "2020-01-19",
                () -> revise(
                        "vie-entiere",
                        new CaseStudyChange.Tags(
                                Set.of(ConceptId.of("domaine:education")), Set.of(ConceptId.of("domaine:sante")))));
        on("2020-01-20", () -> revise("vie-entiere", new CaseStudyChange.Verification(LocalDate.of(2020, 1, 19))));

        String page = get("/etudes-de-cas/vie-entiere/historique").body();

        assertThat(page)
                .containsSubsequence(
                        "20 janvier 2020",
                        "Vérifiée",
                        "19 janvier 2020",
                        "19 janvier 2020",
                        "Classement modifié",
                        "<b>Essaim</b> a ajouté le <a href=\"/vocabulaires/domaine/education\">domaine Éducation</a>",
                        "et retiré le <a href=\"/vocabulaires/domaine/sante\">domaine Santé</a>",
                        "18 janvier 2020",
                        "Années modifiées",
                        "a daté la fiche",
                        "2016 à 2018",
                        "17 janvier 2020",
                        "Lieu modifié",
                        "a situé la fiche",
                        "Échirolles, Isère",
                        "16 janvier 2020",
                        "Partenaires modifiés",
                        "a ajouté le partenaire Roue libre (porteur)",
                        "15 janvier 2020",
                        "Textes modifiés",
                        "a réécrit «\u00a0Contexte et besoin\u00a0»",
                        "historique?de=4&amp;a=5\">Voir les changements",
                        "14 janvier 2020",
                        "Publiée",
                        "13 janvier 2020",
                        "Sources modifiées",
                        "a modifié les sources",
                        "12 janvier 2020",
                        "Renvoyée à son auteur",
                        "11 janvier 2020",
                        "Soumise pour relecture",
                        "10 janvier 2020",
                        "Créée",
                        "a créé la fiche, par un import.")
                .contains("/etudes-de-cas/vie-entiere?au=2020-01-14")
                .doesNotContain("/etudes-de-cas/vie-entiere?au=2020-01-13", "La charte", "Il manque la source.");
    }

    @Test
    void the_history_of_a_duplicate_leads_to_the_original() {
        publish(aCaseStudy("vie-original").titled("La vie d’un original"));
        publish(aCaseStudy("vie-doublon"));
        send(new MarkCaseStudyDuplicate(CaseStudyId.of("vie-doublon"), CaseStudyId.of("vie-original")));

        assertThat(get("/etudes-de-cas/vie-doublon/historique").body())
                .contains(
                        "Réunie à une autre fiche",
                        "<a href=\"/etudes-de-cas/vie-original\">«\u00a0La vie d’un original\u00a0»</a>");
    }

    @Test
    void the_history_of_a_withdrawn_case_keeps_what_happened_and_drops_what_was_said() {
        publish(aCaseStudy("vie-retiree").titled("Titre secret"));
        revise("vie-retiree", new CaseStudyChange.Texts(Map.of(TextField.CONTEXT, "Texte secret")));
        revise("vie-retiree", new CaseStudyChange.Partners(List.of(new Partner("Partenaire secret", null, null))));
        send(new WithdrawCaseStudy(CaseStudyId.of("vie-retiree"), "À la demande de l’auteur"));

        assertThat(get("/etudes-de-cas/vie-retiree/historique").body())
                .containsSubsequence(
                        "Retirée",
                        "À la demande de l’auteur",
                        "Textes modifiés, partenaires modifiés",
                        "a modifié les textes",
                        "a modifié les partenaires",
                        "Créée, publiée")
                .doesNotContain("secret", "?au=", "?de=");
    }

    @Test
    void a_case_that_comes_back_is_said_to_be_published_again() {
        publish(aCaseStudy("vie-revenue"));
        send(new WithdrawCaseStudy(CaseStudyId.of("vie-revenue"), "Vérification"));
        send(new PublishCaseStudy(CaseStudyId.of("vie-revenue"), null));

        assertThat(get("/etudes-de-cas/vie-revenue/historique").body())
                .containsSubsequence("Publiée de nouveau", "Retirée", "Créée, publiée");
    }

    @Test
    void what_only_the_workshop_has_to_know_is_not_told_to_everyone() {
        publish(aCaseStudy("vie-atelier"));
        CaseStudyId id = CaseStudyId.of("vie-atelier");
        send(new DeclineTag(id, ConceptId.of("domaine:sante"), new TagEvidence("Une phrase.", List.of(), 0.5)));
        send(new DistinguishCaseStudy(id, CaseStudyId.of("vie-sosie")));

        assertThat(get("/etudes-de-cas/vie-atelier/historique").body())
                .contains("Créée, publiée")
                .doesNotContain("refusée", "Distinguée", "vie-sosie", "Une phrase.");
        assertThat(get("/api/v1/etudes-de-cas/vie-atelier/historique").body())
                .doesNotContain("etiquette-refusee", "distinction", "vie-sosie");
    }

    @Test
    void a_tag_taken_from_a_proposal_is_told_with_the_sentence_that_says_so() {
        publish(aCaseStudy("vie-etiquette"));
        on(
                "2030-03-12",
                () -> send(new AcceptTag(
                        CaseStudyId.of("vie-etiquette"),
                        ConceptId.of("domaine:sante"),
                        new TagEvidence("Un centre de soins.", List.of(), 0.5))));

        assertThat(get("/etudes-de-cas/vie-etiquette/historique").body().replace('\u00a0', ' '))
                .contains(
                        "12 mars 2030",
                        "<b>Essaim</b> a ajouté le <a href=\"/vocabulaires/domaine/sante\">domaine Santé</a>"
                                + ", d’après la phrase « Un centre de soins. ».");
    }

    @Test
    void two_public_versions_are_compared_word_by_word_and_list_by_list() {
        publish(aCaseStudy("vie-comparee")
                .saying(TextField.CONTEXT, "Le premier atelier.")
                .about("sante"));
        revise("vie-comparee", new CaseStudyChange.Texts(Map.of(TextField.CONTEXT, "Le second atelier.")));
        revise("vie-comparee", new CaseStudyChange.Tags(Set.of(ConceptId.of("domaine:education")), Set.of()));

        String page = get("/etudes-de-cas/vie-comparee/historique?de=3&a=1").body();

        assertThat(page)
                .contains("De la version 1 à la version 3", "premier</del>", "second</ins>", " atelier.")
                .containsSubsequence("Classement", "Ajouté", "domaine Éducation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de=0&a=1", "de=1&a=1", "de=1", "de=x&a=%F0%9F%90%9D", "de=1&a=999999999999", "de=-1&a=1"})
    void versions_that_were_not_public_or_are_none_are_not_compared(String versions) {
        if (get("/etudes-de-cas/vie-incomparable/historique").statusCode() == 404) {
            publish(aCaseStudy("vie-incomparable").titled("Titre"));
        }
        HttpResponse<String> answer = get("/etudes-de-cas/vie-incomparable/historique?" + versions);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).containsAnyOf("ne peuvent pas être comparées", "deux versions différentes");
    }

    private void revise(String id, CaseStudyChange change) {
        send(new ReviseCaseStudy(CaseStudyId.of(id), null, List.of(change)));
    }
}
