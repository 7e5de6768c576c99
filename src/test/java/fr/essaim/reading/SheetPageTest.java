package fr.essaim.reading;

import static fr.essaim.casestudy.CaseStudyBuilder.aCaseStudy;
import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.casestudy.CaseStudyChange;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.Source;
import fr.essaim.casestudy.TextField;
import fr.essaim.casestudy.command.MarkCaseStudyDuplicate;
import fr.essaim.casestudy.command.ReviseCaseStudy;
import fr.essaim.casestudy.command.SubmitCaseStudy;
import fr.essaim.casestudy.command.WithdrawCaseStudy;
import fr.essaim.web.RunningSite;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetPageTest extends RunningSite {

    @Test
    void a_published_case_shows_its_texts_under_their_french_headings_and_its_repository_of_landmarks() {
        publish(aCaseStudy("fiche-entiere")
                .titled("Échirolles – Le soleil des toits")
                .saying(TextField.SUMMARY, "La Ville prête ses toits.")
                .saying(TextField.CONTEXT, "Un besoin.")
                .saying(TextField.APPROACH, "Trois pas :\n– un\n– deux\nPuis la suite.")
                .saying(TextField.SUCCESS_FACTORS, "La confiance.")
                .saying(TextField.DIFFICULTIES, "Le temps.")
                .saying(TextField.TRANSFER, "Un toit.")
                .saying(TextField.LICENCE, "CC BY 4.0")
                .saying(TextField.CREDIT, "La Ville")
                .with("Ville d’Échirolles", "collectivite-territoriale")
                .in("commune:38151")
                .begunIn(2016)
                .about("transition-energetique")
                .tagged("pratique:mecenat", "echelon:intercommunal", "odd:odd-13", "odd:odd-7"));

        HttpResponse<String> page = get("/etudes-de-cas/fiche-entiere");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .containsSubsequence(
                        "Contexte et besoin",
                        "<p>Un besoin.</p>",
                        "Démarche et gouvernance",
                        "<p>Trois pas :</p>",
                        "<li>un</li>",
                        "<li>deux</li>",
                        "<p>Puis la suite.</p>",
                        "Pourquoi ça a marché",
                        "Ce qui a été difficile",
                        "Conditions de transfert")
                .contains("Ville d’Échirolles", "Collectivité territoriale")
                .containsSubsequence(
                        "href=\"/?territoire=region:84\"",
                        "href=\"/?territoire=departement:38\"",
                        "href=\"/?territoire=epci:200040715\"",
                        "href=\"/?territoire=commune:38151\"")
                .contains("Début en 2016", "href=\"/?echelon=intercommunal\"", "href=\"/?pratique=mecenat\"")
                .contains("class=\"puce dim-environnementale\" href=\"/?domaine=transition-energetique\"")
                .containsSubsequence("href=\"/?odd=odd-7\">7. ", "href=\"/?odd=odd-13\">13. ")
                .contains("CC BY 4.0", "Pas encore vérifiée.", "href=\"/etudes-de-cas/fiche-entiere/historique\"")
                .contains(site() + "/etudes-de-cas/fiche-entiere, consultée le")
                .doesNotContain("Moyens", "Sources</h2>");
    }

    @Test
    void html_in_a_text_is_shown_as_text() {
        publish(aCaseStudy("fiche-hostile")
                .titled("<script>alert(1)</script>")
                .saying(TextField.CONTEXT, "– <img src=x onerror=alert(1)>\n<b>gras</b>")
                .with("\"><svg onload=alert(1)>", "association"));

        assertThat(get("/etudes-de-cas/fiche-hostile").body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "&lt;img src=x onerror=alert(1)&gt;")
                .doesNotContain("<script>alert", "<img src=x", "<b>gras", "<svg onload");
        assertThat(get("/etudes-de-cas/fiche-hostile/historique").body()).doesNotContain("<script>alert");
    }

    @Test
    void a_source_is_a_link_only_when_its_address_is_one_of_the_web() {
        publish(aCaseStudy("fiche-sources"));
        revise(
                "fiche-sources",
                new CaseStudyChange.Sources(List.of(
                        new Source("Rapport", "https://exemple.fr/rapport.pdf"),
                        new Source("Piège", "javascript:alert(1)"),
                        new Source("Entretien", null))));

        assertThat(get("/etudes-de-cas/fiche-sources").body())
                .contains("<a href=\"https://exemple.fr/rapport.pdf\">Rapport</a>", "Piège", "Entretien")
                .doesNotContain("javascript:");
    }

    @Test
    void a_verified_case_says_when_in_its_citation() {
        publish(aCaseStudy("fiche-verifiee"));
        revise("fiche-verifiee", new CaseStudyChange.Verification(LocalDate.of(2026, 3, 1)));

        assertThat(get("/etudes-de-cas/fiche-verifiee").body())
                .contains("fiche vérifiée le 1er mars 2026", "Vérifiée le 1er mars 2026.");
    }

    @Test
    void a_draft_and_a_submitted_case_are_not_public() {
        send(aCaseStudy("fiche-brouillon").drafted());
        send(aCaseStudy("fiche-soumise").drafted());
        send(new SubmitCaseStudy(CaseStudyId.of("fiche-soumise")));

        for (String id : List.of("fiche-brouillon", "fiche-soumise", "fiche-inconnue")) {
            assertThat(get("/etudes-de-cas/" + id).statusCode()).as(id).isEqualTo(404);
            assertThat(get("/etudes-de-cas/" + id + "/historique").statusCode())
                    .as(id)
                    .isEqualTo(404);
        }
    }

    @Test
    void a_withdrawn_case_says_when_and_why_and_nothing_of_what_it_said() {
        publish(aCaseStudy("fiche-retiree").titled("Titre effacé").saying(TextField.CONTEXT, "Texte effacé"));
        on(
                "2026-03-12",
                () -> send(new WithdrawCaseStudy(CaseStudyId.of("fiche-retiree"), "La source n’est plus accessible.")));
        revise("fiche-retiree", new CaseStudyChange.Verification(LocalDate.of(2026, 4, 1)));

        HttpResponse<String> page = get("/etudes-de-cas/fiche-retiree");

        assertThat(page.statusCode()).isEqualTo(410);
        assertThat(page.body())
                .contains("12 mars 2026", "La source n’est plus accessible.")
                .contains("href=\"/etudes-de-cas/fiche-retiree/historique\"")
                .doesNotContain("effacé");
    }

    @Test
    void the_address_of_a_duplicate_leads_to_the_original_at_the_end_of_the_chain() {
        publish(aCaseStudy("original"));
        publish(aCaseStudy("doublon"));
        publish(aCaseStudy("doublon-de-doublon"));
        markDuplicate("doublon", "original");
        markDuplicate("doublon-de-doublon", "doublon");

        for (String id : List.of("doublon", "doublon-de-doublon")) {
            HttpResponse<String> page = get("/etudes-de-cas/" + id);
            assertThat(page.statusCode()).isEqualTo(301);
            assertThat(page.headers().firstValue("Location")).contains("/etudes-de-cas/original");
        }
    }

    @Test
    void duplicates_of_each_other_and_of_what_is_not_public_lead_nowhere() {
        publish(aCaseStudy("boucle-a"));
        publish(aCaseStudy("boucle-b"));
        markDuplicate("boucle-a", "boucle-b");
        markDuplicate("boucle-b", "boucle-a");
        publish(aCaseStudy("vers-brouillon"));
        send(aCaseStudy("brouillon-vise").drafted());
        markDuplicate("vers-brouillon", "brouillon-vise");
        publish(aCaseStudy("vers-rien"));
        markDuplicate("vers-rien", "jamais-vu");

        for (String id : List.of("boucle-a", "boucle-b", "vers-brouillon", "vers-rien")) {
            assertThat(get("/etudes-de-cas/" + id).statusCode()).as(id).isEqualTo(404);
        }
    }

    @Test
    void the_way_back_leads_to_the_search_one_came_from() {
        publish(aCaseStudy("fiche-trouvee"));

        String back = get("/etudes-de-cas/fiche-trouvee", "Referer", site() + "/?q=v%C3%A9lo&domaine=education")
                .body();

        assertThat(back).contains("<a href=\"/?q=v%C3%A9lo&amp;domaine=education\">Retour aux résultats</a>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://ailleurs.example/?q=x",
                "{site}/aide?q=x",
                "{site}@ailleurs.example/?q=x",
                "not an address",
                "//ailleurs.example/",
                "{site}"
            })
    void the_way_back_never_follows_another_address(String referer) {
        publish(aCaseStudy("fiche-suivie-" + Math.abs(referer.hashCode())));

        String page = get(
                        "/etudes-de-cas/fiche-suivie-" + Math.abs(referer.hashCode()),
                        "Referer",
                        referer.replace("{site}", site()))
                .body();

        assertThat(page).contains("<li><a href=\"/\">Recherche</a></li>").doesNotContain("ailleurs");
    }

    private void revise(String id, CaseStudyChange change) {
        send(new ReviseCaseStudy(CaseStudyId.of(id), null, List.of(change)));
    }

    private void markDuplicate(String id, String original) {
        send(new MarkCaseStudyDuplicate(CaseStudyId.of(id), CaseStudyId.of(original)));
    }
}
