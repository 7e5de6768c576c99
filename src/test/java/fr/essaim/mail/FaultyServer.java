package fr.essaim.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server with one fault: it refuses every addressee, or takes every letter and never says so. */
public final class FaultyServer implements AutoCloseable {

    private final ServerSocket socket;
    private final Fault fault;

    /** What it does wrong. */
    public enum Fault {
        REFUSES,
        HANGS_UP_AFTER_THE_TEXT
    }

    public FaultyServer(Fault fault) throws IOException {
        this.fault = fault;
        this.socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    /** Letters that go through it. */
    public Letters letters() {
        JavaMailSenderImpl server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(socket.getLocalPort());
        return new Letters(server, Sender.read("essaim@essaim.example"));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        try {
            while (true) {
                try (Socket client = socket.accept()) {
                    talk(client);
                }
            }
        } catch (IOException e) {
            // Closed: the test is over.
            return;
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        OutputStream out = client.getOutputStream();
        say(out, "220 faux");
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("RCPT") && fault == Fault.REFUSES) {
                say(out, "550 5.1.1 <secrete@essaim.example> inconnu");
            } else if (line.equals("DATA")) {
                say(out, "354 allez");
                while (!".".equals(lines.readLine())) {
                    // The text of the letter.
                }
                return;
            } else {
                say(out, "250 bien");
            }
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
