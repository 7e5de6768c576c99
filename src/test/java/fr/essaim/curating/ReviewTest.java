package fr.essaim.curating;

import static fr.essaim.casestudy.CaseStudyBuilder.aCaseStudy;
import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.access.Members;
import fr.essaim.access.Role;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.command.PublishCaseStudy;
import fr.essaim.casestudy.command.ReturnCaseStudy;
import fr.essaim.casestudy.command.SubmitCaseStudy;
import fr.essaim.web.Browser;
import fr.essaim.web.RunningSite;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReviewTest extends RunningSite {

    private static final Pattern COMMENT = Pattern.compile("id=\"commentaire-([0-9a-f-]{36})\"");

    @Test
    void the_queue_holds_what_was_submitted_the_longest_wait_first() {
        submittedOn("2021-05-03", "file-recente");
        submittedOn("2020-02-01", "file-ancienne");
        send(aCaseStudy("file-brouillon").titled("File brouillon").drafted());
        awaitIndex();

        assertThat(queue(""))
                .containsSubsequence("file-ancienne", "file-recente")
                .doesNotContain("file-brouillon");
        assertThat(queue("?etat=brouillon")).contains("file-brouillon").doesNotContain("file-recente");
        assertThat(queue("")).contains("depuis le 1er février 2020");
    }

    @Test
    void the_queue_is_narrowed_to_an_assignee_and_to_what_is_missing() {
        submittedOn("2020-03-01", "file-attribuee");
        submittedOn("2020-03-02", "file-libre");
        awaitIndex();
        Members.Member curator = members().with(Role.CURATOR);

        HttpResponse<String> answer =
                signedIn(Role.CURATOR).post("/atelier/cas/file-attribuee/attribution", "compte", curator.id());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(queue("?attribue=moi")).contains("file-attribuee").doesNotContain("file-libre");
        assertThat(queue("?attribue=personne")).contains("file-libre").doesNotContain("file-attribuee");
        assertThat(queue("?sans=titre")).contains("Rien à relire");
        assertThat(signedIn(Role.CURATOR).get("/atelier").body()).contains("file-attribuee");
        assertThat(signedIn(Role.CURATOR)
                        .post("/atelier/cas/file-attribuee/attribution", "compte", "compte-inconnu")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_comment_is_read_changed_and_deleted_by_its_author_alone() {
        send(aCaseStudy("file-commentee").drafted());
        Browser curator = signedIn(Role.CURATOR);
        Browser other = signedIn(Role.ADMINISTRATOR);
        String thread = "/atelier/cas/file-commentee/relecture";

        curator.post("/atelier/cas/file-commentee/commentaires", "commentaire", "Première ligne\r\n<Deuxième>");

        assertThat(other.get(thread).body())
                .contains("Première ligne\n&lt;Deuxième&gt;")
                .doesNotContain("?modifier=");
        String comment = "/atelier/cas/file-commentee/commentaires/"
                + commentId(other.get(thread).body());
        assertThat(other.post(comment, "commentaire", "Pris").statusCode()).isEqualTo(403);
        assertThat(other.post(comment + "/suppression").statusCode()).isEqualTo(403);
        curator.post(comment, "commentaire", "Réécrit");
        assertThat(other.get(thread).body()).contains("Réécrit", "(modifié)");
        curator.post(comment + "/suppression");
        assertThat(other.get(thread).body()).doesNotContain("Réécrit");
    }

    @Test
    void a_comment_that_reaches_a_person_comes_back_to_be_corrected() {
        send(aCaseStudy("file-trace").drafted());

        HttpResponse<String> answer = signedIn(Role.CURATOR)
                .post("/atelier/cas/file-trace/commentaires", "commentaire", "Appelez le 06 12 34 56 78.");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Appelez le 06 12 34 56 78.", "permet de joindre une personne");
    }

    @Test
    void many_are_published_after_a_question_and_each_result_is_said() {
        send(aCaseStudy("file-un").titled("Lot un").drafted());
        send(aCaseStudy("file-deux").titled("Lot deux").drafted());
        publish(aCaseStudy("file-publie").titled("Lot public"));
        Browser curator = signedIn(Role.CURATOR);

        HttpResponse<String> question = curator.post(
                "/atelier/cas/publier",
                "cas",
                "file-un",
                "cas",
                "file-deux",
                "cas",
                "file-publie",
                "cas",
                "file-absent");
        assertThat(question.body())
                .contains(
                        "Publier 2", "Lot un", "Lot deux", "son état est «\u00a0Publié\u00a0»", "Ce cas n’existe pas.");
        assertThat(get("/etudes-de-cas/file-un").statusCode()).isEqualTo(404);

        HttpResponse<String> done = curator.post(
                "/atelier/cas/publier", "cas", "file-un", "cas", "file-deux", "cas", "file-publie", "confirme", "oui");
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(curator.get("/atelier/cas/publier").body()).contains("2\u00a0cas publiés", "Lot un", "Lot public");
        assertThat(get("/etudes-de-cas/file-un").statusCode()).isEqualTo(200);
    }

    @Test
    void the_list_shows_a_contributor_her_own_cases_alone() {
        send(aCaseStudy("file-autrui").titled("Zzyx à autrui").drafted());
        signedIn(Role.CONTRIBUTOR).post("/atelier/cas/nouveau", "titre", "Zzyx à moi");
        awaitIndex();

        assertThat(signedIn(Role.CONTRIBUTOR).get("/atelier/cas?q=zzyx").body())
                .contains("Zzyx à moi")
                .doesNotContain("Zzyx à autrui");
        assertThat(signedIn(Role.CONTRIBUTOR)
                        .get("/atelier/cas?q=zzyx&auteur=person-1")
                        .body())
                .doesNotContain("Zzyx à autrui");
        assertThat(signedIn(Role.CURATOR)
                        .get("/atelier/cas?q=zzyx&etat=brouillon")
                        .body())
                .contains("Zzyx à moi", "Zzyx à autrui", "name=\"etat\" value=\"brouillon\"");
        assertThat(signedIn(Role.CONTRIBUTOR).get("/atelier").body()).contains("Zzyx à moi");
    }

    @Test
    void a_month_tells_what_was_added_published_and_returned() {
        CaseStudyId added = CaseStudyId.of("mois-ajoute");
        on(
                "2011-03-05",
                () -> send(aCaseStudy("mois-ajoute")
                        .titled("Le cas de mars")
                        .about("education")
                        .drafted()));
        on("2011-03-06", () -> send(new SubmitCaseStudy(added)));
        on("2011-03-07", () -> send(new ReturnCaseStudy(added, "À compléter")));
        on("2011-03-31", () -> send(new PublishCaseStudy(added, null)));
        on("2011-04-01", () -> publish(aCaseStudy("mois-suivant").titled("Le cas d’avril")));
        awaitIndex();

        String march = signedIn(Role.HOST).get("/atelier/mois?mois=2011-03").body();
        assertThat(march)
                .contains(
                        "Mars 2011",
                        "Le cas de mars",
                        "En mars 2011, un nouveau cas est entré dans la base Essaim. Les domaines les plus présents",
                        "<span class=\"tuile__nombre\">1</span><span class=\"tuile__nom\">renvoi</span>",
                        "/atelier/mois?mois=2011-02",
                        "/atelier/mois?mois=2011-04")
                .doesNotContain("Le cas d’avril");
        assertThat(signedIn(Role.CURATOR).get("/atelier/mois?mois=rien").statusCode())
                .isEqualTo(200);
        assertThat(signedIn(Role.CONTRIBUTOR).get("/atelier/mois").statusCode()).isEqualTo(403);
    }

    private void submittedOn(String day, String id) {
        on(day, () -> {
            send(aCaseStudy(id).titled(id).drafted());
            send(new SubmitCaseStudy(CaseStudyId.of(id)));
        });
    }

    private String queue(String question) {
        return signedIn(Role.CURATOR).get("/atelier/relecture" + question).body();
    }

    private static String commentId(String page) {
        Matcher comment = COMMENT.matcher(page);
        assertThat(comment.find()).isTrue();
        return comment.group(1);
    }
}
