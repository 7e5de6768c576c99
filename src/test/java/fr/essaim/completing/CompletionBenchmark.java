package fr.essaim.completing;

import fr.essaim.Seed;
import fr.essaim.WithoutWeb;
import fr.essaim.benchmark.GrownBase;
import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.CaseStudySearch;
import fr.essaim.search.IndexMaintenance;
import fr.essaim.search.PublishedTitles;
import fr.essaim.territory.Territories;
import fr.essaim.territory.Territory;
import fr.essaim.vocabulary.Concept;
import fr.essaim.vocabulary.Vocabularies;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** Measures how long completions take over a grown base, key by key, as somebody types titles, places, concepts and organisations from their beginnings and from their middles. */
public final class CompletionBenchmark {

    private static final int WARM_UP = 2_000;
    private static final int MEASURED = 3_000;
    private static final int LONGEST_TYPED = 14;
    private static final double NANOS_PER_MILLI = 1e6;

    private CompletionBenchmark() {}

    /** Arguments: the folder of the bases, and how many cases. */
    public static void main(String[] arguments) {
        Path data = GrownBase.of(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        try (ConfigurableApplicationContext context = WithoutWeb.startWithoutImports(data)) {
            context.getBean(IndexMaintenance.class).awaitCaughtUp();
            measure(context);
        }
        // A thread of Axon's would keep the process alive.
        System.exit(0);
    }

    private static void measure(ApplicationContext context) {
        Completions completions = context.getBean(Completions.class);
        Random random = new Random(Seed.of(CompletionBenchmark.class));
        List<String> names = names(context);
        long before = usedMemory();
        time(completions, "reims");
        say("memory after the first completion: %+.1f MB", (usedMemory() - before) / 1e6);
        for (int i = 0; i < WARM_UP; i++) {
            completions.of(typed(names, random));
        }
        double[] millis = new double[MEASURED];
        double[] processor = new double[MEASURED];
        for (int i = 0; i < MEASURED; i++) {
            int turn = i;
            String typed = typed(names, random);
            processor[i] = cpu(() -> millis[turn] = time(completions, typed));
        }
        sayPercentiles("by the clock", millis);
        sayPercentiles("of processor", processor);
        for (String single : List.of("s", "sa", "de", "saint", "ass", "association des habitants", "struc")) {
            byKind(context, single);
        }
    }

    // What a part takes of a processor says more than the clock on a machine that does other things.
    private static void byKind(ApplicationContext context, String text) {
        Typed typed = Typed.of(text);
        int turns = 50;
        say(
                "« %s »: concepts %.2f, places %.2f, organisations %.2f, titles %.2f ms of processor",
                text,
                cpu(turns, () -> context.getBean(ConceptNames.class).fitting(typed, 10)),
                cpu(turns, () -> context.getBean(PlaceNames.class).fitting(typed, 10)),
                cpu(turns, () -> context.getBean(OrganisationNames.class).fitting(typed, 10)),
                cpu(turns, () -> context.getBean(PublishedTitles.class).matching(text, 10)));
    }

    private static double cpu(int turns, Runnable part) {
        return cpu(() -> {
                    for (int i = 0; i < turns; i++) {
                        part.run();
                    }
                })
                / turns;
    }

    private static double cpu(Runnable work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        work.run();
        return (threads.getCurrentThreadCpuTime() - start) / NANOS_PER_MILLI;
    }

    private static List<String> names(ApplicationContext context) {
        List<String> names = new ArrayList<>();
        context.getBean(CaseStudySearch.class)
                .best(CaseStudyQuery.EVERYTHING, 2_000)
                .forEach(sheet -> {
                    names.add(sheet.title());
                    sheet.content().partners().forEach(partner -> names.add(partner.name()));
                });
        context.getBean(Territories.class).all().stream()
                .limit(2_000)
                .map(Territory::name)
                .forEach(names::add);
        context.getBean(Vocabularies.class)
                .schemes()
                .forEach(
                        scheme -> scheme.concepts().stream().map(Concept::label).forEach(names::add));
        return names;
    }

    // Half of the time from the beginning of a name, half from somewhere inside, stopped at some key.
    private static String typed(List<String> names, Random random) {
        String name = names.get(random.nextInt(names.size()));
        int from = random.nextBoolean() ? 0 : random.nextInt(name.length());
        int to = Math.min(name.length(), from + 2 + random.nextInt(LONGEST_TYPED));
        return name.substring(from, to);
    }

    private static void sayPercentiles(String name, double[] millis) {
        Arrays.sort(millis);
        say(
                "%s: p50 %.2f, p95 %.2f, p99 %.2f, most %.2f ms",
                name, at(millis, 50), at(millis, 95), at(millis, 99), at(millis, 100));
    }

    private static double time(Completions completions, String typed) {
        long start = System.nanoTime();
        completions.of(typed);
        return (System.nanoTime() - start) / NANOS_PER_MILLI;
    }

    private static double at(double[] sorted, int percent) {
        return sorted[(sorted.length * percent - 1) / 100];
    }

    private static long usedMemory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void say(String format, Object... arguments) {
        System.out.printf(Locale.FRANCE, format + "%n", arguments);
    }
}
