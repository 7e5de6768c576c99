package fr.essaim.benchmark;

import fr.essaim.lucene.FacetedSearcher;
import fr.essaim.lucene.SearchableIndex;
import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.GrownIndex;
import fr.essaim.territory.Territories;
import fr.essaim.vocabulary.Vocabularies;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
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
    int size;

    @Param("target/benchmark")
    String folder;

    private final List<CaseStudyQuery> questions = new ArrayList<>();
    private final List<BareSearch.Prepared> prepared = new ArrayList<>();
    private GrownIndex index;
    private FacetedSearcher searcher;
    private BareSearch bare;

    @Setup
    public void open() throws IOException {
        Vocabularies vocabularies = Vocabularies.load();
        Territories territories = Territories.load();
        GrownCases cases = GrownCases.fromUsualPlace(vocabularies, territories);
        index = GrownIndex.open(Path.of(folder, "search-" + size), vocabularies, territories);
        index.grow(cases::sheet, size);
        searcher = index.acquire();
        bare = new BareSearch(searcher);
        for (CaseStudyQuery question : GrownQuestions.of(cases, size, QUESTIONS)) {
            questions.add(question);
            prepared.add(bare.prepare(question, index.meaning(question)));
        }
    }

    @TearDown
    public void close() throws IOException {
        SearchableIndex.<Boolean>searchOn(searcher, any -> true);
        index.close();
    }

    @Benchmark
    public Object product() {
        return product(next());
    }

    Object product(int question) {
        return index.answer(questions.get(question));
    }

    @Benchmark
    public Object bareLoop() throws IOException {
        return bareLoop(next());
    }

    Object bareLoop(int question) throws IOException {
        return bare.answer(prepared.get(question));
    }
    int leaves() { return searcher.getIndexReader().leaves().size(); }
    String question(int i) { return questions.get(i).text() + " " + questions.get(i).selections(); }

    private static int next() {
        return ThreadLocalRandom.current().nextInt(QUESTIONS);
    }
}
