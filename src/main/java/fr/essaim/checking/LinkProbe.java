package fr.essaim.checking;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Asks one address whether it still answers: by HEAD, and by GET where HEAD brings no success, since many servers know only the latter. Redirections are followed by
 * hand, so that each step is held to the public network. Names are looked up once for that and once for the connection; Java keeps the first answer for 30 seconds,
 * which leaves a name no time to change its mind.
 */
@Component
class LinkProbe implements AutoCloseable {

    private static final Set<Integer> REDIRECTIONS = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> CLOSED = Set.of(401, 403, 407, 429, 451, 999);
    private static final int MOST_STEPS = 6;
    private static final long SLOW_MILLIS = 4_000;
    private static final int FIRST_FAILURE = 400;

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final boolean everywhere;
    private final Duration timeout;

    LinkProbe(
            @Value("${essaim.links.private-addresses:false}") boolean everywhere,
            @Value("${essaim.links.timeout:10s}") Duration timeout) {
        this.everywhere = everywhere;
        this.timeout = timeout;
    }

    LinkCheck check(String address) throws InterruptedException {
        Instant start = Instant.now(Clock.systemUTC());
        try {
            return follow(address, start);
        } catch (URISyntaxException | IllegalArgumentException e) {
            return found(address, LinkOutcome.NOT_AN_ADDRESS, null, null, start);
        } catch (HouseAddress e) {
            return found(address, LinkOutcome.REFUSED, null, e.getMessage(), start);
        } catch (IOException e) {
            return found(address, LinkOutcome.UNREACHABLE, null, null, start);
        }
    }

    private LinkCheck follow(String address, Instant start)
            throws IOException, InterruptedException, URISyntaxException {
        URI first = new URI(address.strip());
        URI current = first;
        for (int step = 0; step < MOST_STEPS; step++) {
            requirePublic(current);
            HttpResponse<InputStream> response = ask(current);
            String next = response.headers().firstValue("Location").orElse(null);
            if (!REDIRECTIONS.contains(response.statusCode()) || next == null) {
                String elsewhere = current.equals(first) ? null : current.toString();
                return found(
                        address,
                        outcome(response.statusCode(), first, current, start),
                        response.statusCode(),
                        elsewhere,
                        start);
            }
            current = current.resolve(new URI(next));
        }
        return found(address, LinkOutcome.DEAD, null, current.toString(), start);
    }

    private static LinkOutcome outcome(int status, URI first, URI last, Instant start) {
        if (CLOSED.contains(status)) {
            return LinkOutcome.CLOSED_TO_PROGRAMS;
        }
        if (status >= FIRST_FAILURE) {
            return LinkOutcome.DEAD;
        }
        if (!first.equals(last)) {
            return LinkOutcome.MOVED;
        }
        return millisSince(start) > SLOW_MILLIS ? LinkOutcome.SLOW : LinkOutcome.ALIVE;
    }

    private HttpResponse<InputStream> ask(URI address) throws IOException, InterruptedException {
        try {
            HttpResponse<InputStream> head = send("HEAD", address);
            return head.statusCode() < FIRST_FAILURE ? head : send("GET", address);
        } catch (HttpTimeoutException e) {
            throw e;
        } catch (IOException e) {
            // Some servers hang up on HEAD.
            return send("GET", address);
        }
    }

    // The body is of no interest, however long: closing its stream ends the exchange.
    private HttpResponse<InputStream> send(String method, URI address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .timeout(timeout)
                .header("User-Agent", "Essaim (verification de liens)")
                .header("Accept", "*/*")
                .build();
        HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
        response.body().close();
        return response;
    }

    private void requirePublic(URI address) throws IOException, URISyntaxException {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        if (address.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
            throw new URISyntaxException(address.toString(), "not an address of the web");
        }
        if (!everywhere && !PublicNetwork.contains(address.getHost())) {
            throw new HouseAddress(address);
        }
    }

    private static LinkCheck found(
            String address,
            LinkOutcome outcome,
            @Nullable Integer status,
            @Nullable String finalAddress,
            Instant start) {
        return new LinkCheck(address, outcome, status, finalAddress, millisSince(start), start);
    }

    private static long millisSince(Instant start) {
        return Duration.between(start, Instant.now(Clock.systemUTC())).toMillis();
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    /** An address inside the house, directly or by a redirection. */
    private static final class HouseAddress extends IOException {
        HouseAddress(URI address) {
            super(address.toString());
        }
    }
}
