package fr.essaim.checking;

import static fr.essaim.casestudy.CaseStudyBuilder.aCaseStudy;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import fr.essaim.access.Role;
import fr.essaim.web.Browser;
import fr.essaim.web.RunningSite;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The check of all addresses, from the button to the list. */
class LinkChecksTest extends RunningSite {

    @Autowired
    LinkTable table;

    @Test
    void one_of_a_host_at_a_time_and_every_result_is_kept() throws IOException {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch open = new CountDownLatch(1);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", exchange -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            await(open);
            now.decrementAndGet();
            exchange.sendResponseHeaders(exchange.getRequestURI().getPath().endsWith("7") ? 404 : 200, -1);
            exchange.close();
        });
        server.start();
        String site = "http://localhost:" + server.getAddress().getPort() + "/page-";
        List<String> addresses = new ArrayList<>();
        for (int n = 0; n < 12; n++) {
            addresses.add(site + n);
        }
        addresses.add("nulle part");
        try (LinkProbe probe = new LinkProbe(true, Duration.ofSeconds(5));
                LinkChecks checks = new LinkChecks(probe, table)) {
            assertThat(checks.begin(addresses, "person-1")).isTrue();
            assertThat(checks.begin(addresses, "person-1")).as("twice").isFalse();
            assertThat(checks.progress()).isNotNull();
            assertThat(table.run().orElseThrow().finishedAt()).isNull();
            open.countDown();
            Awaitility.await().until(() -> checks.progress() == null);
        } finally {
            server.stop(0);
        }
        assertThat(most).hasValue(1);
        assertThat(table.run().orElseThrow().finishedAt()).isNotNull();
        assertThat(table.all())
                .filteredOn(check -> addresses.contains(check.address()))
                .hasSize(13)
                .filteredOn(check -> check.outcome() != LinkOutcome.ALIVE)
                .extracting(LinkCheck::outcome)
                .containsExactlyInAnyOrder(LinkOutcome.DEAD, LinkOutcome.NOT_AN_ADDRESS);
    }

    @Test
    void from_the_button_to_the_list() {
        publish(aCaseStudy("liens-dedans").titled("Liens du dedans").from(site() + "/connexion"));
        awaitIndex();
        Browser curator = signedIn(Role.CURATOR);
        assertThat(curator.get("/atelier/qualite/liens").body()).contains("Vérifier ");
        assertThat(curator.post("/atelier/qualite/liens", "x", "y").statusCode())
                .isEqualTo(303);
        assertThat(curator.get("/atelier/qualite/liens").body()).containsAnyOf("a commencé", "déjà en cours");
        Awaitility.await()
                .untilAsserted(() -> assertThat(curator.get("/atelier/qualite/liens?issue=interne")
                                .body())
                        .contains(site() + "/connexion", "Adresse interne, non vérifiée", "Liens du dedans"));
        String list =
                curator.get("/atelier/qualite/liens?issue=interne").body().split("href=\"/atelier/cas\\?parmi=")[1];
        assertThat(curator.get("/atelier/cas?parmi=" + list.substring(0, list.indexOf('"')))
                        .body())
                .contains("Liens du dedans", "Trouvés par une vérification");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
