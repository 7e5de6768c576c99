package fr.essaim.benchmark;

import static java.util.Objects.requireNonNull;

import fr.essaim.lucene.FacetedSearcher;
import fr.essaim.lucene.SearchableIndex;
import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.GrownIndex;
import fr.essaim.territory.Territories;
import fr.essaim.vocabulary.Vocabularies;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;

/** One search request inside the engine: query, eight disjunctive facets and twenty marked hits, by the product and by the bare loop. */
@State(Scope.Benchmark)
@Threads(2)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SearchBenchmark {

    static final int QUESTIONS = 1_000;

    @Param("10000")
    public int size;

    @Param("target/benchmark")
    public String folder = "";

    private @Nullable Opened opened;

    /** What a run asks, and whom. */
    private record Opened(
            GrownIndex index,
            FacetedSearcher searcher,
            BareSearch bare,
            List<CaseStudyQuery> questions,
            List<BareSearch.Prepared> prepared) {}

    static Path index(Path folder, int size) {
        return folder.resolve("search-" + size);
    }

    @Setup
    public void open() throws IOException {
        Vocabularies vocabularies = Vocabularies.load();
        Territories territories = Territories.load();
        GrownCases cases = GrownCases.fromUsualPlace(vocabularies, territories);
        GrownIndex index = GrownIndex.open(index(Path.of(folder), size), vocabularies, territories);
        index.grow(cases::sheet, size);
        FacetedSearcher searcher = index.acquire();
        BareSearch bare = new BareSearch(searcher);
        List<CaseStudyQuery> questions = GrownQuestions.of(cases, size, QUESTIONS);
        List<BareSearch.Prepared> prepared = questions.stream()
                .map(question -> bare.prepare(question, index.meaning(question), index.hinted(question)))
                .toList();
        opened = new Opened(index, searcher, bare, questions, prepared);
    }

    @TearDown
    public void close() throws IOException {
        SearchableIndex.<Boolean>searchOn(opened().searcher(), any -> true);
        opened().index().close();
    }

    @Benchmark
    public Object product() {
        return product(next());
    }

    Object product(int question) {
        return opened().index().answer(opened().questions().get(question));
    }

    @Benchmark
    public Object bareLoop() throws IOException {
        return bareLoop(next());
    }

    Object bareLoop(int question) throws IOException {
        return opened().bare().answer(opened().prepared().get(question));
    }

    private Opened opened() {
        return requireNonNull(opened);
    }

    private static int next() {
        return ThreadLocalRandom.current().nextInt(QUESTIONS);
    }
}
