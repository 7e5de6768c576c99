package fr.essaim.benchmark;

import fr.essaim.WithoutWeb;
import fr.essaim.lucene.IndexGenerations;
import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.CaseStudySearch;
import fr.essaim.search.IndexMaintenance;
import fr.essaim.storage.EventLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;

/** Measures what a base of a given size is and how it lives: its sizes on disk, its start, its memory, and how soon a command's effect is found. */
public final class BaseBenchmark {

    private static final double MEBIBYTE = 1 << 20;
    private static final double NANOS_PER_SECOND = 1e9;

    private final Figures figures = new Figures();
    private final Path data;

    private BaseBenchmark(Path data) {
        this.data = data;
    }

    /** Arguments: the folder of the bases, and how many cases. */
    public static void main(String[] arguments) throws IOException {
        new BaseBenchmark(GrownBase.of(Path.of(arguments[0]), Integer.parseInt(arguments[1]))).run();
        // A thread of Axon's would keep the process alive.
        System.exit(0);
    }

    private void run() throws IOException {
        long start = System.nanoTime();
        try (ConfigurableApplicationContext context = WithoutWeb.startWithoutImports(data)) {
            CaseStudyQuery query = CaseStudyQuery.EVERYTHING.withText("mobilité");
            int found = context.getBean(CaseStudySearch.class).search(query).total();
            figures.add(
                    "start of the application without web server to first answer, s",
                    (System.nanoTime() - start) / NANOS_PER_SECOND);
            context.getBean(IndexMaintenance.class).awaitCaughtUp();
            Figures.say("  %,d cases have the word that was asked for", found);
            figures.add("events", context.getBean(EventLog.class).count());
            new CommandToSearchable(context, figures)
                    .measure("command to searchable", "m" + System.currentTimeMillis());
            memory();
        }
        figures.add("database, MiB", size(data.resolve("essaim.db")));
        figures.add("index of cases, MiB", size(new IndexGenerations(data.resolve("index")).current()));
    }

    private void memory() throws IOException {
        System.gc();
        long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        figures.add("heap after a collection, MiB", used / MEBIBYTE);
        Path status = Path.of("/proc/self/status");
        if (Files.exists(status)) {
            try (Stream<String> lines = Files.lines(status)) {
                lines.filter(line -> line.startsWith("VmRSS"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .forEach(kibibytes -> figures.add("resident memory, MiB", kibibytes / 1024.0));
            }
        }
    }

    private static double size(Path path) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(Files::isRegularFile)
                            .mapToLong(BaseBenchmark::length)
                            .sum()
                    / MEBIBYTE;
        }
    }

    private static long length(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
