package fr.essaim.benchmark;

import fr.essaim.search.GrownIndex;
import fr.essaim.territory.Territories;
import fr.essaim.vocabulary.Vocabularies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs {@link SearchBenchmark} by JMH, the product and the bare loop in turn, so that both meet the same machine; what counts is the ratio in each round. */
public final class SearchBenchmarks {

    private static final String PRODUCT = "product";
    private static final String BARE = "bareLoop";
    private static final List<Integer> PERCENTILES = List.of(50, 95, 99);
    private static final TimeValue ITERATION = TimeValue.seconds(2);
    private static final int WARM_UP = 8;
    private static final int MEASURED = 8;
    private static final double MICROS_PER_MILLI = 1_000;
    private static final double MILLIS_PER_SECOND = 1_000;
    private static final int PERCENT = 100;

    private final Figures figures = new Figures();
    private final Path folder;

    private SearchBenchmarks(Path folder) {
        this.folder = folder;
    }

    /** Arguments: the folder of the indexes, which are kept, how many rounds, and the sizes. */
    public static void main(String[] arguments) throws IOException, RunnerException {
        SearchBenchmarks benchmarks = new SearchBenchmarks(Path.of(arguments[0]));
        int rounds = Integer.parseInt(arguments[1]);
        for (String size : Arrays.asList(arguments).subList(2, arguments.length)) {
            benchmarks.run(Integer.parseInt(size), rounds);
        }
        benchmarks.figures.sayMedians();
    }

    private void run(int size, int rounds) throws IOException, RunnerException {
        grow(size);
        for (int round = 1; round <= rounds; round++) {
            double product = perSecond(PRODUCT, size);
            double bare = perSecond(BARE, size);
            figures.add(size + " cases, product / bare loop, %", PERCENT * product / bare);
            latency(PRODUCT, size, 1);
            latency(PRODUCT, size, 2);
            latency(BARE, size, 1);
            latency(BARE, size, 2);
        }
    }

    private void grow(int size) throws IOException {
        Path data = SearchBenchmark.index(folder, size);
        Files.createDirectories(data);
        Vocabularies vocabularies = Vocabularies.load();
        Territories territories = Territories.load();
        try (GrownIndex index = GrownIndex.open(data, vocabularies, territories)) {
            index.grow(GrownCases.fromUsualPlace(vocabularies, territories)::sheet, size);
        }
    }

    private double perSecond(String method, int size) throws RunnerException {
        double rate = run(method, size, Mode.Throughput, 2).getScore() * MILLIS_PER_SECOND;
        figures.add(size + " cases, " + method + ", requests/s on two threads", rate);
        return rate;
    }

    private void latency(String method, int size, int threads) throws RunnerException {
        Result<?> result = run(method, size, Mode.SampleTime, threads);
        for (int percent : PERCENTILES) {
            double micros = result.getStatistics().getPercentile(percent) * MICROS_PER_MILLI;
            figures.add(size + " cases, " + method + ", " + threads + " at a time, p" + percent + ", µs", micros);
        }
    }

    private Result<?> run(String method, int size, Mode mode, int threads) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(SearchBenchmark.class.getName().replace(".", "\\.") + "\\." + method + "$")
                .param("size", String.valueOf(size))
                .param("folder", folder.toString())
                .mode(mode)
                .threads(threads)
                .forks(1)
                .warmupIterations(WARM_UP)
                .warmupTime(ITERATION)
                .measurementIterations(MEASURED)
                .measurementTime(ITERATION)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        return new Runner(options).runSingle().getPrimaryResult();
    }
}
