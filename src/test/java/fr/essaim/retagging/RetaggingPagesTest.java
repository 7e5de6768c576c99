package fr.essaim.retagging;

import static fr.essaim.casestudy.CaseStudyBuilder.aCaseStudy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.essaim.access.Role;
import fr.essaim.casestudy.CaseStudyChange;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.command.ReviseCaseStudy;
import fr.essaim.reading.CaseStudyArchive;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.web.RunningSite;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RetaggingPagesTest extends RunningSite {

    private static final ConceptId HEALTH = ConceptId.of("domaine:sante");
    private static final ConceptId EDUCATION = ConceptId.of("domaine:education");

    @Autowired
    CaseStudyArchive archive;

    @Test
    void a_concept_is_replaced_in_the_ticked_cases_after_a_preview_and_the_whole_is_undone() {
        publish(aCaseStudy("lot-un").titled("Grenouille une").about("sante"));
        publish(aCaseStudy("lot-deux").titled("Grenouille deux").about("sante"));
        publish(aCaseStudy("lot-trois").titled("Grenouille trois").about("education"));
        publish(aCaseStudy("lot-quatre").titled("Grenouille quatre").about("sante"));
        awaitIndex();

        assertThat(curator("/atelier/reclassements/nouveau?q=grenouille&retire=domaine:sante&ajoute=domaine:education"))
                .contains("Grenouille une", "<del>Santé</del>", "<ins>Éducation</ins>", "3\u00a0cas changeraient")
                .contains("1\u00a0autre cas trouvé reste comme il est")
                .doesNotContain("Grenouille trois");

        String retagging = start(
                "ajoute",
                "domaine:education",
                "retire",
                "domaine:sante",
                "cas",
                "lot-un",
                "cas",
                "lot-deux",
                "cas",
                "lot-trois");
        awaitText(retagging, "Appliqué");
        assertThat(concepts("lot-un")).containsExactly(EDUCATION);
        assertThat(concepts("lot-trois")).containsExactly(EDUCATION);
        assertThat(concepts("lot-quatre")).containsExactly(HEALTH);
        assertThat(curator(retagging)).contains("2\u00a0cas changés", "Inchangé");
        assertThat(curator("/atelier/cas/lot-un/historique"))
                .contains("par le reclassement «\u00a0Santé remplacé par Éducation\u00a0»");

        tag("lot-deux", Set.of(HEALTH), Set.of());
        assertThat(curator(retagging + "/annulation")).contains("Santé\u00a0: changé depuis par Essaim");
        assertThat(signedIn(Role.CURATOR).post(retagging + "/annulation").statusCode())
                .isEqualTo(303);
        awaitText(retagging, "Annulé");

        assertThat(concepts("lot-un")).containsExactly(HEALTH);
        assertThat(concepts("lot-deux")).containsExactly(HEALTH);
        assertThat(concepts("lot-trois")).containsExactly(EDUCATION);
        assertThat(curator("/atelier/cas/lot-un/historique")).contains("en annulant le reclassement");
        assertThat(curator("/atelier/reclassements")).contains("Santé remplacé par Éducation", "Annulé");
    }

    @Test
    void an_addition_changes_only_the_cases_that_lack_the_concept_and_a_removal_those_that_have_it() {
        publish(aCaseStudy("lot-ajout").about("sante"));
        publish(aCaseStudy("lot-retrait").about("sante", "education"));

        awaitText(start("ajoute", "domaine:education", "cas", "lot-ajout", "cas", "lot-retrait"), "1\u00a0cas changé");
        awaitText(start("retire", "domaine:sante", "cas", "lot-ajout", "cas", "lot-retrait"), "2\u00a0cas changés");

        assertThat(concepts("lot-ajout")).containsExactly(EDUCATION);
        assertThat(concepts("lot-retrait")).containsExactly(EDUCATION);
    }

    @Test
    void nothing_chosen_changes_nothing_and_nonsense_is_told() {
        assertThat(post("ajoute", "domaine:education").headers().firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).endsWith("nouveau?aucun=oui"));
        assertThat(post("ajoute", "x", "cas", "lot-un").statusCode()).isEqualTo(400);
        assertThat(post("ajoute", "domaine:sante", "retire", "domaine:sante", "cas", "lot-un")
                        .statusCode())
                .isEqualTo(400);
        assertThat(curator("/atelier/reclassements/nouveau?ajoute=&retire=%F0%9F%90%9D&q="))
                .contains("Choisissez un concept");
        assertThat(signedIn(Role.CURATOR)
                        .get("/atelier/reclassements/reclassement-inconnu")
                        .statusCode())
                .isEqualTo(404);
        assertThat(signedIn(Role.CONTRIBUTOR).get("/atelier/reclassements").statusCode())
                .isEqualTo(403);
        assertThat(curator("/atelier/vocabulaires")).contains("Aucun concept remplacé");
    }

    private String start(String... fields) {
        HttpResponse<String> answer = post(fields);
        assertThat(answer.statusCode()).isEqualTo(303);
        String address = answer.headers().firstValue("Location").orElseThrow();
        return address.substring(address.indexOf("/atelier"));
    }

    private HttpResponse<String> post(String... fields) {
        return signedIn(Role.CURATOR).post("/atelier/reclassements", fields);
    }

    private void awaitText(String address, String text) {
        await().untilAsserted(() -> assertThat(curator(address)).contains(text));
    }

    private void tag(String id, Set<ConceptId> added, Set<ConceptId> removed) {
        send(new ReviseCaseStudy(CaseStudyId.of(id), null, List.of(new CaseStudyChange.Tags(added, removed))));
    }

    private Set<ConceptId> concepts(String id) {
        return archive.now(CaseStudyId.of(id)).orElseThrow().content().concepts();
    }

    private String curator(String address) {
        return signedIn(Role.CURATOR).get(address).body();
    }
}
