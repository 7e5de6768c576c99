package fr.essaim.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.test.context.DynamicPropertyRegistry;

/** A mail server on a port of its own that keeps what it gets, shared by the tests that send letters: each names its own addressees. */
public final class MailServer {

    private static final GreenMail SERVER = started();

    private MailServer() {}

    /** The settings with which Essaim sends through it. */
    public static void register(DynamicPropertyRegistry properties) {
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", MailServer::port);
        properties.add("essaim.mail.from", () -> "Essaim <essaim@essaim.example>");
    }

    public static int port() {
        return SERVER.getSmtp().getPort();
    }

    /** What somebody got, oldest first. */
    public static List<MimeMessage> lettersTo(String address) {
        return Arrays.asList(SERVER.getReceivedMessagesForDomain(address));
    }

    public static String text(MimeMessage letter) {
        try {
            return letter.getContent().toString().replace("\r\n", "\n");
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static GreenMail started() {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }
}
