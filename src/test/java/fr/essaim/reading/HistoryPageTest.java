package fr.essaim.reading;

import static fr.essaim.casestudy.CaseStudyBuilder.aCaseStudy;
import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.casestudy.CaseStudyChange;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.Partner;
import fr.essaim.casestudy.Period;
import fr.essaim.casestudy.Source;
import fr.essaim.casestudy.TextField;
import fr.essaim.casestudy.command.MarkCaseStudyDuplicate;
import fr.essaim.casestudy.command.PublishCaseStudy;
import fr.essaim.casestudy.command.ReturnCaseStudy;
import fr.essaim.casestudy.command.ReviseCaseStudy;
import fr.essaim.casestudy.command.SubmitCaseStudy;
import fr.essaim.casestudy.command.WithdrawCaseStudy;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.web.RunningSite;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

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
                        "Ajouté",
                        "<a href=\"/vocabulaires/domaine/education\">domaine Éducation</a>",
                        "Retiré",
                        "<a href=\"/vocabulaires/domaine/sante\">domaine Santé</a>",
                        "18 janvier 2020",
                        "Années modifiées",
                        "Non précisées par la source",
                        "2016 à 2018",
                        "17 janvier 2020",
                        "Lieu modifié",
                        "aucun lieu",
                        "Échirolles, Isère",
                        "16 janvier 2020",
                        "Partenaires modifiés",
                        "Roue libre (porteur)",
                        "15 janvier 2020",
                        "Textes modifiés",
                        "<summary>Contexte et besoin",
                        "<p>Avant</p>",
                        "<p>Ensuite</p>",
                        "14 janvier 2020",
                        "Publiée",
                        "13 janvier 2020",
                        "Sources modifiées",
                        "La charte",
                        "12 janvier 2020",
                        "Renvoyée à son auteur",
                        "Il manque la source.",
                        "11 janvier 2020",
                        "Soumise pour relecture",
                        "10 janvier 2020",
                        "Créée",
                        "Par un import.")
                .contains("/api/v1/etudes-de-cas/vie-entiere?au=2020-01-14")
                .doesNotContain("/api/v1/etudes-de-cas/vie-entiere?au=2020-01-13");
    }

    @Test
    void the_history_of_a_duplicate_leads_to_the_original() {
        publish(aCaseStudy("vie-original"));
        publish(aCaseStudy("vie-doublon"));
        send(new MarkCaseStudyDuplicate(CaseStudyId.of("vie-doublon"), CaseStudyId.of("vie-original")));

        assertThat(get("/etudes-de-cas/vie-doublon/historique").body())
                .contains("Réunie à une autre fiche", "<a href=\"/etudes-de-cas/vie-original\">vie-original</a>");
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
                        "Partenaires modifiés",
                        "Textes modifiés",
                        "Publiée",
                        "Créée")
                .doesNotContain("secret", "?au=");
    }

    @Test
    void a_case_that_comes_back_is_said_to_be_published_again() {
        publish(aCaseStudy("vie-revenue"));
        send(new WithdrawCaseStudy(CaseStudyId.of("vie-revenue"), "Vérification"));
        send(new PublishCaseStudy(CaseStudyId.of("vie-revenue"), null));

        assertThat(get("/etudes-de-cas/vie-revenue/historique").body())
                .containsSubsequence("Publiée de nouveau", "Retirée", "Publiée", "Créée");
    }

    private void revise(String id, CaseStudyChange change) {
        send(new ReviseCaseStudy(CaseStudyId.of(id), null, List.of(change)));
    }
}
