package fr.essaim.benchmark;

import fr.essaim.WithoutWeb;
import fr.essaim.crash.CaseFile;
import fr.essaim.importing.StagedBatch;
import fr.essaim.search.IndexMaintenance;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Measures an import of the workshop: reading with preview, a page of it, the application and the undo. */
public final class ImportBenchmark {

    private static final int RUNS = 3;
    private static final int ROWS = 5_000;
    private static final int PAGES = 20;
    private static final double NANOS_PER_SECOND = 1e9;

    private final Figures figures = new Figures();

    private ImportBenchmark() {}

    /** Argument: a folder that may be emptied. */
    public static void main(String[] arguments) throws IOException {
        ImportBenchmark benchmark = new ImportBenchmark();
        Path folder = Path.of(arguments[0]);
        for (int run = 1; run <= RUNS; run++) {
            Path data = folder.resolve("imports-" + run);
            FileSystemUtils.deleteRecursively(data);
            try (ConfigurableApplicationContext context = WithoutWeb.startWithoutImports(data)) {
                benchmark.measure(context, folder);
            }
        }
        benchmark.figures.sayMedians();
        // A thread of Axon's would keep the process alive.
        System.exit(0);
    }

    private void measure(ConfigurableApplicationContext context, Path folder) throws IOException {
        StagedBatch batch = new StagedBatch(context);
        Path file = folder.resolve("nouveaux.jsonl");
        new CaseFile(ROWS, 1).write(file);
        String id = timed("reading and checking, all new, empty base, rows/s", () -> batch.stage(file));
        pages(batch, id, "a page of 50 new rows, ms");
        timed("application, all new, rows/s", () -> {
            batch.apply(id);
            return id;
        });
        context.getBean(IndexMaintenance.class).awaitCaughtUp();
        Path second = folder.resolve("modifies.jsonl");
        new CaseFile(ROWS, 2).write(second);
        String revised = timed("reading and checking, all revised, rows/s", () -> batch.stage(second));
        pages(batch, revised, "a page of 50 revised rows, ms");
        timed("application, all revised, rows/s", () -> {
            batch.apply(revised);
            return revised;
        });
        timed("undo, all revised, cases/s", () -> {
            batch.undo(revised);
            return revised;
        });
    }

    private void pages(StagedBatch batch, String id, String name) {
        long start = System.nanoTime();
        for (int page = 1; page <= PAGES; page++) {
            batch.show(id, page);
        }
        figures.add(name, (System.nanoTime() - start) / 1e6 / PAGES);
    }

    private String timed(String name, java.util.function.Supplier<String> work) {
        long start = System.nanoTime();
        String id = work.get();
        figures.add(name, ROWS / ((System.nanoTime() - start) / NANOS_PER_SECOND));
        return id;
    }
}
