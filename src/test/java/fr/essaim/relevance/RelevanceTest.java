package fr.essaim.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.essaim.territory.Territories;
import fr.essaim.vocabulary.Vocabularies;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The product against plain Lucene on every set; {@code ./mvnw -Prelevance verify} runs this alone and tells each question. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RelevanceTest {

    private static final double FLOOR = 0.76;

    private final List<Comparison> judged = new ArrayList<>();
    private final List<Comparison> varied = new ArrayList<>();

    @BeforeAll
    void compare(@TempDir Path scratch) throws IOException {
        Vocabularies vocabularies = Vocabularies.load();
        Territories territories = Territories.load();
        RelevanceSets sets = new RelevanceSets(vocabularies, territories);
        Comparing comparing = new Comparing(scratch, vocabularies, territories);
        for (JudgedSet set : sets.judged()) {
            judged.add(comparing.of(set));
        }
        for (JudgedSet set : sets.varied()) {
            varied.add(comparing.of(set));
        }
        tell();
    }

    @Test
    void the_development_set_is_answered_well() {
        List<Comparison> cnil =
                judged.stream().filter(set -> set.set().equals("cnil-faq")).toList();
        assumeTrue(!cnil.isEmpty(), "cnil-faq is not on this machine");
        assertThat(cnil.getFirst().product().ndcg()).isGreaterThanOrEqualTo(FLOOR);
    }

    @Test
    void no_set_is_answered_worse_than_by_plain_lucene() {
        assertThat(Stream.concat(judged.stream(), varied.stream()))
                .isNotEmpty()
                .allSatisfy(set -> assertThat(set.gain()).as(set.set()).isGreaterThanOrEqualTo(-1e-9));
    }

    @Test
    void a_title_typed_exactly_comes_first() {
        assertThat(varied.stream().filter(set -> set.set().equals("base, titles")))
                .allSatisfy(set -> assertThat(set.product().success1()).isEqualTo(1));
    }

    private void tell() {
        System.out.println(
                "| set | questions | plain nDCG@10 | product | difference [95 %] | better / worse | MRR@10 | "
                        + "success@1 | success@10 |");
        Stream.concat(judged.stream(), varied.stream()).forEach(set -> System.out.println(set.row(RelevanceSets.SEED)));
        if (Boolean.getBoolean("essaim.relevance.questions")) {
            judged.forEach(RelevanceTest::tellQuestions);
        }
    }

    private static void tellQuestions(Comparison set) {
        System.out.println("set\tquestion\tplain nDCG@10\tMRR@10\ts@1\ts@10\tproduct nDCG@10\tMRR@10\ts@1\ts@10\ttext");
        for (Comparison.Answered each : set.questions()) {
            System.out.println(String.join(
                    "\t",
                    set.set(),
                    each.question().id(),
                    columns(each.plain()),
                    columns(each.product()),
                    each.question().text()));
        }
    }

    private static String columns(Measures measures) {
        return String.format(
                Locale.ROOT,
                "%.3f\t%.3f\t%.0f\t%.0f",
                measures.ndcg(),
                measures.mrr(),
                measures.success1(),
                measures.success10());
    }
}
