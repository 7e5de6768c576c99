package fr.essaim.checking;

import static fr.essaim.casestudy.CaseStudyBuilder.aCaseStudy;
import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.access.Role;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.reading.CaseStudyArchive;
import fr.essaim.web.Browser;
import fr.essaim.web.RunningSite;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a curator sees of the quality of the base, and does about it. */
class QualityPagesTest extends RunningSite {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Paris"));
    private static boolean told;

    @Autowired
    CaseStudyArchive archive;

    @BeforeEach
    void tell() {
        if (!told) {
            told = true;
            publish(aCaseStudy("qualite-nue").titled("Qualité nue"));
            publish(aCaseStudy("qualite-vieille")
                    .titled("Qualité vieille")
                    .about("sante")
                    .verifiedOn(TODAY.minusYears(3)));
            send(aCaseStudy("qualite-brouillon")
                    .titled("Qualité en brouillon & <b>")
                    .drafted());
        }
        awaitIndex();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/atelier/qualite",
                "/atelier/qualite/completude",
                "/atelier/qualite/fraicheur",
                "/atelier/qualite/partenaires",
                "/atelier/qualite/partenaires/0123456789abcdef",
                "/atelier/qualite/liens"
            })
    void the_pages_are_for_curators(String address) {
        assertThat(get(address).statusCode()).isEqualTo(302);
        assertThat(signedIn(Role.CONTRIBUTOR).get(address).statusCode()).isEqualTo(403);
        assertThat(signedIn(Role.CURATOR).get(address).statusCode()).isIn(200, 303);
    }

    @Test
    void each_count_of_the_overview_leads_to_the_cases_it_counts() {
        String page = signedIn(Role.CURATOR).get("/atelier/qualite").body();
        assertThat(page)
                .contains("href=\"/atelier/cas?sans=domaine\"")
                .contains("href=\"/atelier/cas?complet=0-19\"")
                .contains("href=\"/atelier/qualite/fraicheur?fraicheur=plus\"");
        assertThat(signedIn(Role.CURATOR).get("/atelier/qualite?etat=publie").body())
                .contains("href=\"/atelier/cas?etat=publie&amp;sans=domaine\"");
    }

    @Test
    void the_least_complete_case_comes_with_what_it_lacks() {
        String page = signedIn(Role.CURATOR)
                .get("/atelier/qualite/completude?etat=brouillon&sans=domaine")
                .body();
        assertThat(page)
                .contains("Qualité en brouillon &amp; &lt;b&gt;", "résumé, contexte et besoin")
                .doesNotContain("Qualité nue");
    }

    @Test
    void a_case_is_noted_as_verified_today_in_one_press() {
        Browser curator = signedIn(Role.CURATOR);
        String list = "/atelier/qualite/fraicheur?etat=publie&fraicheur=plus&parmi=qualite-nue,qualite-vieille";
        assertThat(curator.get(list).body()).contains("Qualité vieille", "Jamais vérifié");

        HttpResponse<String> answer = curator.post(list, "seul", "qualite-vieille", "cas", "qualite-nue");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(archive.now(CaseStudyId.of("qualite-vieille"))
                        .orElseThrow()
                        .content()
                        .verifiedOn())
                .isEqualTo(TODAY);
        assertThat(archive.now(CaseStudyId.of("qualite-nue"))
                        .orElseThrow()
                        .content()
                        .verifiedOn())
                .isNull();
        String after = follow(curator, answer);
        assertThat(after).contains("1\u00a0cas vérifié aujourd’hui.").doesNotContain("Qualité vieille");
    }

    @Test
    void several_at_once_and_nothing_chosen() {
        send(aCaseStudy("qualite-un").drafted());
        send(aCaseStudy("qualite-deux").drafted());
        awaitIndex();
        Browser curator = signedIn(Role.CURATOR);
        HttpResponse<String> answer = curator.post(
                "/atelier/qualite/fraicheur",
                "cas",
                "qualite-un",
                "cas",
                "qualite-deux",
                "cas",
                "jamais-vu",
                "cas",
                "../..");
        assertThat(follow(curator, answer)).contains("2\u00a0cas vérifiés aujourd’hui.");
        for (String id : new String[] {"qualite-un", "qualite-deux"}) {
            assertThat(archive.now(CaseStudyId.of(id)).orElseThrow().content().verifiedOn())
                    .as(id)
                    .isEqualTo(TODAY);
        }
        assertThat(follow(curator, curator.post("/atelier/qualite/fraicheur", "x", "y")))
                .contains("Aucun cas n’était choisi");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/atelier/qualite?etat=x&page=-3",
                "/atelier/qualite/completude?page=99999&etat=%00&complet=9-1",
                "/atelier/qualite/fraicheur?fraicheur=hier&page=abc",
                "/atelier/qualite/partenaires?page=99999999999999",
                "/atelier/qualite/liens?issue=%22&page=0",
                "/atelier/qualite/liens?issue=mort",
            })
    void whatever_is_asked_is_answered(String address) {
        assertThat(signedIn(Role.CURATOR).get(address).statusCode()).isEqualTo(200);
    }

    @Test
    void spellings_are_renamed_together_after_a_preview() {
        publish(aCaseStudy("noms-a").titled("Noms A").with("Ville de Palavas", "collectivite-territoriale"));
        publish(aCaseStudy("noms-b")
                .titled("Noms B")
                .withPartner("Mairie de PALAVAS")
                .withPartner("Ville de Palavas"));
        send(aCaseStudy("noms-c").titled("Noms C").withPartner("Palavas").drafted());
        awaitIndex();
        Browser curator = signedIn(Role.CURATOR);
        String report = curator.get("/atelier/qualite/partenaires").body();
        assertThat(report).contains("Ville de Palavas", "Mairie de PALAVAS", "Noms C");
        String group = groupOf(report, "Ville de Palavas");

        String preview = curator.get(group + "?nom=Ville+de+Palavas").body();
        assertThat(preview)
                .contains("Noms B", "Noms C", "Renommer dans 2\u00a0cas")
                .doesNotContain("noms-a@");
        HttpResponse<String> done = curator.post(
                group,
                "nom",
                "Ville de Palavas",
                "graphie",
                "Ville de Palavas",
                "graphie",
                "Mairie de PALAVAS",
                "graphie",
                "Palavas",
                "cas",
                version(preview, "noms-b"),
                "cas",
                version(preview, "noms-c"));
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(partners("noms-b")).containsExactly("Ville de Palavas");
        assertThat(partners("noms-c")).containsExactly("Ville de Palavas");
        assertThat(archive.history(CaseStudyId.of("noms-a"))).hasSize(2);
        assertThat(curator.get("/atelier/qualite/partenaires").body())
                .contains("est maintenant écrit de la même façon dans 2\u00a0cas.")
                .doesNotContain("Mairie de PALAVAS");
    }

    @Test
    void a_renaming_changes_nothing_when_one_case_changed_meanwhile() {
        publish(aCaseStudy("change-a").titled("Change A").withPartner("Commune de Bandol"));
        publish(aCaseStudy("change-b").titled("Change B").withPartner("Ville de Bandol"));
        publish(aCaseStudy("change-c").titled("Change C").withPartner("Bandol"));
        awaitIndex();
        Browser curator = signedIn(Role.CURATOR);
        String group = groupOf(curator.get("/atelier/qualite/partenaires").body(), "Commune de Bandol");
        String preview = curator.get(group + "?nom=Ville+de+Bandol").body();
        follow(curator, curator.post("/atelier/qualite/fraicheur", "seul", "change-a"));
        curator.post(
                group,
                "nom",
                "Ville de Bandol",
                "graphie",
                "Commune de Bandol",
                "graphie",
                "Bandol",
                "cas",
                version(preview, "change-a"),
                "cas",
                version(preview, "change-c"));
        assertThat(curator.get("/atelier/qualite/partenaires").body()).contains("Rien n’a été changé");
        assertThat(partners("change-a")).containsExactly("Commune de Bandol");
        assertThat(partners("change-c")).containsExactly("Bandol");
    }

    @Test
    void a_group_that_was_dismissed_comes_back_only_when_asked_or_when_a_spelling_joins() {
        publish(aCaseStudy("autres-a").withPartner("Fondation Trémolo-Basse"));
        publish(aCaseStudy("autres-b").withPartner("Fondation Tremolo Basse"));
        awaitIndex();
        Browser curator = signedIn(Role.CURATOR);
        String group = groupOf(curator.get("/atelier/qualite/partenaires").body(), "Fondation Trémolo-Basse");
        curator.post(group + "/distincts", "x", "y");
        String report = curator.get("/atelier/qualite/partenaires").body();
        assertThat(report)
                .doesNotContain("name=\"nom\" value=\"Fondation Trémolo-Basse\"")
                .contains("groupe écarté");
        curator.post(group + "/retour", "x", "y");
        assertThat(curator.get("/atelier/qualite/partenaires").body())
                .contains("name=\"nom\" value=\"Fondation Trémolo-Basse\"");
        curator.post(group + "/distincts", "x", "y");
        publish(aCaseStudy("autres-c").withPartner("FONDATION TRÉMOLO BASSE"));
        awaitIndex();
        assertThat(curator.get("/atelier/qualite/partenaires").body())
                .contains("name=\"nom\" value=\"FONDATION TRÉMOLO BASSE\"");
    }

    @Test
    void a_name_that_does_not_do_is_told_beside_what_was_typed() {
        publish(aCaseStudy("faux-a").withPartner("Ville de Gruissan"));
        publish(aCaseStudy("faux-b").withPartner("Mairie de Gruissan"));
        awaitIndex();
        Browser curator = signedIn(Role.CURATOR);
        String group = groupOf(curator.get("/atelier/qualite/partenaires").body(), "Ville de Gruissan");
        HttpResponse<String> refused = curator.get(group + "?autre=a%7Cb");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("sans barre verticale", "value=\"a|b\"");
        assertThat(curator.get(group + "?autre=" + "x".repeat(301)).statusCode())
                .isEqualTo(422);
        assertThat(curator.get(group).statusCode()).isEqualTo(422);
    }

    private String follow(Browser curator, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
        return curator.get(answer.headers().firstValue("Location").orElseThrow().replace(site(), ""))
                .body();
    }

    private List<String> partners(String id) {
        return archive.now(CaseStudyId.of(id)).orElseThrow().content().partners().stream()
                .map(partner -> partner.name())
                .toList();
    }

    private static String groupOf(String report, String spelling) {
        int at = report.indexOf("name=\"nom\" value=\"" + spelling + "\"");
        assertThat(at).as(spelling).isPositive();
        String before = report.substring(0, at);
        String form = before.substring(before.lastIndexOf("action=\"") + "action=\"".length());
        return form.substring(0, form.indexOf('"'));
    }

    private static String version(String preview, String id) {
        Matcher found = Pattern.compile(id + "@\\d+").matcher(preview);
        assertThat(found.find()).as(id).isTrue();
        return found.group();
    }
}
