package fr.essaim.cataloguing;

import static fr.essaim.catalyst.CatalystBuilder.aCatalyst;
import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.access.Role;
import fr.essaim.catalyst.CatalystArchive;
import fr.essaim.catalyst.CatalystId;
import fr.essaim.mail.MailServer;
import fr.essaim.web.Browser;
import fr.essaim.web.RunningSite;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Persons who can be written to, and who can leave. */
class ContactTest extends RunningSite {

    private static final Pattern WAY_OUT =
            Pattern.compile("http://localhost:\\d+(/catalyseurs/\\S+/retrait\\?jeton=(\\S+))");

    @Autowired
    CatalystArchive archive;

    @Test
    void nothing_is_noted_without_an_agreement() {
        send(aCatalyst("contact-sans").registered());
        HttpResponse<String> answer = curator()
                .post("/atelier/catalyseurs/contact-sans/contact", "nom", "", "adresse", "x", "le", "2999-01-01");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "Sans l’accord de la personne",
                        "Cette adresse électronique n’est pas complète",
                        "aujourd’hui au plus tard",
                        "Écrivez le nom",
                        "Écrivez sa fonction");
        assertThat(get("/catalyseurs/contact-sans/message").body()).contains("Personne ne reçoit de messages");
    }

    @Test
    void the_sheet_shows_her_role_and_her_name_only_if_she_agreed() {
        named("contact-discret", "Ada Discrète", "ada@contact-discret.example", "");
        named("contact-montre", "Léa Montrée", "lea@contact-montre.example", "oui");

        assertThat(get("/catalyseurs/contact-discret").body())
                .contains("Animation du réseau")
                .doesNotContain("Discrète", "ada@");
        assertThat(get("/catalyseurs/contact-montre").body())
                .contains("Léa Montrée, Animation du réseau")
                .doesNotContain("lea@");
        assertThat(get("/api/v1/catalyseurs/contact-montre").body()).doesNotContain("Léa", "lea@");
        assertThat(curator().get("/atelier/catalyseurs/contact-discret/contact").body())
                .contains("Ada Discrète", "ada@contact-discret.example", "21 mars 2024");
    }

    @Test
    void a_message_goes_by_letter_with_the_visitor_to_answer_and_is_kept_nowhere() throws MessagingException {
        named("contact-relais", "Zoé Relais", "zoe@contact-relais.example", "");
        HttpResponse<String> answer = from("203.0.113.1")
                .post(
                        "/catalyseurs/contact-relais/message",
                        "sujet",
                        "Une question\r\nBcc: autre@contact-relais.example",
                        "message",
                        "Pouvons-nous nous voir\u202f?",
                        "adresse",
                        "visiteur@ailleurs.example");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(get("/catalyseurs/contact-relais/message?envoye=oui").body()).contains("Votre message est parti");
        List<MimeMessage> letters = MailServer.lettersTo("zoe@contact-relais.example");
        MimeMessage letter = letters.getLast();
        assertThat(letters).hasSize(2);
        assertThat(letter.getAllRecipients())
                .extracting(Object::toString)
                .containsExactly("zoe@contact-relais.example");
        assertThat(letter.getReplyTo()[0]).hasToString("visiteur@ailleurs.example");
        assertThat(MailServer.text(letter))
                .contains("Pouvons-nous nous voir\u202f?", "21 mars 2024", "/retrait?jeton=");
    }

    @Test
    void what_is_wrong_in_a_message_is_said_and_nothing_typed_is_lost() {
        named("contact-faux", "Zoé Faux", "zoe@contact-faux.example", "");
        HttpResponse<String> answer = from("203.0.113.2")
                .post("/catalyseurs/contact-faux/message", "sujet", "", "message", "Un texte gardé", "adresse", "a@b");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Donnez un sujet", "n’est pas complète", "Un texte gardé");
        assertThat(MailServer.lettersTo("zoe@contact-faux.example")).hasSize(1);
    }

    @Test
    void a_program_that_fills_every_field_is_answered_kindly_and_passed_over() {
        named("contact-piege", "Zoé Piège", "zoe@contact-piege.example", "");
        HttpResponse<String> answer = from("203.0.113.3")
                .post(
                        "/catalyseurs/contact-piege/message",
                        "sujet",
                        "Bonjour",
                        "message",
                        "Achetez",
                        "adresse",
                        "robot@ailleurs.example",
                        "suite",
                        "https://robot.example");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(MailServer.lettersTo("zoe@contact-piege.example")).hasSize(1);
    }

    @Test
    void too_many_messages_from_one_place_or_to_one_catalyst_are_refused_and_the_text_stays() {
        named("contact-foule", "Zoé Foule", "zoe@contact-foule.example", "");
        Browser hasty = from("203.0.113.4");
        for (int i = 0; i < 5; i++) {
            assertThat(written(hasty).statusCode()).isEqualTo(303);
        }
        assertThat(written(hasty).statusCode()).isEqualTo(429);
        assertThat(written(hasty).body()).contains("Beaucoup de messages", "Un texte de foule");
        for (int i = 0; i < 5; i++) {
            assertThat(written(from("203.0.113.1" + i)).statusCode()).isEqualTo(303);
        }
        assertThat(written(from("203.0.113.20")).statusCode()).isEqualTo(429);
        assertThat(MailServer.lettersTo("zoe@contact-foule.example")).hasSize(11);
    }

    @Test
    void she_leaves_by_the_link_of_any_letter_and_the_link_serves_once() {
        named("contact-part", "Zoé Part", "zoe@contact-part.example", "");
        from("203.0.113.5")
                .post(
                        "/catalyseurs/contact-part/message",
                        "sujet",
                        "S",
                        "message",
                        "M",
                        "adresse",
                        "a@ailleurs.example");
        List<MimeMessage> letters = MailServer.lettersTo("zoe@contact-part.example");
        Matcher first = wayOut(letters.getFirst());
        Matcher last = wayOut(letters.getLast());
        assertThat(first.group(2)).isNotEqualTo(last.group(2));

        assertThat(get(first.group(1)).body()).contains("Effacer mon nom et mon adresse");
        assertThat(archive.now(CatalystId.of("contact-part")).orElseThrow().contact())
                .isNotNull();
        assertThat(browser()
                        .post("/catalyseurs/contact-foule/retrait", "jeton", first.group(2))
                        .body())
                .doesNotContain("C’est fait");
        assertThat(browser()
                        .post("/catalyseurs/contact-part/retrait", "jeton", first.group(2))
                        .body())
                .contains("C’est fait");
        assertThat(archive.now(CatalystId.of("contact-part")).orElseThrow().contact())
                .isNull();
        assertThat(get(last.group(1)).body()).contains("Ce lien ne mène plus à personne");
        assertThat(get("/catalyseurs/contact-part/retrait").body()).contains("Ce lien ne mène plus à personne");
        assertThat(get("/catalyseurs/contact-part").body()).doesNotContain("Animation du réseau");
    }

    @Test
    void a_second_contact_waits_until_the_first_is_gone() {
        named("contact-suite", "Zoé Une", "une@contact-suite.example", "");
        assertThat(note("contact-suite", "Zoé Deux", "deux@contact-suite.example", "")
                        .statusCode())
                .isEqualTo(409);
        curator().post("/atelier/catalyseurs/contact-suite/contact/retrait");
        assertThat(note("contact-suite", "Zoé Deux", "deux@contact-suite.example", "")
                        .statusCode())
                .isEqualTo(303);
    }

    private void named(String id, String name, String email, String shown) {
        send(aCatalyst(id).registered());
        assertThat(note(id, name, email, shown).statusCode()).isEqualTo(303);
    }

    private HttpResponse<String> note(String id, String name, String email, String shown) {
        return curator()
                .post(
                        "/atelier/catalyseurs/" + id + "/contact",
                        "nom",
                        name,
                        "adresse",
                        email,
                        "role",
                        "Animation du réseau",
                        "montrer",
                        shown,
                        "consentement",
                        "J’accepte d’être contactée.",
                        "le",
                        "2024-03-21",
                        "accord",
                        "oui");
    }

    private HttpResponse<String> written(Browser visitor) {
        return visitor.post(
                "/catalyseurs/contact-foule/message",
                "sujet",
                "Foule",
                "message",
                "Un texte de foule",
                "adresse",
                "foule@ailleurs.example");
    }

    private static Matcher wayOut(MimeMessage letter) {
        Matcher link = WAY_OUT.matcher(MailServer.text(letter));
        assertThat(link.find()).isTrue();
        return link;
    }

    private Browser from(String address) {
        return new Browser(site(), address);
    }

    private Browser curator() {
        return signedIn(Role.CURATOR);
    }
}
