package fr.essaim.checking;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told of an address, against a server of our own. */
class LinkProbeTest {

    private static final List<String> ASKED = new CopyOnWriteArrayList<>();
    private static HttpServer server;
    private static String site;

    @BeforeAll
    static void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work);
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", LinkProbeTest::answer);
        server.start();
        site = "http://localhost:" + server.getAddress().getPort();
    }

    @AfterAll
    static void close() {
        server.stop(0);
    }

    @ParameterizedTest
    @CsvSource({
        "/200, ALIVE, 200",
        "/404, DEAD, 404",
        "/500, DEAD, 500",
        "/403, CLOSED_TO_PROGRAMS, 403",
        "/429, CLOSED_TO_PROGRAMS, 429",
        "/get-only, ALIVE, 200",
        "/hangs-up-on-head, ALIVE, 200",
        "/moved, MOVED, 200",
        "/moved-to-nothing, DEAD, 404",
        "/endless, ALIVE, 200",
    })
    void an_address_of_a_running_site(String path, LinkOutcome outcome, int status) throws InterruptedException {
        LinkCheck check = check(site + path);
        assertThat(check.outcome()).isEqualTo(outcome);
        assertThat(check.status()).isEqualTo(status);
        assertThat(check.address()).isEqualTo(site + path);
    }

    @Test
    void a_redirection_tells_where_it_leads() throws InterruptedException {
        assertThat(check(site + "/moved").finalAddress()).isEqualTo(site + "/200");
    }

    @Test
    void a_site_that_says_nothing_or_turns_in_circles_is_left() throws InterruptedException {
        assertThat(check(site + "/never").outcome()).isEqualTo(LinkOutcome.UNREACHABLE);
        assertThat(check(site + "/circle").outcome()).isEqualTo(LinkOutcome.DEAD);
        assertThat(check("http://localhost:1/").outcome()).isEqualTo(LinkOutcome.UNREACHABLE);
        assertThat(check("http://n-existe-pas.invalid/").outcome()).isEqualTo(LinkOutcome.UNREACHABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "pas une adresse",
                "mailto:a@example.org",
                "file:///etc/passwd",
                "ftp://example.org/",
                "http:///chemin",
                "http://[",
                "javascript:alert(1)"
            })
    void what_is_no_address_of_the_web(String text) throws InterruptedException {
        assertThat(check(text).outcome()).isEqualTo(LinkOutcome.NOT_AN_ADDRESS);
    }

    @Test
    void nothing_inside_the_house_is_asked() throws InterruptedException {
        int before = ASKED.size();
        try (LinkProbe careful = new LinkProbe(false, Duration.ofSeconds(2))) {
            for (String address : List.of(
                    site + "/200",
                    "http://127.0.0.1:" + server.getAddress().getPort() + "/200",
                    "http://[::1]/",
                    "http://0.0.0.0/",
                    "http://10.1.2.3/",
                    "http://172.16.0.1/",
                    "http://192.168.1.1/",
                    "http://169.254.169.254/latest/meta-data",
                    "http://100.64.0.1/",
                    "http://[fe80::1]/",
                    "http://[fc00::1]/",
                    "http://[::ffff:127.0.0.1]/",
                    "http://[64:ff9b::7f00:1]/",
                    "http://2130706433/",
                    "http://[2002:7f00:1::]/")) {
                LinkOutcome outcome = careful.check(address).outcome();
                assertThat(outcome).as(address).isIn(LinkOutcome.REFUSED, LinkOutcome.NOT_AN_ADDRESS);
            }
        }
        assertThat(ASKED).hasSize(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "1.1.1.1", "193.252.1.1", "2001:4860:4860::8888", "2a01:e0a::1"})
    void public_addresses_are_public(String address) throws IOException {
        assertThat(PublicNetwork.contains(address)).isTrue();
    }

    private static LinkCheck check(String address) throws InterruptedException {
        try (LinkProbe probe = new LinkProbe(true, Duration.ofSeconds(2))) {
            return probe.check(address);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        boolean head = exchange.getRequestMethod().equals("HEAD");
        ASKED.add(exchange.getRequestMethod() + " " + path);
        switch (path) {
            case "/200", "/404", "/500", "/403", "/429" -> status(exchange, Integer.parseInt(path.substring(1)));
            case "/get-only" -> status(exchange, head ? 405 : 200);
            case "/hangs-up-on-head" -> {
                if (head) {
                    exchange.close();
                } else {
                    status(exchange, 200);
                }
            }
            case "/moved" -> redirect(exchange, "/200");
            case "/moved-to-nothing" -> redirect(exchange, "/404");
            case "/circle" -> redirect(exchange, "/circle");
            case "/endless" -> endless(exchange, head);
            default -> waitLonger();
        }
    }

    private static void status(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private static void redirect(HttpExchange exchange, String where) throws IOException {
        exchange.getResponseHeaders().add("Location", where);
        status(exchange, 301);
    }

    // HEAD is refused, and the body of GET has no end.
    private static void endless(HttpExchange exchange, boolean head) throws IOException {
        if (head) {
            status(exchange, 501);
            return;
        }
        exchange.sendResponseHeaders(200, 0);
        byte[] block = new byte[8_192];
        while (true) {
            exchange.getResponseBody().write(block);
        }
    }

    private static void waitLonger() {
        try {
            Thread.sleep(6_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
