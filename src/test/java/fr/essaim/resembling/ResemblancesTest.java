package fr.essaim.resembling;

import static fr.essaim.casestudy.CaseStudyBuilder.aCaseStudy;
import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.casestudy.CaseStudyBuilder;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.TextField;
import fr.essaim.casestudy.command.MarkCaseStudyDuplicate;
import fr.essaim.web.RunningSite;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The cases that resemble one, on its sheet and for programs. */
class ResemblancesTest extends RunningSite {

    private static final String DURANCE = "ress-durance";
    private static boolean told;

    @BeforeEach
    void tell() {
        if (told) {
            return;
        }
        told = true;
        publish(aCaseStudy(DURANCE)
                .titled("Sisteron – Une navette fluviale à pédales")
                .saying(TextField.SUMMARY, "Une navette fluviale à pédales relie les deux rives.")
                .saying(
                        TextField.CONTEXT,
                        "La navette fluviale part du ponton. Les pédaliers viennent d’un ferrailleur.")
                .tagged("profil:association", "profil:pme", "profil:collectivite-territoriale")
                .tagged("echelon:local", "pratique:cooperation-economique")
                .about("mobilite-transports")
                .in("commune:04209"));
        publish(aCaseStudy("ress-navette")
                .titled("Une navette fluviale électrique sur le canal")
                .saying(TextField.SUMMARY, "La navette fluviale remplace le bac.")
                .about("mobilite-transports"));
        publish(aCaseStudy("ress-acteurs")
                .titled("Un garage partagé")
                .tagged("profil:entreprise", "profil:association-employeuse", "profil:collectivite-territoriale")
                .tagged("pratique:cooperation-economique")
                .about("mobilite-transports"));
        publish(aCaseStudy("ress-brouillon-voisin").titled("Sans rapport aucun").about("sante"));
        send(aCaseStudy("ress-brouillon")
                .titled("Une navette fluviale à pédales jamais publiée")
                .drafted());
        publish(copy("ress-double"));
        send(new MarkCaseStudyDuplicate(CaseStudyId.of("ress-double"), CaseStudyId.of(DURANCE)));
        awaitIndex();
    }

    private static CaseStudyBuilder copy(String id) {
        return aCaseStudy(id)
                .titled("Sisteron – La navette fluviale à pédales")
                .saying(TextField.SUMMARY, "Une navette fluviale à pédales relie les deux rives.");
    }

    private List<JsonNode> similar(String id) {
        return json("/api/v1/etudes-de-cas/" + id + "/similaires").valueStream().toList();
    }

    private static List<String> reasons(List<JsonNode> similar, String id) {
        return similar.stream()
                .filter(each -> each.get("id").asString().equals(id))
                .flatMap(each -> each.get("raisons").valueStream())
                .map(reason -> reason.get("texte").asString())
                .toList();
    }

    @Test
    void each_reason_is_told_in_words_as_the_text_writes_them() {
        List<JsonNode> similar = similar(DURANCE);
        assertThat(reasons(similar, "ress-navette"))
                .contains("Les deux parlent de «\u00a0fluviale\u00a0», «\u00a0navette\u00a0»")
                .contains("Même domaine\u00a0: mobilité / transports");
        assertThat(reasons(similar, "ress-acteurs"))
                .contains("Même configuration d’acteurs\u00a0: association, collectivité territoriale, entreprise")
                .contains("Même catégorie de partenariat\u00a0: coopération économique");
    }

    @Test
    void neither_the_case_itself_nor_a_draft_nor_a_marked_duplicate_nor_a_stranger_is_among_them() {
        assertThat(similar(DURANCE))
                .extracting(each -> each.get("id").asString())
                .contains("ress-navette", "ress-acteurs")
                .doesNotContain(DURANCE, "ress-brouillon", "ress-double", "ress-brouillon-voisin");
    }

    @Test
    void two_that_tell_the_same_appear_once() {
        List<CaseStudyBuilder> copies = new ArrayList<>();
        for (int n = 0; n < 5; n++) {
            copies.add(aCaseStudy("ress-copie-" + n)
                    .titled("Une conserverie mobile de mirabelles " + "abcde".charAt(n))
                    .saying(TextField.SUMMARY, "La conserverie mobile passe de verger en verger."));
        }
        publish(aCaseStudy("ress-conserverie")
                .titled("La conserverie mobile des vergers")
                .saying(TextField.SUMMARY, "Une conserverie mobile met les mirabelles en bocaux."));
        copies.forEach(this::publish);
        awaitIndex();
        assertThat(similar("ress-conserverie"))
                .filteredOn(each -> each.get("id").asString().startsWith("ress-copie-"))
                .hasSize(1);
    }

    @Test
    void what_says_too_little_resembles_nothing_and_its_sheet_is_silent() {
        publish(aCaseStudy("ress-vide").titled("Xylographie"));
        awaitIndex();
        assertThat(similar("ress-vide")).isEmpty();
        assertThat(get("/etudes-de-cas/ress-vide").body()).doesNotContain("Cas qui lui ressemblent");
    }

    @Test
    void the_sheet_shows_them_with_their_reasons_and_that_of_a_former_day_does_not() {
        assertThat(get("/etudes-de-cas/" + DURANCE).body())
                .contains("Cas qui lui ressemblent", "href=\"/etudes-de-cas/ress-navette\"", "Les deux parlent de");
        publish(aCaseStudy("ress-nouvelle")
                .titled("Une navette fluviale de plus à Sisteron")
                .saying(TextField.SUMMARY, "La navette fluviale revient.")
                .in("commune:04209")
                .about("mobilite-transports"));
        awaitIndex();
        assertThat(reasons(similar(DURANCE), "ress-nouvelle")).contains("Même commune\u00a0: Sisteron");
    }

    @Test
    void asking_twice_gives_the_same_answer_and_what_is_not_public_has_none() {
        assertThat(similar(DURANCE)).isEqualTo(similar(DURANCE));
        assertThat(get("/api/v1/etudes-de-cas/ress-brouillon/similaires").statusCode())
                .isEqualTo(404);
        assertThat(get("/api/v1/etudes-de-cas/ress-double/similaires"))
                .satisfies(moved -> assertThat(moved.statusCode()).isEqualTo(301))
                .satisfies(moved -> assertThat(moved.headers().firstValue("Location"))
                        .hasValue("/api/v1/etudes-de-cas/" + DURANCE + "/similaires"));
    }
}
