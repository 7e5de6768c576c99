package fr.essaim.lacking;

import static fr.essaim.casestudy.CaseStudyBuilder.aCaseStudy;
import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.access.Role;
import fr.essaim.lacking.HeardQuestions.Heard;
import fr.essaim.lacking.LackTable.Standing;
import fr.essaim.search.CaseStudyQuery;
import fr.essaim.web.Browser;
import fr.essaim.web.French;
import fr.essaim.web.RunningSite;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From a visitor's vain question to the curators' list, and out of it. */
class LackPagesTest extends RunningSite {

    private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
    private static final String LIST = "/atelier/manques";

    @Autowired
    LackTable table;

    @Autowired
    LackKeeping keeping;

    @AfterEach
    void forgetAll() {
        keeping.keep();
        table.prune(LocalDate.parse("2099-01-01"), 0);
    }

    private void ask(String address, String agent) {
        get(address, "User-Agent", agent);
    }

    private String list() {
        return signedIn(Role.CURATOR).get(LIST).body();
    }

    /** The page that an act leads to. */
    private static String after(Browser curator, String act) {
        HttpResponse<String> done = curator.post(act);
        assertThat(done.statusCode()).isEqualTo(303);
        return curator.get(done.headers().firstValue("Location").orElseThrow()).body();
    }

    private static Heard heard(String text, String day, int times) {
        return new Heard(
                KeptQuestion.of(CaseStudyQuery.EVERYTHING.withText(text)).orElseThrow(), LocalDate.parse(day), times);
    }

    @Test
    void a_vain_question_is_listed_with_its_words_and_filters_and_nothing_of_the_visitor() {
        ask("/?q=ornithorynques+apprivois%C3%A9s&domaine=sante", FIREFOX);
        assertThat(list())
                .contains("«\u00a0ornithorynques apprivoisés\u00a0»", "domaine\u00a0: Santé", "Rien")
                .contains("href=\"/?q=ornithorynques%20apprivois%C3%A9s&amp;domaine=sante\"");
    }

    @Test
    void programs_other_pages_and_answered_questions_do_not_count() {
        ask("/?q=ornithorynque+robot", "Mozilla/5.0 (compatible; Googlebot/2.1)");
        ask("/?q=ornithorynque+curl", "curl/8.5");
        ask("/?q=ornithorynque+page&page=2", FIREFOX);
        ask("/api/v1/etudes-de-cas?q=ornithorynque+api", FIREFOX);
        get("/?q=ornithorynque+avance", "User-Agent", FIREFOX, "Sec-Purpose", "prefetch");
        publish(aCaseStudy("manque-trouve").titled("Des axolotls en partage"));
        awaitIndex();
        ask("/?q=axolotls", FIREFOX);
        assertThat(list()).doesNotContain("ornithorynque", "axolotls").contains("Aucune question en attente");
    }

    @Test
    void words_of_strangers_are_text_and_nothing_else() {
        ask("/?q=%3Cscript%3Ealerte%3C%2Fscript%3E+zibeline", FIREFOX);
        assertThat(list())
                .contains("&lt;script&gt;alerte&lt;/script&gt; zibeline")
                .doesNotContain("<script>alerte");
    }

    @Test
    void what_is_found_now_is_said_and_leads_to_the_cases() {
        ask("/?q=mangouste+cendr%C3%A9e", FIREFOX);
        assertThat(list()).contains("mangouste cendrée").doesNotContain("Trouve maintenant");
        publish(aCaseStudy("manque-comble").titled("Une mangouste cendrée au village"));
        awaitIndex();
        assertThat(list()).contains("Trouve maintenant 1\u00a0cas");
    }

    @Test
    void a_handled_question_leaves_the_list_until_it_is_asked_in_vain_again() {
        table.add(List.of(heard("otarie joueuse", "2026-10-05", 3)));
        Browser curator = signedIn(Role.CURATOR);
        String id = table.list(Standing.OPEN, null, 10, 1).getFirst().id();
        curator.get(LIST);
        assertThat(after(curator, LIST + "/" + id + "/traite"))
                .contains("est marquée comme traitée")
                .doesNotContain("otarie");
        assertThat(curator.get(LIST + "?etat=traites").body()).contains("otarie joueuse", "Remettre à traiter");
        table.add(List.of(heard(
                "otaries joueuses", LocalDate.now(French.PARIS).plusDays(1).toString(), 1)));
        assertThat(curator.get(LIST).body()).contains("otarie joueuse", "Posée de nouveau");
        assertThat(curator.get(LIST + "?etat=traites").body()).doesNotContain("otarie");
    }

    @Test
    void a_question_is_removed_for_good_after_a_second_thought() {
        table.add(List.of(heard("otarie secrète", "2026-10-05", 3)));
        Browser curator = signedIn(Role.CURATOR);
        String id = table.list(Standing.OPEN, null, 10, 1).getFirst().id();
        assertThat(curator.get(LIST + "/" + id + "/retrait").body())
                .contains("Effacer cette question", "otarie secrète");
        curator.get(LIST + "/" + id + "/retrait");
        assertThat(after(curator, LIST + "/" + id + "/retrait"))
                .contains("effacée pour de bon")
                .doesNotContain("otarie");
        assertThat(table.find(id)).isEmpty();
        assertThat(table.months()).isEmpty();
        assertThat(curator.post(LIST + "/" + id + "/retrait").statusCode()).isEqualTo(404);
        assertThat(curator.get(LIST + "/" + id + "/retrait").statusCode()).isEqualTo(404);
    }

    @Test
    void the_most_asked_come_first_in_all_or_in_one_month() {
        table.add(List.of(
                heard("loutre", "2026-09-30", 5),
                heard("loutre", "2026-10-01", 1),
                heard("castor", "2026-10-02", 4),
                heard("blaireau", "2026-10-02", 2)));
        assertThat(table.list(Standing.OPEN, null, 10, 1))
                .extracting(lack -> lack.parameters() + " " + lack.shown())
                .containsExactly("q=loutre 6", "q=castor 4", "q=blaireau 2");
        assertThat(table.list(Standing.OPEN, YearMonth.of(2026, 10), 10, 1))
                .extracting(lack -> lack.parameters() + " " + lack.shown())
                .containsExactly("q=castor 4", "q=blaireau 2", "q=loutre 1");
        assertThat(signedIn(Role.CURATOR).get(LIST + "?mois=2026-09").body())
                .contains("loutre", "en septembre 2026")
                .doesNotContain("castor");
    }

    @Test
    void a_thousand_questions_are_shown_page_by_page() {
        List<Heard> many = new ArrayList<>();
        for (int n = 0; n < 1_000; n++) {
            many.add(heard("loutre " + n, "2026-10-02", 1 + n % 7));
        }
        table.add(many);
        Browser curator = signedIn(Role.CURATOR);
        assertThat(curator.get(LIST).body()).contains("1\u202f000\u00a0questions", "page=2", "page=20");
        assertThat(curator.get(LIST + "?page=20").body().split("Marquer comme traité", -1))
                .hasSize(51);
        assertThat(curator.get(LIST + "?page=999999999999&mois=hier&etat=x").statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_rows_are_bounded_and_the_oldest_and_rarest_go() {
        List<Heard> many = new ArrayList<>();
        for (int n = 0; n < 20; n++) {
            many.add(heard("loutre " + n, "2026-10-02", 2));
        }
        many.add(heard("rare", "2026-10-03", 1));
        many.add(heard("ancienne", "2020-10-03", 9));
        many.add(heard("vieille", "2026-09-03", 2));
        table.add(many);
        table.prune(LocalDate.parse("2026-11-21"), 20);
        assertThat(table.count(Standing.OPEN, null)).isEqualTo(20);
        assertThat(table.list(Standing.OPEN, null, 10_000, 1))
                .extracting(Lack::parameters)
                .doesNotContain("q=rare", "q=ancienne", "q=vieille");
    }

    @Test
    void only_curators_come_here() {
        assertThat(get(LIST).statusCode()).isEqualTo(302);
        assertThat(signedIn(Role.HOST).get(LIST).statusCode()).isEqualTo(403);
    }
}
