package fr.essaim.web;

import fr.essaim.access.Members;
import fr.essaim.access.Role;
import fr.essaim.casestudy.CaseStudyBuilder;
import fr.essaim.casestudy.command.PublishCaseStudy;
import fr.essaim.mail.MailServer;
import fr.essaim.storage.Commands;
import fr.essaim.storage.Provenance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.awaitility.Awaitility;
import org.axonframework.eventhandling.GenericEventMessage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.util.TestSocketUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole application on a port of its own, a mail server and an empty base, shared by the tests that visit it: each names its own cases. */
@Import(Members.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.DEFINED_PORT,
        properties = {"essaim.imports=non", "essaim.alertes=non"})
public abstract class RunningSite {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path DATA = emptyDirectory();
    // Letters carry the site's address, so that it has to be known before the site runs.
    private static final int PORT = TestSocketUtils.findAvailableTcpPort();
    private static final Map<String, Browser> BROWSERS = new ConcurrentHashMap<>();

    private final HttpClient visitor = HttpClient.newHttpClient();

    @Autowired
    private Commands commands;

    @Autowired
    private Members members;

    @DynamicPropertySource
    static void data(DynamicPropertyRegistry properties) {
        properties.add("essaim.data", DATA::toString);
        properties.add("server.port", () -> PORT);
        properties.add("essaim.address", () -> "http://localhost:" + PORT);
        MailServer.register(properties);
    }

    protected void send(Object command) {
        commands.send(command, Provenance.system());
    }

    /** Sends many commands in one transaction. */
    protected void sendAll(List<?> all) {
        commands.sendTogether(all, Provenance.system());
    }

    protected void sendFrom(String batch, Object command) {
        commands.send(command, Provenance.system().byImport(batch));
    }

    protected void publish(CaseStudyBuilder study) {
        send(study.drafted());
        send(new PublishCaseStudy(study.id(), null));
    }

    /** Lets something happen at noon of a day. */
    protected void on(String day, Runnable something) {
        Clock now = GenericEventMessage.clock;
        GenericEventMessage.clock = Clock.fixed(
                LocalDate.parse(day).atTime(LocalTime.NOON).atZone(PARIS).toInstant(), ZoneOffset.UTC);
        try {
            something.run();
        } finally {
            GenericEventMessage.clock = now;
        }
    }

    /** What stands at an address; headers are names and values in turn. Redirections are not followed. */
    protected HttpResponse<String> get(String address, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site() + address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return visitor.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A browser in which somebody with this role has signed in, or somebody without any; the same one each time it is asked for. */
    protected Browser signedIn(Role... roles) {
        return BROWSERS.computeIfAbsent(site() + Set.of(roles), these -> {
            Members.Member member = members.with(roles);
            Browser browser = new Browser(site());
            browser.signIn(member.login(), member.password());
            return browser;
        });
    }

    /** A browser in which nobody has signed in. */
    protected Browser browser() {
        return new Browser(site());
    }

    /** A token of somebody with this role, to be sent as {@code Authorization: Bearer …}. */
    protected String token(Role... roles) {
        return members.token(roles);
    }

    /** Who may sign in here. */
    protected Members members() {
        return members;
    }

    protected JsonNode json(String address) {
        return JSON.readTree(get(address).body());
    }

    protected String site() {
        return "http://localhost:" + PORT;
    }

    /** Waits until the search and every list know everything that happened. */
    protected void awaitIndex() {
        Awaitility.await().until(() -> {
            JsonNode state = json("/api/v1/etat");
            long head = state.get("dernier_evenement").asLong();
            return state.get("projections")
                    .valueStream()
                    .allMatch(projection -> projection.get("position").asLong() == head);
        });
    }

    private static Path emptyDirectory() {
        try {
            Path directory = Files.createTempDirectory("essaim-site");
            directory.toFile().deleteOnExit();
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
