package fr.essaim.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.Seed;
import fr.essaim.territory.Territories;
import fr.essaim.vocabulary.Vocabularies;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What is understood in what people type: the table says it question by question. */
class UnderstandingTest {

    private static final Understanding UNDERSTANDING = new Understanding(
            Vocabularies.load(),
            Territories.load(),
            Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @CsvFileSource(resources = "/understanding/questions.txt", delimiter = '|', quoteCharacter = '~')
    void a_question_means(String typed, @Nullable String named, @Nullable String left, @Nullable String offered) {
        Understood understood = UNDERSTANDING.read(typed);
        assertThat(told(understood.parts())).isEqualTo(named == null ? "" : named);
        assertThat(understood.left()).isEqualTo(left == null ? "" : left);
        assertThat(told(understood.offered())).isEqualTo(offered == null ? "" : offered);
    }

    @Test
    void what_is_searched_is_typed_without_places_years_and_what_only_asks() {
        assertThat(UNDERSTANDING
                        .read("Quels exemples de mécénat pour les jeunes en Bretagne depuis 2018 ?")
                        .searched())
                .isEqualTo("Quels de mécénat pour les jeunes");
    }

    @Test
    void a_part_is_removed_with_what_bound_it() {
        Understood understood = UNDERSTANDING.read("mécénat pour les jeunes en Bretagne depuis 2018");
        List<String> without =
                understood.parts().stream().map(understood::without).toList();
        assertThat(without)
                .containsExactly(
                        "pour les jeunes en Bretagne depuis 2018",
                        "mécénat pour les jeunes depuis 2018",
                        "mécénat pour les jeunes en Bretagne");
        assertThat(understood.withoutWordsLeft()).isEqualTo("mécénat en Bretagne depuis 2018");
    }

    @Test
    void what_is_said_twice_is_removed_at_once() {
        Understood understood = UNDERSTANDING.read("aînés et seniors");
        assertThat(understood.meanings()).hasSize(1);
        assertThat(understood.without(understood.parts().getFirst())).isEqualTo("et");
    }

    @Test
    void a_long_text_is_words_only() {
        String pasted = "En Bretagne, le mécénat aide les jeunes. ".repeat(10);
        assertThat(UNDERSTANDING.read(pasted).parts()).isEmpty();
    }

    @Test
    void whatever_the_text_it_is_read_and_its_parts_lie_in_it() {
        Random random = new Random(Seed.of(UnderstandingTest.class));
        List<String> words = List.of(
                "à",
                "en",
                "dans",
                "le",
                "du",
                "aux",
                "près",
                "de",
                "Paris",
                "Sens",
                "Saint-Denis",
                "(93)",
                "(",
                ")",
                "\"",
                "«",
                "»",
                "-",
                "2018",
                "depuis",
                "entre",
                "et",
                "35200",
                "km",
                "20",
                "IAE",
                "mécénat",
                "Grand",
                "Est",
                "’",
                "l'",
                "\ud83d",
                "🚲",
                "e\u0301",
                "St",
                "CC",
                "département",
                "51",
                "İ",
                "½",
                "٣",
                ",");
        for (int i = 0; i < 20_000; i++) {
            String typed = random.ints(1 + random.nextInt(9), 0, words.size())
                    .mapToObj(word -> words.get(word) + (random.nextInt(4) == 0 ? "" : " "))
                    .collect(Collectors.joining());
            Understood understood = UNDERSTANDING.read(typed);
            understood.searched();
            understood.left();
            understood.withoutWordsLeft();
            for (Part part : understood.parts()) {
                assertThat(understood.text()).as(typed).contains(part.typed());
                assertThat(understood.without(part).length()).as(typed).isLessThan(typed.length() + 1);
            }
        }
    }

    @Test
    void reading_a_question_costs_next_to_nothing() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 10; round++) {
            long start = threads.getCurrentThreadCpuTime();
            for (int i = 0; i < 500; i++) {
                UNDERSTANDING.read("jeunes mécénat Bretagne");
            }
            least = Math.min(least, (threads.getCurrentThreadCpuTime() - start) / 500);
        }
        System.out.println("reading a question: " + least / 1_000 + " µs");
        assertThat(least).isLessThan(1_000_000);
    }

    private static String told(List<Part> parts) {
        return parts.stream().map(UnderstandingTest::told).collect(Collectors.joining(" "));
    }

    private static String told(Part part) {
        return switch (part) {
            case Part.Named named -> joined(named.concepts());
            case Part.Place place -> joined(place.codes());
            case Part.Around around -> around.commune() + "~" + around.radius();
            case Part.Years years -> year(years.from()) + "-" + year(years.to());
        };
    }

    private static String joined(List<?> ids) {
        return ids.stream().map(Object::toString).collect(Collectors.joining("+"));
    }

    private static String year(@Nullable Integer year) {
        return year == null ? "" : year.toString();
    }
}
