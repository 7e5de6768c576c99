package fr.essaim.following;

import static fr.essaim.casestudy.CaseStudyBuilder.aCaseStudy;
import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.casestudy.CaseStudyBuilder;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.TextField;
import fr.essaim.casestudy.command.PublishCaseStudy;
import fr.essaim.casestudy.command.WithdrawCaseStudy;
import fr.essaim.mail.FaultyServer;
import fr.essaim.mail.Letters;
import fr.essaim.mail.MailServer;
import fr.essaim.search.CaseStudyQuestions;
import fr.essaim.search.CaseStudySearch;
import fr.essaim.storage.DataDirectory;
import fr.essaim.storage.Tables;
import fr.essaim.web.Browser;
import fr.essaim.web.RunningSite;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Searches followed by letters, from the form to the last byte that is erased. */
class AlertsTest extends RunningSite {

    private static final Pattern SECRET = Pattern.compile("/alertes/[A-Za-z0-9_-]{32}");
    private static final Pattern ACT = Pattern.compile("action=\"(/alertes/[^\"]+/(?:confirmation|arret|rythme))\"");

    @Autowired
    AlertRound round;

    @Autowired
    AlertLease lease;

    @Autowired
    AlertTable alerts;

    @Autowired
    ToldCases told;

    @Autowired
    AlertDesk desk;

    @Autowired
    AlertLetters texts;

    @Autowired
    ShownCases lines;

    @Autowired
    CaseStudyQuestions questions;

    @Autowired
    CaseStudySearch search;

    @Autowired
    Tables tables;

    @Autowired
    DataDirectory data;

    @Test
    void a_new_case_is_told_once_in_a_letter_that_names_the_search() throws MessagingException {
        published("loutre-ancienne");
        String page = follow("suivie@essaim.example", "q=loutre&domaine=transition-energetique&territoire=region:53");
        roundIn(1);
        assertThat(newsTo("suivie@essaim.example")).isEmpty();

        publish(aCaseStudy("loutre-nouvelle")
                .titled("Loutre nouvelle")
                .about("transition-energetique")
                .in("commune:35238")
                .begunIn(2021)
                .saying(TextField.SUMMARY, "Une rivière\nrendue aux loutres."));
        awaitIndex();
        roundIn(2);
        roundIn(2);
        roundIn(3);

        MimeMessage letter = only(newsTo("suivie@essaim.example"));
        assertThat(letter.getSubject())
                .startsWith("Un nouveau cas\u00a0: mots\u00a0: «\u00a0loutre\u00a0» · domaine\u00a0: Transition")
                .endsWith("région\u00a0: Bretagne");
        assertThat(MailServer.text(letter))
                .contains("1. Loutre nouvelle\n   Rennes, Ille-et-Vilaine, 2021\n   Une rivière rendue aux loutres.\n")
                .contains(site() + "/etudes-de-cas/loutre-nouvelle")
                .contains(site() + page)
                .doesNotContain("loutre-ancienne");
        assertThat(letter.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
    }

    @Test
    void nothing_leaves_before_the_owner_of_the_address_confirmed_and_she_is_forgotten_after_two_days()
            throws Exception {
        ask("muette@essaim.example", "q=muette");
        published("muette-un");
        roundIn(1);
        assertThat(MailServer.lettersTo("muette@essaim.example")).hasSize(1);
        assertThat(filesSay("muette@essaim.example")).isTrue();

        String page = secret("muette@essaim.example");
        roundAt(Instant.now().plus(Duration.ofHours(49)));
        assertThat(get(page).statusCode()).isEqualTo(404);
        assertThat(filesSay("muette@essaim.example")).isFalse();
    }

    @Test
    void a_case_taken_out_and_published_again_is_not_told_again() {
        follow("retour@essaim.example", "q=retourfidele");
        published("retourfidele-un");
        roundIn(1);
        assertThat(newsTo("retour@essaim.example")).hasSize(1);

        CaseStudyId id = CaseStudyId.of("retourfidele-un");
        send(new WithdrawCaseStudy(id, "Un doute"));
        send(new PublishCaseStudy(id, null));
        awaitIndex();
        roundIn(2);
        assertThat(newsTo("retour@essaim.example")).hasSize(1);
    }

    @Test
    void a_case_that_was_away_when_letters_left_is_told_when_it_is_back() {
        follow("absente@essaim.example", "q=absencelongue");
        published("absencelongue-un");
        CaseStudyId id = CaseStudyId.of("absencelongue-un");
        send(new WithdrawCaseStudy(id, "Un doute"));
        awaitIndex();
        roundIn(60);
        assertThat(newsTo("absente@essaim.example")).isEmpty();

        send(new PublishCaseStudy(id, null));
        awaitIndex();
        roundIn(120);
        assertThat(newsTo("absente@essaim.example")).hasSize(1);
    }

    @Test
    void what_was_being_sent_when_essaim_stopped_is_not_sent_again_and_the_next_letter_says_so() {
        String page = follow("arretee@essaim.example", "q=coupure");
        published("coupure-un");
        told.begin(alert(page), List.of(CaseStudyId.of("coupure-un")), Instant.now());
        roundIn(1);
        assertThat(newsTo("arretee@essaim.example")).isEmpty();
        assertThat(get(page).body()).contains("n’est peut-être pas arrivée").contains("/etudes-de-cas/coupure-un");

        published("coupure-deux");
        roundIn(2);
        assertThat(MailServer.text(only(newsTo("arretee@essaim.example"))))
                .contains("coupure-deux")
                .doesNotContain("coupure-un")
                .contains("n’est peut-être pas arrivée\u00a0: le cas qu’elle annonçait est sur la page de vos alertes");

        published("coupure-trois");
        roundIn(3);
        assertThat(newsTo("arretee@essaim.example"))
                .hasSize(2)
                .filteredOn(letter -> MailServer.text(letter).contains("peut-être"))
                .hasSize(1);
    }

    @Test
    void a_letter_that_was_refused_is_tried_again_and_one_that_may_have_arrived_is_not() throws IOException {
        follow("refusee@essaim.example", "q=refusee");
        published("refusee-un");
        try (FaultyServer refusing = new FaultyServer(FaultyServer.Fault.REFUSES)) {
            through(refusing.letters(), 1);
        }
        roundAt(Instant.now().plus(Duration.ofDays(1)).plusSeconds(60));
        assertThat(newsTo("refusee@essaim.example")).as("too early").isEmpty();
        roundIn(2);
        assertThat(newsTo("refusee@essaim.example")).hasSize(1);

        published("refusee-deux");
        try (FaultyServer breaking = new FaultyServer(FaultyServer.Fault.HANGS_UP_AFTER_THE_TEXT)) {
            through(breaking.letters(), 3);
        }
        roundIn(4);
        assertThat(newsTo("refusee@essaim.example")).hasSize(1);
    }

    @Test
    void an_address_that_refuses_for_a_month_is_forgotten() throws IOException {
        String page = follow("morte@essaim.example", "q=adressemorte");
        published("adressemorte-un");
        try (FaultyServer refusing = new FaultyServer(FaultyServer.Fault.REFUSES)) {
            for (int day = 1; day <= 40; day++) {
                through(refusing.letters(), day);
                assertThat(get(page).statusCode() == 200).as("day " + day).isEqualTo(day < 30);
            }
        }
    }

    @Test
    void of_several_nodes_one_sends_and_another_takes_over_when_it_falls_silent() {
        Instant now = Instant.now();
        AlertLease one = new AlertLease(tables, "un");
        AlertLease other = new AlertLease(tables, "autre");
        assertThat(one.take(now)).isTrue();
        assertThat(other.take(now.plusSeconds(60))).isFalse();
        assertThat(one.take(now.plusSeconds(120))).isTrue();
        assertThat(other.take(now.plusSeconds(300))).isFalse();
        assertThat(other.take(now.plus(AlertLease.SILENCE).plusSeconds(121))).isTrue();
        assertThat(one.take(now.plus(AlertLease.SILENCE).plusSeconds(122))).isFalse();
        other.release();

        follow("noeuds@essaim.example", "q=noeuds");
        published("noeuds-un");
        Instant morning = now.plus(Duration.ofDays(2));
        assertThat(one.take(morning)).isTrue();
        round.run(other, InstantSource.fixed(morning), () -> false);
        assertThat(newsTo("noeuds@essaim.example")).isEmpty();
        round.run(one, InstantSource.fixed(morning), () -> false);
        round.run(other, InstantSource.fixed(morning), () -> false);
        assertThat(newsTo("noeuds@essaim.example")).hasSize(1);
    }

    @Test
    void a_mail_program_stops_an_alert_by_one_click_without_cookie_or_token() throws Exception {
        String page = follow("unclic@essaim.example", "q=unclic");
        published("unclic-un");
        roundIn(1);
        MimeMessage letter = only(newsTo("unclic@essaim.example"));
        String stop =
                letter.getHeader("List-Unsubscribe")[0].replaceAll("[<>]", "").replace(site(), "");
        assertThat(get(stop).statusCode()).isEqualTo(303);
        assertThat(get(page).statusCode()).as("looking changes nothing").isEqualTo(200);

        HttpResponse<String> answer = browser().postForged(stop, Map.of("List-Unsubscribe", "One-Click"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(get(page).statusCode()).isEqualTo(404);
        assertThat(browser()
                        .postForged(stop, Map.of("List-Unsubscribe", "One-Click"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(filesSay("unclic@essaim.example")).isFalse();
        assertThat(filesSay(page)).isFalse();
    }

    @Test
    void erasing_takes_all_alerts_and_the_address_at_once() throws Exception {
        String page = follow("effacee@essaim.example", "q=effacee");
        ask("effacee@essaim.example", "q=effacee-aussi");
        HttpResponse<String> answer = browser().postForged(page + "/effacement", Map.of());
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/alertes/effacee");
        assertThat(get(page).statusCode()).isEqualTo(404);
        assertThat(filesSay("effacee@essaim.example")).isFalse();
    }

    @Test
    void whoever_types_an_address_learns_nothing_about_it() {
        follow("connue@essaim.example", "q=connue");
        HttpResponse<String> known = ask("connue@essaim.example", "q=connue");
        HttpResponse<String> unknown = ask("inconnue@essaim.example", "q=connue");
        assertThat(known.statusCode()).isEqualTo(303);
        assertThat(known.headers().firstValue("Location"))
                .isEqualTo(unknown.headers().firstValue("Location"));
        assertThat(known.body()).isEqualTo(unknown.body());
        assertThat(MailServer.lettersTo("connue@essaim.example"))
                .hasSize(2)
                .anyMatch(letter -> MailServer.text(letter).contains("vous la suivez déjà"));
        assertThat(MailServer.lettersTo("inconnue@essaim.example")).hasSize(1);
    }

    @Test
    void a_form_with_a_mistake_comes_back_with_what_was_typed() {
        HttpResponse<String> answer =
                ask("pas-une-adresse", "q=" + "<loutre>".replace("<", "%3C").replace(">", "%3E"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("value=\"pas-une-adresse\"")
                .contains("name=\"q\" value=\"&lt;loutre>\"")
                .contains("Écrivez une adresse électronique entière");
        assertThat(ask("a@b.fr\r\nBcc: c@d.fr", "q=x").statusCode()).isEqualTo(422);
        for (String lure : List.of("http://a.example", "gagnez%20sur%20piege.example", "WWW.a", "piege.example/x")) {
            assertThat(ask("visee@essaim.example", "q=" + lure).statusCode())
                    .as(lure)
                    .isEqualTo(422);
        }
        assertThat(ask("trop-longue@essaim.example", "q=" + "mot+".repeat(1500)).statusCode())
                .isEqualTo(422);
    }

    @Test
    void an_address_gets_no_more_letters_than_a_day_allows() {
        for (int i = 0; i < 14; i++) {
            assertThat(ask("inondee@essaim.example", "q=inondee" + i).statusCode())
                    .isIn(303, 429);
        }
        assertThat(MailServer.lettersTo("inondee@essaim.example")).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void a_long_list_ends_with_the_address_of_the_rest() {
        follow("longue@essaim.example", "q=listelongue");
        for (int i = 0; i < 53; i++) {
            publish(aCaseStudy("listelongue-" + i).titled("Listelongue " + i));
        }
        awaitIndex();
        roundIn(1);
        String text = MailServer.text(only(newsTo("longue@essaim.example")));
        assertThat(text)
                .contains("53\u00a0nouveaux cas répondent")
                .contains("50. ")
                .doesNotContain("51. ");
        Matcher rest = Pattern.compile("Et 3 autres\u00a0: " + Pattern.quote(site()) + "(\\S+)")
                .matcher(text);
        assertThat(rest.find()).isTrue();
        assertThat(get(rest.group(1)).body()).contains("53\u00a0cas pour");
        roundIn(2);
        assertThat(newsTo("longue@essaim.example")).hasSize(1);
    }

    @Test
    void the_rhythm_changes_on_the_secret_page_and_unknown_secrets_are_refused() {
        String page = follow("rythme@essaim.example", "q=rythme");
        String act = "/rythme";
        Matcher forms = ACT.matcher(get(page).body());
        assertThat(forms.results().map(form -> form.group(1)).filter(address -> address.endsWith(act)))
                .hasSize(1)
                .allSatisfy(address -> assertThat(
                                browser().postForged(address, Map.of()).statusCode())
                        .isEqualTo(303));
        assertThat(get(page).body()).contains("Une lettre chaque lundi");
        assertThat(get("/alertes/" + "A".repeat(32)).statusCode()).isEqualTo(404);
        assertThat(browser()
                        .postForged("/alertes/" + "A".repeat(32) + "/x/confirmation", Map.of())
                        .statusCode())
                .isEqualTo(404);
        assertThat(get(page).headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(get(page).headers().firstValue("Set-Cookie")).isEmpty();
    }

    /** The path of the follower's page, once she confirmed. */
    private String follow(String address, String question) {
        assertThat(ask(address, question).statusCode()).isEqualTo(303);
        String page = secret(address);
        Matcher form = ACT.matcher(get(page).body());
        assertThat(form.find()).isTrue();
        assertThat(form.group(1)).endsWith("/confirmation");
        assertThat(browser().postForged(form.group(1), Map.of()).statusCode()).isEqualTo(303);
        return page;
    }

    private HttpResponse<String> ask(String address, String question) {
        return new Browser(site())
                .send(
                        "POST",
                        "/alertes/nouvelle",
                        "application/x-www-form-urlencoded",
                        question + "&rythme=quotidien&courriel=" + URLEncoder.encode(address, StandardCharsets.UTF_8));
    }

    private static String secret(String address) {
        Matcher link =
                SECRET.matcher(MailServer.text(MailServer.lettersTo(address).getFirst()));
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private Alert alert(String page) {
        return alerts.of(alerts.byToken(page.substring("/alertes/".length())).orElseThrow())
                .getFirst();
    }

    private void published(String id) {
        CaseStudyBuilder study = aCaseStudy(id).titled(id.replace('-', ' '));
        publish(study);
        awaitIndex();
    }

    private void roundIn(int days) {
        roundAt(Instant.now().plus(Duration.ofDays(days)));
    }

    private void through(Letters letters, int days) {
        new AlertRound(alerts, told, desk, texts, lines, questions, search, letters)
                .run(lease, InstantSource.fixed(Instant.now().plus(Duration.ofDays(days))), () -> false);
    }

    private void roundAt(Instant moment) {
        round.run(lease, InstantSource.fixed(moment), () -> false);
    }

    /** The letters that are no answer to the form. */
    private static List<MimeMessage> newsTo(String address) {
        return MailServer.lettersTo(address).stream()
                .filter(letter -> MailServer.text(letter).contains("à la recherche que vous suivez"))
                .toList();
    }

    private static MimeMessage only(List<MimeMessage> letters) {
        assertThat(letters).hasSize(1);
        return letters.getFirst();
    }

    private boolean filesSay(String text) throws IOException {
        try (Stream<Path> files = Files.walk(data.path())) {
            return files.filter(Files::isRegularFile).anyMatch(file -> says(file, text));
        }
    }

    private static boolean says(Path file, String text) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException e) {
            return false;
        }
    }
}
