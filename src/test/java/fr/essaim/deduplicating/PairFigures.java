package fr.essaim.deduplicating;

import fr.essaim.WithoutWeb;
import fr.essaim.benchmark.GreenFundTitles;
import fr.essaim.casestudy.CaseStudyChange.Texts;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.TextField;
import fr.essaim.casestudy.command.ImportedAs;
import fr.essaim.casestudy.command.ReviseCaseStudy;
import fr.essaim.importing.Importer;
import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.CaseStudySearch;
import fr.essaim.search.IndexMaintenance;
import fr.essaim.search.ProbableDuplicates;
import fr.essaim.storage.Commands;
import fr.essaim.storage.Provenance;
import fr.essaim.territory.Territories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ConfigurableApplicationContext;

/** Prints the figures of docs/benchmarks.md about probable duplicates, on the titles of the green fund beside the classified base. */
public final class PairFigures {

    private static final double NANOS_PER_MILLI = 1e6;
    private static final int MEASURED = 300;

    private PairFigures() {}

    /** Argument: the compressed titles. */
    public static void main(String[] arguments) throws IOException {
        Path data = Files.createTempDirectory("essaim-pairs");
        try (ConfigurableApplicationContext context = WithoutWeb.start(data, "--essaim.imports=imports")) {
            Path file = data.resolve("fonds-vert.jsonl");
            new GreenFundTitles(context.getBean(Territories.class)).convert(Path.of(arguments[0]), file);
            context.getBean(Importer.class)
                    .run(file, "fonds-vert.jsonl", ImportedAs.PUBLISHED, Provenance.system(), soFar -> {});
            context.getBean(IndexMaintenance.class).awaitCaughtUp();
            measure(context);
        } finally {
            System.exit(0);
        }
    }

    private static void measure(ConfigurableApplicationContext context) {
        List<CaseStudySheet> cases = new ArrayList<>();
        context.getBean(CaseStudySearch.class).forEach(CaseStudyQuery.EVERYTHING, cases::add);
        say("%d cases", cases.size());
        PairBoard board = context.getBean(PairBoard.class);
        long start = System.nanoTime();
        PairBoard.Board first = board.now();
        say("first look at the pairs answered after %.0f ms", millis(start));
        while (!first.isComplete()) {
            first = board.now();
        }
        say(
                "all cases compared after %.0f ms, %d pairs",
                millis(start), first.pairs().size());
        CaseStudyId changed = cases.getFirst().id();
        context.getBean(Commands.class)
                .send(
                        new ReviseCaseStudy(changed, null, List.of(new Texts(Map.of(TextField.RESULTS, "Mesuré.")))),
                        Provenance.system());
        context.getBean(IndexMaintenance.class).awaitCaughtUp();
        long again = System.nanoTime();
        boolean complete = board.now().isComplete();
        say("after one change: %.0f ms, complete %s", millis(again), complete);
        typing(context.getBean(ProbableDuplicates.class), cases);
    }

    private static void typing(ProbableDuplicates duplicates, List<CaseStudySheet> cases) {
        List<Double> durations = new ArrayList<>();
        for (int n = 0; n < MEASURED; n++) {
            CaseStudySheet sheet = cases.get(n * 7 % cases.size());
            long start = System.nanoTime();
            duplicates.of(sheet.content(), Set.of(sheet.id()));
            durations.add(millis(start));
        }
        durations.sort(null);
        say(
                "lookalikes of one content: p50 %.1f ms, p95 %.1f ms",
                durations.get(MEASURED / 2), durations.get(MEASURED * 95 / 100));
    }

    private static double millis(long start) {
        return (System.nanoTime() - start) / NANOS_PER_MILLI;
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
