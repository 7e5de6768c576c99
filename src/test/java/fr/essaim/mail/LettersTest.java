package fr.essaim.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class LettersTest {

    private static final Optional<Sender> SENDER = Sender.read("Études de cas <essaim@essaim.example>");

    private final Letters letters = new Letters(server(MailServer.port()), SENDER);

    @Test
    void a_letter_arrives_as_it_was_written() throws Exception {
        String text = "Bonjour\u00A0!\n\n«\u00A0L’été à la plage\u00A0» : œuvre, 12\u202F%.\n" + "mot ".repeat(400);
        letters.send(new Letter(
                "ecrite@essaim.example",
                "Votre alerte\u202F: énergie",
                text,
                "reponse@essaim.example",
                "https://essaim.example/alertes/abc/arret"));

        MimeMessage letter = only("ecrite@essaim.example");
        assertThat(letter.getSubject()).isEqualTo("Votre alerte\u202F: énergie");
        assertThat(MailServer.text(letter).strip()).isEqualTo(text.strip());
        assertThat(letter.getContentType()).containsIgnoringCase("text/plain").containsIgnoringCase("utf-8");
        assertThat(letter.getFrom()[0].toString()).contains("essaim@essaim.example");
        assertThat(letter.getReplyTo()[0]).hasToString("reponse@essaim.example");
        assertThat(letter.getHeader("List-Unsubscribe")).containsExactly("<https://essaim.example/alertes/abc/arret>");
        assertThat(letter.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(letter.getMessageID()).endsWith("@essaim.example>");
    }

    @Test
    void a_subject_cannot_add_a_line_to_the_head() throws Exception {
        letters.send(Letter.of(
                "injection@essaim.example", "Bonjour\r\nBcc: autre@essaim.example\r\n\r\nFaux texte", "Vrai texte"));

        MimeMessage letter = only("injection@essaim.example");
        assertThat(letter.getHeader("Bcc")).isNull();
        assertThat(letter.getSubject()).isEqualTo("Bonjour Bcc: autre@essaim.example Faux texte");
        assertThat(MailServer.text(letter).strip()).isEqualTo("Vrai texte");
        assertThat(MailServer.lettersTo("autre@essaim.example")).isEmpty();
    }

    @Test
    void an_unreadable_place_to_answer_is_left_out() throws Exception {
        letters.send(new Letter(
                "sans-reponse@essaim.example", "Bonjour", "Texte", "x@essaim.example\r\nBcc: y@essaim.example", null));

        MimeMessage letter = only("sans-reponse@essaim.example");
        assertThat(letter.getHeader("Reply-To")).isNull();
        assertThat(letter.getHeader("Bcc")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "personne",
                "a@b",
                "a@b.fr, c@d.fr",
                "a@b.fr\nBcc: c@d.fr",
                "A <a@b.fr>",
                "é@b.fr",
                "a b@c.fr",
                "a@-b.fr",
                "a@b..fr",
                ".a@b.fr"
            })
    void what_is_no_single_address_gets_no_letter(String address) {
        assertThat(MailAddress.isValid(address)).isFalse();
        assertThatExceptionOfType(LetterNotSent.class)
                .isThrownBy(() -> letters.send(Letter.of(address, "Bonjour", "Texte")));
    }

    @Test
    void an_address_of_hostile_length_is_refused_at_once() {
        assertThat(MailAddress.isValid("a".repeat(1_000_000) + "@b.fr")).isFalse();
        assertThat(MailAddress.isValid("a.".repeat(60) + "@" + "b.".repeat(60))).isFalse();
        assertThat(MailAddress.isValid("prenom.nom+alerte@sous-domaine.exemple.fr"))
                .isTrue();
    }

    @Test
    void a_letter_that_did_not_leave_says_so_without_naming_the_addressee() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            int free = taken.getLocalPort();
            taken.close();
            assertThatExceptionOfType(LetterNotSent.class)
                    .isThrownBy(() -> new Letters(server(free), SENDER)
                            .send(Letter.of("secrete@essaim.example", "Bonjour", "Texte")))
                    .satisfies(failure -> assertThat(failure.certainty()).isEqualTo(LetterNotSent.Certainty.NOT_TAKEN))
                    .satisfies(failure -> assertThat(failure).hasNoCause())
                    .satisfies(failure -> assertThat(failure.getMessage()).doesNotContain("secrete"));
        }
    }

    @ParameterizedTest
    @CsvSource({"REFUSES, REFUSED", "HANGS_UP_AFTER_THE_TEXT, UNKNOWN"})
    void a_failure_says_whether_the_letter_may_have_left(FaultyServer.Fault fault, LetterNotSent.Certainty certainty)
            throws IOException {
        try (FaultyServer faulty = new FaultyServer(fault)) {
            assertThatExceptionOfType(LetterNotSent.class)
                    .isThrownBy(() -> faulty.letters().send(Letter.of("secrete@essaim.example", "Bonjour", "Texte")))
                    .satisfies(failure -> assertThat(failure.certainty()).isEqualTo(certainty))
                    .satisfies(failure -> assertThat(failure.getMessage()).doesNotContain("secrete"));
        }
    }

    @Test
    void without_server_or_sender_letters_are_not_ready() {
        assertThat(letters.areReady()).isTrue();
        assertThat(new Letters(null, SENDER).areReady()).isFalse();
        assertThat(new Letters(server(25), Optional.empty()).areReady()).isFalse();
        assertThatExceptionOfType(LetterNotSent.class)
                .isThrownBy(() -> new Letters(null, SENDER).send(Letter.of("a@essaim.example", "Bonjour", "Texte")));
    }

    @Test
    void a_sender_that_is_no_address_keeps_essaim_from_starting() {
        assertThatIllegalStateException().isThrownBy(() -> Sender.read("observatoire"));
        assertThatIllegalStateException().isThrownBy(() -> Sender.read("a@b.fr\r\nBcc: c@d.fr"));
        assertThat(Sender.read(" ")).isEmpty();
    }

    private static MimeMessage only(String address) {
        assertThat(MailServer.lettersTo(address)).hasSize(1);
        return MailServer.lettersTo(address).getFirst();
    }

    private static JavaMailSenderImpl server(int port) {
        JavaMailSenderImpl server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(port);
        return server;
    }
}
