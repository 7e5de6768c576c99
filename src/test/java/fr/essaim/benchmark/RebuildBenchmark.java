package fr.essaim.benchmark;

import fr.essaim.WithoutWeb;
import fr.essaim.lucene.FollowedIndex;
import fr.essaim.lucene.FollowedIndexes;
import fr.essaim.search.BareRebuild;
import fr.essaim.search.IndexMaintenance;
import fr.essaim.storage.EventLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Measures how fast the index of cases is built from its events, beside the least that can be done with the same events, and how much memory that takes. */
public final class RebuildBenchmark {

    private static final int WARM_UP_EVENTS = 40_000;
    private static final long PAUSE_NANOS = 2_000_000;
    private static final double NANOS_PER_SECOND = 1e9;

    private final Figures figures = new Figures();
    private final Path folder;
    private final int size;

    private RebuildBenchmark(Path folder, int size) {
        this.folder = folder;
        this.size = size;
    }

    /** Arguments: the folder of the bases, how many cases, how many runs. */
    public static void main(String[] arguments) throws Exception {
        new RebuildBenchmark(Path.of(arguments[0]), Integer.parseInt(arguments[1])).run(Integer.parseInt(arguments[2]));
        // A thread of Axon's would keep the process alive.
        System.exit(0);
    }

    private void run(int runs) throws Exception {
        Path data = GrownBase.of(folder, size);
        try (ConfigurableApplicationContext context = WithoutWeb.startWithoutImports(data)) {
            context.getBean(IndexMaintenance.class).awaitCaughtUp();
            warmUp(context, data);
            for (int run = 1; run <= runs; run++) {
                Figures.say("Run %d of %d, %,d cases", run, runs, size);
                double bare = bare(context, data);
                double product = product(context);
                figures.add("rebuild of the index of cases / bare loop", product / bare);
            }
            memory(context);
        }
        figures.sayMedians();
    }

    // Whoever is measured first would otherwise pay for the compiler.
    private void warmUp(ApplicationContext context, Path data) throws IOException, SQLException {
        Path scratch = emptied("bare");
        new BareRebuild(context, data.resolve("essaim.db")).into(scratch, WARM_UP_EVENTS);
    }

    private Path emptied(String name) throws IOException {
        Path scratch = folder.resolve(name);
        FileSystemUtils.deleteRecursively(scratch);
        return Files.createDirectories(scratch);
    }

    private double bare(ApplicationContext context, Path data) throws IOException, SQLException {
        Path scratch = emptied("bare");
        long start = System.nanoTime();
        long events = new BareRebuild(context, data.resolve("essaim.db")).into(scratch, Long.MAX_VALUE);
        return rate("bare loop, events/s", events, start);
    }

    private double product(ApplicationContext context) {
        long events = context.getBean(EventLog.class).count();
        FollowedIndex<?, ?> index = cases(context);
        long start = System.nanoTime();
        index.requestRebuild();
        while (index.isRebuilding()) {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        double rate = rate("rebuild of the index of cases, events/s", events, start);
        return rate;
    }

    // Apart from the runs, because to look at the heap takes time.
    private void memory(ApplicationContext context) throws InterruptedException {
        FollowedIndex<?, ?> index = cases(context);
        index.requestRebuild();
        HeapWatch.during(index::isRebuilding)
                .forEach(
                        (name, megabytes) -> figures.add("heap in use while rebuilding, " + name + ", MiB", megabytes));
    }

    private double rate(String name, long events, long start) {
        double rate = events / ((System.nanoTime() - start) / NANOS_PER_SECOND);
        figures.add(name, rate);
        return rate;
    }

    /** The index of cases. */
    static FollowedIndex<?, ?> cases(ApplicationContext context) {
        return context.getBeansOfType(FollowedIndexes.class).values().stream()
                .map(FollowedIndexes::indexes)
                .flatMap(List::stream)
                .filter(index -> index.name().equals("etudes-de-cas"))
                .findFirst()
                .orElseThrow();
    }
}
