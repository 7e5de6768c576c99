package fr.essaim.benchmark;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.TextField;
import fr.essaim.territory.Territories;
import fr.essaim.vocabulary.Vocabularies;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GrownCasesTest {

    private static final int SAMPLE = 2_000;
    private static GrownCases cases;
    private static RealTexts real;

    // The texts lie beside the project and are not part of it.
    @BeforeAll
    static void read() {
        assumeThat(GrownCases.usualPlace()).exists();
        cases = GrownCases.fromUsualPlace(Vocabularies.load(), Territories.load());
        real = RealTexts.read(GrownCases.usualPlace());
    }

    @Test
    void a_case_is_the_same_whichever_was_asked_for_before() {
        GrownCases again = GrownCases.fromUsualPlace(Vocabularies.load(), Territories.load());
        assertThat(again.sheet(777)).isEqualTo(cases.sheet(777));
        assertThat(again.sheet(3)).isEqualTo(cases.sheet(3)).isNotEqualTo(cases.sheet(4));
    }

    @Test
    void the_command_says_what_the_sheet_says() {
        CaseStudyContent said = CaseStudyContent.EMPTY.with(cases.command(12).changes());
        assertThat(said).isEqualTo(cases.sheet(12).content());
        assertThat(cases.sheet(12).isPublished()).isTrue();
    }

    @Test
    void words_are_as_frequent_as_in_the_real_texts() {
        Map<String, Double> wanted = shares(real.sentences());
        Map<String, Double> grown = shares(sample().map(GrownCasesTest::body).toList());
        for (String word : mostFrequent(wanted, 50)) {
            double share = requireNonNull(wanted.get(word));
            assertThat(grown.getOrDefault(word, 0.0)).as(word).isBetween(share * 0.85, share * 1.15);
        }
    }

    @Test
    void rarer_words_follow_the_curve_of_the_real_texts() {
        List<Double> wanted = curve(shares(real.sentences()));
        List<Double> grown = curve(shares(sample().map(GrownCasesTest::body).toList()));
        for (int rank : List.of(10, 100, 1_000)) {
            assertThat(grown.get(rank) / wanted.get(rank)).as("rank " + rank).isBetween(0.8, 1.25);
        }
    }

    @Test
    void cases_are_as_long_as_real_ones() {
        int[] wanted = lengths(real.bodies().stream());
        int[] grown = lengths(sample().map(GrownCasesTest::body));
        for (int percent : List.of(10, 50, 90)) {
            // The last sentence is finished.
            assertThat(at(grown, percent) - at(wanted, percent))
                    .as(percent + " %")
                    .isBetween(0, 30);
        }
    }

    @Test
    void few_places_and_concepts_have_many_cases_and_most_have_few() {
        Set<Object> places = sample().map(CaseStudyContent::territory).collect(Collectors.toSet());
        assertThat(places.size()).isBetween(SAMPLE / 3, SAMPLE);
        Map<Object, Long> domains = sample().flatMap(content -> content.concepts("domaine").stream())
                .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
        long most = domains.values().stream().mapToLong(Long::longValue).max().orElseThrow();
        long fewest = domains.values().stream().mapToLong(Long::longValue).min().orElseThrow();
        assertThat(most).isGreaterThan(8 * fewest);
    }

    private static Stream<CaseStudyContent> sample() {
        return IntStream.range(0, SAMPLE).mapToObj(cases::content);
    }

    private static String body(CaseStudyContent content) {
        return TextField.SECTIONS.stream()
                .map(content::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static Map<String, Double> shares(Collection<String> texts) {
        Map<String, Double> counts = new HashMap<>();
        texts.forEach(text -> WordChain.words(text).forEach(word -> counts.merge(word, 1.0, Double::sum)));
        double all = counts.values().stream().mapToDouble(Double::doubleValue).sum();
        counts.replaceAll((word, count) -> count / all);
        return counts;
    }

    private static List<String> mostFrequent(Map<String, Double> shares, int most) {
        return shares.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Double> curve(Map<String, Double> shares) {
        return shares.values().stream()
                .sorted((one, other) -> Double.compare(other, one))
                .toList();
    }

    private static int[] lengths(Stream<String> texts) {
        return texts.mapToInt(text -> WordChain.words(text).size()).sorted().toArray();
    }

    private static int at(int[] sorted, int percent) {
        return sorted[sorted.length * percent / 100];
    }
}
