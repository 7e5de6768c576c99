package fr.essaim.benchmark;

import fr.essaim.WithoutWeb;
import fr.essaim.casestudy.command.ImportCaseStudy;
import fr.essaim.search.IndexMaintenance;
import fr.essaim.storage.Commands;
import fr.essaim.storage.EventLog;
import fr.essaim.territory.Territories;
import fr.essaim.vocabulary.Vocabularies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A data directory that holds so many grown cases, filled by commands the first time it is asked for and kept for the next measurement. */
public final class GrownBase {

    /** As many in a transaction as an import has. */
    private static final int TOGETHER = 100;

    private GrownBase() {}

    /** Arguments: the folder of the bases, and how many cases. */
    public static void main(String[] arguments) {
        System.out.println(of(Path.of(arguments[0]), Integer.parseInt(arguments[1])));
        System.exit(0);
    }

    /** The data directory of so many cases in a folder. */
    public static Path of(Path folder, int size) {
        Path data = folder.resolve("base-" + size);
        if (!Files.exists(data.resolve("complete"))) {
            fill(data, size);
        }
        return data;
    }

    private static void fill(Path data, int size) {
        try (ConfigurableApplicationContext context = WithoutWeb.startWithoutImports(data)) {
            long begun = context.getBean(EventLog.class).count() / 2;
            long start = System.nanoTime();
            store(context, (int) begun, size);
            double stored = (System.nanoTime() - start) / 1e9;
            context.getBean(IndexMaintenance.class).awaitCaughtUp();
            double searchable = (System.nanoTime() - start) / 1e9;
            Figures.say(
                    "%,d cases: stored %,.0f/s, searchable %,.0f/s",
                    size, (size - begun) / stored, (size - begun) / searchable);
            Files.createFile(data.resolve("complete"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends the commands of a slice of the grown cases. */
    static void store(ApplicationContext context, int first, int end) {
        GrownCases cases =
                GrownCases.fromUsualPlace(context.getBean(Vocabularies.class), context.getBean(Territories.class));
        Commands commands = context.getBean(Commands.class);
        for (int next = first; next < end; next += TOGETHER) {
            List<ImportCaseStudy> together = IntStream.range(next, Math.min(end, next + TOGETHER))
                    .mapToObj(cases::command)
                    .toList();
            commands.sendTogether(together, GrownCases.PROVENANCE);
        }
    }
}
