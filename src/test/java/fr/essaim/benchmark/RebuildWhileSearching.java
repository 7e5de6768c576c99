package fr.essaim.benchmark;

import fr.essaim.WithoutWeb;
import fr.essaim.lucene.FollowedIndex;
import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.CaseStudySearch;
import fr.essaim.search.IndexMaintenance;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.context.ConfigurableApplicationContext;

/** Measures how long whole searches (words, facets, marked extracts) take before, while and after the index that answers them is built anew. */
public final class RebuildWhileSearching {

    private static final long WARM_UP_SECONDS = 10;
    private static final long SECONDS = 10;
    private static final long LONGEST_SECONDS = 120;
    private static final long NANOS = 1_000_000_000;
    private static final double NANOS_PER_MILLI = 1e6;

    private final CaseStudySearch search;
    private final AskedWords words;
    private final Figures figures = new Figures();

    private RebuildWhileSearching(CaseStudySearch search) {
        this.search = search;
        this.words = new AskedWords(RealTexts.read(GrownCases.usualPlace()), 1);
    }

    /** Arguments: the folder of the bases, and how many cases. */
    public static void main(String[] arguments) {
        Path data = GrownBase.of(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        try (ConfigurableApplicationContext context = WithoutWeb.startWithoutImports(data)) {
            context.getBean(IndexMaintenance.class).awaitCaughtUp();
            new RebuildWhileSearching(context.getBean(CaseStudySearch.class)).run(RebuildBenchmark.cases(context));
        }
        // A thread of Axon's would keep the process alive.
        System.exit(0);
    }

    private void run(FollowedIndex<?, ?> index) {
        searchWhile(within(WARM_UP_SECONDS));
        List<Double> before = searchWhile(within(SECONDS));
        long start = System.nanoTime();
        index.requestRebuild();
        BooleanSupplier notTooLong = within(LONGEST_SECONDS);
        List<Double> during = searchWhile(() -> index.isRebuilding() && notTooLong.getAsBoolean());
        Figures.say("  searched for %.1f s while it was built", (System.nanoTime() - start) / (double) NANOS);
        List<Double> after = searchWhile(within(SECONDS));
        figures.addPercentiles("search before", before);
        figures.addPercentiles("search while the index is built", during);
        figures.addPercentiles("search after", after);
        for (int percent : List.of(50, 99)) {
            figures.add("p" + percent + " while / before", Figures.at(during, percent) / Figures.at(before, percent));
        }
    }

    private List<Double> searchWhile(BooleanSupplier condition) {
        List<Double> millis = new ArrayList<>();
        while (condition.getAsBoolean()) {
            CaseStudyQuery query = CaseStudyQuery.EVERYTHING.withText(words.next());
            long start = System.nanoTime();
            search.search(query);
            millis.add((System.nanoTime() - start) / NANOS_PER_MILLI);
        }
        return millis;
    }

    private static BooleanSupplier within(long seconds) {
        long end = System.nanoTime() + seconds * NANOS;
        return () -> System.nanoTime() - end < 0;
    }
}
