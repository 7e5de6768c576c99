package fr.essaim.mail;

import fr.essaim.mail.LetterNotSent.Certainty;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Sends letters. It needs three settings: the server ({@code SPRING_MAIL_HOST}, and what else Spring Boot knows of it), the sender ({@code ESSAIM_MAIL_FROM}) and the public
 * address of this site ({@code ESSAIM_ADDRESS}), because letters carry links. Without them nothing is sent and pages promise nothing.
 */
@Component
public class Letters {

    private final @Nullable JavaMailSender server;
    private final @Nullable Sender sender;

    @Autowired
    Letters(
            ObjectProvider<JavaMailSender> server,
            @Value("${spring.mail.host:}") String host,
            @Value("${essaim.mail.from:}") String from,
            @Value("${essaim.address:}") String address) {
        this(host.isBlank() || address.isBlank() ? null : server.getIfAvailable(), Sender.read(from));
    }

    Letters(@Nullable JavaMailSender server, Optional<Sender> sender) {
        this.server = server;
        this.sender = sender.orElse(null);
        if (server instanceof JavaMailSenderImpl smtp && this.sender != null) {
            // Else the name of the machine is looked up, which may take long, and told to the mail server.
            smtp.getJavaMailProperties().putIfAbsent("mail.smtp.localhost", this.sender.domain());
        }
    }

    /** Whether letters can be sent at all. */
    public boolean areReady() {
        return server != null && sender != null;
    }

    /**
     * Hands a letter to the mail server.
     *
     * @throws LetterNotSent when the mail server does not take it, or there is none
     */
    public void send(Letter letter) throws LetterNotSent {
        if (server == null || sender == null) {
            throw new LetterNotSent(Certainty.NOT_TAKEN, "no mail server, sender or public address is configured");
        }
        if (!MailAddress.isValid(letter.to())) {
            throw new LetterNotSent(Certainty.REFUSED, "that is no e-mail address");
        }
        try {
            server.send(message(server.createMimeMessage(), sender, letter));
        } catch (MailException | MessagingException e) {
            throw MailFailure.told(e);
        }
    }

    private static MimeMessage message(MimeMessage message, Sender sender, Letter letter) throws MessagingException {
        MimeMessageHelper head = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
        head.setFrom(sender.address());
        head.setTo(letter.to());
        head.setSubject(oneLine(letter.subject()));
        head.setText(letter.text());
        String replyTo = letter.replyTo();
        if (replyTo != null && MailAddress.isValid(replyTo)) {
            head.setReplyTo(replyTo);
        } else {
            message.setHeader("Auto-Submitted", "auto-generated");
        }
        if (letter.unsubscribeAddress() != null) {
            message.setHeader("List-Unsubscribe", "<" + oneLine(letter.unsubscribeAddress()) + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        // JavaMail's own would tell the name of the machine and of who runs it.
        message.setHeader("Message-ID", "<" + UUID.randomUUID() + "@" + sender.domain() + ">");
        return message;
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
