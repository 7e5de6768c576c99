package fr.essaim.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Asks an Essaim that runs on this very machine as several visitors and programs at once would, and prints how long the answers took. */
public final class SearchLoad {

    private static final int WARM_UP_SECONDS = 5;
    private static final int MOST_THREADS = 64;
    private static final int MOST_SECONDS = 600;
    private static final double NANOS_PER_MILLI = 1e6;

    private final int port;
    private final AtomicInteger left;
    private final RealTexts real = RealTexts.read(GrownCases.usualPlace());
    private final HttpClient client = HttpClient.newHttpClient();

    /** What is asked, in its share of a hundred requests. */
    private enum Kind {
        PAGE(40, "/?q=%s"),
        FILTERED_PAGE(20, "/?q=%s&domaine=transition-energetique&echelon=local"),
        SECOND_PAGE(5, "/?q=%s&page=2"),
        API(25, "/api/v1/etudes-de-cas?q=%s"),
        COMPLETION(10, "/api/v1/completions?q=%s");

        private final int share;
        private final String address;

        Kind(int share, String address) {
            this.share = share;
            this.address = address;
        }

        static Kind at(int hundredth) {
            int end = 0;
            for (Kind kind : values()) {
                end += kind.share;
                if (hundredth < end) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("no share of a hundred: " + hundredth);
        }
    }

    private record Answer(Kind kind, int status, double millis) {}

    private SearchLoad(int port, int most) {
        this.port = port;
        this.left = new AtomicInteger(most);
    }

    /** Arguments: the port on 127.0.0.1, how many threads, for how many seconds, and how many requests at most. */
    public static void main(String[] arguments) throws Exception {
        int threads = Math.clamp(Integer.parseInt(arguments[1]), 1, MOST_THREADS);
        int seconds = Math.clamp(Integer.parseInt(arguments[2]), 1, MOST_SECONDS);
        SearchLoad load = new SearchLoad(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[3]));
        load.ask(threads, WARM_UP_SECONDS, 1);
        long start = System.nanoTime();
        List<Answer> answers = load.ask(threads, seconds, 2);
        say(answers, (System.nanoTime() - start) / (NANOS_PER_MILLI * 1_000));
    }

    private List<Answer> ask(int threads, int seconds, int seed) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        List<Answer> all = new ArrayList<>();
        try (ExecutorService visitors = Executors.newFixedThreadPool(threads)) {
            List<Future<List<Answer>>> asked = new ArrayList<>();
            for (int visitor = 0; visitor < threads; visitor++) {
                AskedWords words = new AskedWords(real, seed * (long) MOST_THREADS + visitor);
                asked.add(visitors.submit(() -> askUntil(end, words)));
            }
            for (Future<List<Answer>> each : asked) {
                all.addAll(each.get());
            }
        }
        return all;
    }

    private List<Answer> askUntil(long end, AskedWords words) throws IOException, InterruptedException {
        List<Answer> answers = new ArrayList<>();
        while (System.nanoTime() - end < 0 && left.decrementAndGet() >= 0) {
            Kind kind = Kind.at(words.any(100));
            String text = URLEncoder.encode(words.next(), StandardCharsets.UTF_8);
            URI address = URI.create("http://127.0.0.1:" + port + kind.address.formatted(text));
            long start = System.nanoTime();
            int status = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                    .statusCode();
            answers.add(new Answer(kind, status, (System.nanoTime() - start) / NANOS_PER_MILLI));
        }
        return answers;
    }

    private static void say(List<Answer> answers, double seconds) {
        Map<Kind, List<Double>> byKind = new EnumMap<>(Kind.class);
        answers.forEach(answer -> byKind.computeIfAbsent(answer.kind(), first -> new ArrayList<>())
                .add(answer.millis()));
        Figures.say(
                "%-16s %10s %10s %10s %10s   (load %.2f)",
                "", "requests", "p50 ms", "p95 ms", "p99 ms", Figures.load());
        byKind.forEach((kind, millis) -> say(kind.name(), millis));
        say("ALL", answers.stream().map(Answer::millis).toList());
        Figures.say(
                "%,.0f requests a second; %d not answered with 200",
                answers.size() / seconds,
                answers.stream().filter(answer -> answer.status() != 200).count());
    }

    private static void say(String name, List<Double> millis) {
        Figures.say(
                "%-16s %,10d %10.2f %10.2f %10.2f",
                name, millis.size(), Figures.at(millis, 50), Figures.at(millis, 95), Figures.at(millis, 99));
    }
}
