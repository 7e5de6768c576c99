package fr.essaim.benchmark;

import fr.essaim.WithoutWeb;
import fr.essaim.casestudy.command.ImportedAs;
import fr.essaim.importing.ImportReport;
import fr.essaim.importing.Importer;
import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.CaseStudySearch;
import fr.essaim.search.IndexMaintenance;
import fr.essaim.storage.EventLog;
import fr.essaim.storage.Provenance;
import fr.essaim.territory.Territories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * Measures what docs/benchmarks.md tells, through the application's own beans, each run on a data directory of its own. A plain program rather than JMH: what is measured
 * lasts from milliseconds to seconds, has effects on disk and cannot be called again and again on the same state.
 */
public final class Benchmarks {

    private static final int RUNS = 3;
    private static final int REBUILDS = 5;
    private static final double NANOS_PER_SECOND = 1e9;

    private final Figures figures = new Figures();
    private final Path titles;
    private final Path folder;

    private Benchmarks(Path titles, Path folder) {
        this.titles = titles;
        this.folder = folder;
    }

    /** Arguments: the compressed titles, and a folder that may be emptied. */
    public static void main(String[] arguments) throws IOException {
        new Benchmarks(Path.of(arguments[0]), Path.of(arguments[1])).run();
        // A thread of Axon's would keep the process alive.
        System.exit(0);
    }

    private void run() throws IOException {
        Runtime runtime = Runtime.getRuntime();
        Figures.say(
                "Java %s, %d processors, heap up to %d MiB, load %.2f",
                Runtime.version(), runtime.availableProcessors(), runtime.maxMemory() >> 20, Figures.load());
        for (int run = 1; run <= RUNS; run++) {
            Figures.say("Run %d of %d", run, RUNS);
            Path data = folder.resolve("data-" + run);
            FileSystemUtils.deleteRecursively(data);
            try (ConfigurableApplicationContext context = WithoutWeb.startWithoutImports(data)) {
                measure(context);
            }
        }
        figures.sayMedians();
    }

    private void measure(ApplicationContext context) throws IOException {
        new CommandToSearchable(context, figures).measure("command to searchable, empty base", "vide");
        importing(context);
        new CommandToSearchable(context, figures).measure("command to searchable, full base", "plein");
        for (int turn = 0; turn < REBUILDS; turn++) {
            rebuilding(context);
        }
        replaying(context);
    }

    private void importing(ApplicationContext context) throws IOException {
        GreenFundTitles conversion = new GreenFundTitles(context.getBean(Territories.class));
        Path file = folder.resolve("fonds-vert.jsonl");
        conversion.convert(titles, file);
        Figures.say("  %s, %,d bytes", conversion.summary(), Files.size(file));
        long start = System.nanoTime();
        ImportReport report = context.getBean(Importer.class)
                .run(file, "fonds-vert.jsonl", ImportedAs.PUBLISHED, Provenance.system(), soFar -> {});
        double stored = seconds(start);
        context.getBean(IndexMaintenance.class).awaitCaughtUp();
        double searchable = seconds(start);
        Figures.say("  created %d, refused %d", report.created(), report.refused());
        figures.add("import of the titles, rows/s until stored", report.rows() / stored);
        figures.add("import of the titles, rows/s until searchable", report.rows() / searchable);
        long again = System.nanoTime();
        context.getBean(Importer.class)
                .run(file, "fonds-vert.jsonl", ImportedAs.PUBLISHED, Provenance.system(), soFar -> {});
        figures.add("the same file again, nothing changes, rows/s", report.rows() / seconds(again));
    }

    private void rebuilding(ApplicationContext context) {
        long events = context.getBean(EventLog.class).count();
        long start = System.nanoTime();
        context.getBean(IndexMaintenance.class).rebuild();
        double seconds = seconds(start);
        int documents = context.getBean(CaseStudySearch.class)
                .search(CaseStudyQuery.EVERYTHING)
                .total();
        Figures.say("  rebuilt %,d documents from %,d events in %.2f s", documents, events, seconds);
        figures.add("index rebuilt, events/s", events / seconds);
        figures.add("index rebuilt, documents/s", documents / seconds);
    }

    private void replaying(ApplicationContext context) {
        EventStorageEngine engine = context.getBean(EventStorageEngine.class);
        for (int turn = 0; turn < REBUILDS; turn++) {
            long start = System.nanoTime();
            long events = count(engine.readEvents(null, false));
            figures.add("events read, events/s", events / seconds(start));
            long again = System.nanoTime();
            count(engine.readEvents(null, false).peek(TrackedEventMessage::getPayload));
            figures.add("events read and deserialized, events/s", events / seconds(again));
        }
    }

    // Stream.count() may skip the work when it knows the answer.
    private static long count(Stream<? extends TrackedEventMessage<?>> events) {
        try (events) {
            long[] count = {0};
            events.forEach(event -> count[0]++);
            return count[0];
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / NANOS_PER_SECOND;
    }
}
