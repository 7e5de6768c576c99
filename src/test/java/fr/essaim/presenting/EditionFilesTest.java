package fr.essaim.presenting;

import static fr.essaim.casestudy.CaseStudyBuilder.aCaseStudy;
import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.casestudy.CaseStudyChange;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.TextField;
import fr.essaim.casestudy.command.ReviseCaseStudy;
import fr.essaim.casestudy.command.WithdrawCaseStudy;
import fr.essaim.selection.FrozenCase;
import fr.essaim.selection.SelectionId;
import fr.essaim.selection.command.FreezeSelection;
import fr.essaim.selection.command.PinCases;
import fr.essaim.selection.command.StartSelection;
import fr.essaim.web.RunningSite;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EditionFilesTest extends RunningSite {

    @Test
    void each_file_is_there_under_its_name_and_type() {
        String edition = freeze("emporter", "=1+1 Une piste cyclable");
        Map.of(
                        "diapositives.html", "text/html",
                        "diapositives.pptx",
                                "application/vnd.openxmlformats-officedocument.presentationml.presentation",
                        "livret.pdf", "application/pdf",
                        "qr.svg", "image/svg+xml",
                        "qr.png", "image/png",
                        "cas.csv", "text/csv")
                .forEach((file, type) -> {
                    HttpResponse<String> answer = get(edition + file);
                    assertThat(answer.statusCode()).as(file).isEqualTo(200);
                    assertThat(header(answer, "Content-Type")).startsWith(type);
                    assertThat(header(answer, "Content-Disposition")).contains("emporter-edition-1-" + file);
                    assertThat(header(answer, "Last-Modified")).isNotEmpty();
                });
        assertThat(get(edition + "diapositives.html").body()).contains("=1+1 Une piste cyclable");
        assertThat(get(edition + "cas.csv").body()).contains("'=1+1 Une piste").contains("emporter-1;");
    }

    @Test
    void the_slides_say_their_own_policy_and_only_that_one() {
        HttpResponse<String> slides = get(freeze("emporter-regle", "Règle") + "diapositives.html");
        assertThat(slides.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("default-src 'none'")
                .contains("script-src 'sha256-");
    }

    @Test
    void what_a_browser_has_is_not_sent_again_until_a_case_is_withdrawn() {
        String edition = freeze("emporter-encore", "Avant");
        String mark = header(get(edition + "livret.pdf"), "ETag");
        assertThat(get(edition + "livret.pdf", "If-None-Match", mark).statusCode())
                .isEqualTo(304);

        send(new ReviseCaseStudy(
                CaseStudyId.of("emporter-encore-1"),
                null,
                List.of(new CaseStudyChange.Texts(Map.of(TextField.TITLE, "Après")))));
        assertThat(get(edition + "diapositives.html").body()).contains("Avant").doesNotContain("Après");
        assertThat(get(edition + "livret.pdf", "If-None-Match", mark).statusCode())
                .isEqualTo(304);

        send(new WithdrawCaseStudy(CaseStudyId.of("emporter-encore-1"), "À la demande de la mairie."));
        HttpResponse<String> after = get(edition + "diapositives.html", "If-None-Match", mark);
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(after.body()).contains("a été retirée de la base").doesNotContain("Un résumé");
    }

    @Test
    void only_the_head_is_sent_when_only_that_is_asked() throws Exception {
        String edition = freeze("emporter-tete", "Tête");
        HttpResponse<String> head = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(site() + edition + "qr.png"))
                                .HEAD()
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
    }

    @Test
    void what_is_not_there_is_said_in_french() throws IOException {
        String edition = freeze("emporter-rien", "Rien");
        for (String address : List.of(
                "/selections/nul-part/editions/1/livret.pdf",
                edition.replace("/1/", "/2/") + "qr.svg",
                edition.replace("/1/", "/0/") + "qr.svg",
                edition.replace("/1/", "/99999999999/") + "cas.csv",
                edition.replace("/1/", "/un/") + "diapositives.html",
                "/selections/Pas%20un%20nom/editions/1/diapositives.pptx")) {
            HttpResponse<String> answer = get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(404);
            assertThat(answer.body()).contains("Il n’y a pas d’édition à cette adresse", "/essaim/essaim");
            assertThat(header(answer, "Content-Security-Policy")).contains("style-src 'self'");
        }
    }

    /** An edition of one case; answers where its files are. */
    private String freeze(String name, String title) {
        CaseStudyId study = CaseStudyId.of(name + "-1");
        publish(aCaseStudy(study.value()).titled(title).saying(TextField.SUMMARY, "Un résumé."));
        SelectionId id = SelectionId.of(name);
        send(new StartSelection(id, "Titre", "", null, "q=" + name, List.of(), 6));
        send(new PinCases(id, List.of(study)));
        send(new FreezeSelection(id, null, List.of(new FrozenCase(study, 1, ""))));
        return "/selections/" + name + "/editions/1/";
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
