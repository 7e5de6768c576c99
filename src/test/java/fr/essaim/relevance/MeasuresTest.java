package fr.essaim.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.essaim.casestudy.CaseStudyId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The measures, computed by hand. */
class MeasuresTest {

    private static final Offset<Double> HARDLY = within(1e-6);

    @Test
    void graded_documents_gain_two_to_the_grade_less_one_and_are_discounted_by_their_rank() {
        // Gains 0, 7, 1 at ranks 1 to 3: 7/log2(3) + 1/log2(4) = 4.416508 + 0.5; the best order 7, 3, 1 has 7 +
        // 3/log2(3) + 0.5 = 9.392789.
        Measures measures = Measures.of(ids("x", "a", "c"), Map.of(id("a"), 3, id("b"), 2, id("c"), 1));
        assertThat(measures.ndcg()).isCloseTo(4.916508 / 9.392789, HARDLY);
        assertThat(measures.mrr()).isEqualTo(0.5);
        assertThat(measures.success1()).isZero();
        assertThat(measures.success10()).isEqualTo(1);
    }

    @Test
    void the_only_answer_at_the_third_rank_has_half_of_the_best() {
        Measures measures = Measures.of(ids("x", "y", "a"), Map.of(id("a"), 1));
        assertThat(measures.ndcg()).isCloseTo(0.5, HARDLY);
        assertThat(measures.mrr()).isCloseTo(1 / 3.0, HARDLY);
    }

    @Test
    void the_best_order_is_perfect() {
        assertThat(Measures.of(ids("a", "b"), Map.of(id("a"), 3, id("b"), 1))).isEqualTo(new Measures(1, 1, 1, 1));
    }

    @Test
    void what_comes_after_the_tenth_is_not_seen() {
        List<CaseStudyId> found = Stream.concat(
                        IntStream.range(0, 10).mapToObj(rank -> id("x" + rank)), Stream.of(id("a")))
                .toList();
        assertThat(Measures.of(found, Map.of(id("a"), 3))).isEqualTo(new Measures(0, 0, 0, 0));
    }

    @Test
    void more_than_ten_answers_can_be_found_perfectly() {
        List<CaseStudyId> found =
                IntStream.range(0, 10).mapToObj(rank -> id("a" + rank)).toList();
        Map<CaseStudyId, Integer> grades =
                IntStream.range(0, 12).boxed().collect(Collectors.toMap(rank -> id("a" + rank), rank -> 1));
        assertThat(Measures.of(found, grades).ndcg()).isCloseTo(1, HARDLY);
    }

    private static CaseStudyId id(String name) {
        return CaseStudyId.of(name);
    }

    private static List<CaseStudyId> ids(String... names) {
        return Stream.of(names).map(MeasuresTest::id).toList();
    }
}
