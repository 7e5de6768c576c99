package fr.essaim.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.access.Role;
import fr.essaim.casestudy.CaseStudyBuilder;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.TextField;
import fr.essaim.casestudy.event.CaseStudyTagAccepted;
import fr.essaim.casestudy.event.CaseStudyTagDeclined;
import fr.essaim.reading.CaseStudyArchive;
import fr.essaim.storage.Commands;
import fr.essaim.storage.Provenance;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.web.RunningSite;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** Classifying a case on its page. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TaggingPageTest extends RunningSite {

    private static final String TEXT = "Des bénévoles réparent des vélos pour rompre l’isolement des aînés.";

    @Autowired
    private CaseStudyArchive archive;

    @Autowired
    private Commands commands;

    @BeforeAll
    void neighbours() {
        for (int n = 0; n < 4; n++) {
            publish(CaseStudyBuilder.aCaseStudy("prop-voisin-" + n)
                    .titled("Un atelier de réparation de vélos, numéro " + n)
                    .saying(TextField.CONTEXT, "Des bénévoles réparent des vélos.")
                    .tagged("domaine:mobilite-transports", "profil:association"));
        }
        awaitIndex();
    }

    private CaseStudyBuilder drafted(String id) {
        CaseStudyBuilder study = CaseStudyBuilder.aCaseStudy(id)
                .titled("Un atelier de réparation de vélos")
                .saying(TextField.CONTEXT, TEXT);
        send(study.drafted());
        return study;
    }

    private CaseStudySheet sheet(CaseStudyBuilder study) {
        return archive.now(study.id()).orElseThrow();
    }

    private static String page(CaseStudyBuilder study) {
        return "/atelier/cas/" + study.id() + "/classement";
    }

    @Test
    void proposals_are_shown_with_their_sentence_and_their_neighbours() {
        CaseStudyBuilder study = drafted("prop-lue");
        HttpResponse<String> answer = signedIn(Role.CURATOR).get(page(study));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("<mark>rompre l’isolement</mark>", "Mobilité / transports", "/etudes-de-cas/prop-voisin-");
    }

    @Test
    void an_accepted_concept_is_recorded_with_what_spoke_for_it() {
        CaseStudyBuilder study = drafted("prop-acceptee");
        ConceptId mobility = ConceptId.of("domaine:mobilite-transports");
        HttpResponse<String> answer = signedIn(Role.CURATOR)
                .post(
                        page(study),
                        "acte",
                        "accepter",
                        "concept",
                        mobility.toString(),
                        "confiance",
                        "1",
                        "phrase",
                        "faux");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/classement#facette-domaine");
        assertThat(sheet(study).content().concepts()).containsExactly(mobility);
        CaseStudyTagAccepted event =
                (CaseStudyTagAccepted) archive.history(study.id()).getLast().event();
        assertThat(event.evidence().sentence()).isEqualTo("Un atelier de réparation de vélos");
        assertThat(event.evidence().neighbours()).isNotEmpty();
        assertThat(event.evidence().confidence()).isBetween(0.02, 0.999);
        assertThat(signedIn(Role.CURATOR).get(page(study)).body()).contains("est accepté.", "autofocus");
    }

    @Test
    void a_declined_concept_is_never_proposed_again() {
        CaseStudyBuilder study = drafted("prop-refusee");
        signedIn(Role.CURATOR).post(page(study), "acte", "refuser", "concept", "domaine:mobilite-transports");
        assertThat(archive.history(study.id()).getLast().event()).isInstanceOf(CaseStudyTagDeclined.class);
        assertThat(signedIn(Role.CURATOR).get(page(study)).body())
                .contains("Déjà refusé")
                .doesNotContain("prop-domaine-mobilite-transports");
    }

    @Test
    void a_concept_is_added_and_removed_by_hand() {
        CaseStudyBuilder study = drafted("prop-main");
        signedIn(Role.CURATOR).post(page(study), "acte", "ajouter", "concept", "odd:odd-3");
        assertThat(sheet(study).content().concepts()).containsExactly(ConceptId.of("odd:odd-3"));
        signedIn(Role.CURATOR).post(page(study), "acte", "retirer", "concept", "odd:odd-3");
        assertThat(sheet(study).content().concepts()).isEmpty();
    }

    @Test
    void what_is_no_choice_is_refused_in_french() {
        CaseStudyBuilder study = drafted("prop-choix");
        for (String concept : new String[] {"", "domaine:rien", "metier:fablab", "n’importe quoi"}) {
            assertThat(signedIn(Role.CURATOR)
                            .post(page(study), "acte", "ajouter", "concept", concept)
                            .statusCode())
                    .isEqualTo(400);
        }
        assertThat(signedIn(Role.CURATOR)
                        .get("/atelier/cas/aucun-cas-ici/classement")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void contributors_classify_their_own_drafts_alone() {
        CaseStudyBuilder other = drafted("prop-autre");
        CaseStudyBuilder own = CaseStudyBuilder.aCaseStudy("prop-mienne").titled("Le mien");
        commands.send(
                own.drafted(), Provenance.of(members().with(Role.CONTRIBUTOR).id()));
        assertThat(signedIn(Role.CONTRIBUTOR).get(page(own)).statusCode()).isEqualTo(200);
        assertThat(signedIn(Role.CONTRIBUTOR).get(page(other)).statusCode()).isEqualTo(403);
        assertThat(signedIn(Role.CONTRIBUTOR)
                        .post(page(other), "acte", "ajouter", "concept", "odd:odd-3")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void the_interface_of_programs_gives_the_same_proposals() {
        CaseStudyBuilder study = drafted("prop-api");
        String address = "/api/v1/etudes-de-cas/prop-api/propositions";
        assertThat(get(address).statusCode()).isEqualTo(401);
        HttpResponse<String> answer = get(address, "Authorization", "Bearer " + token(Role.CURATOR));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"mobilite-transports\"", "\"confiance\"", "prop-voisin-", "réparation de vélos");
        assertThat(study.id().value()).isEqualTo("prop-api");
    }
}
