package fr.essaim.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.essaim.Seed;
import fr.essaim.territory.TerritoryLookup.Unknown;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTerritoryTextTest {

    private static final Territories TERRITORIES = Territories.load();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00a0",
                "\n\t",
                "🐝🐝🐝",
                "()",
                "( )",
                "(51)",
                "((51))",
                "-'’.,;:!?",
                ":",
                "commune:99999",
                "planete:51108",
                "0",
                "99",
                "99999",
                "000000000",
                "\u0000",
                "\uD83D",
                "département",
                "CC",
                "communauté de communes",
                "de la",
                "<script>alert(1)</script>",
                "' OR 1=1 --"
            })
    void what_is_no_name_is_unknown_and_nothing_is_near(String text) {
        assertThat(TERRITORIES.lookUp(text)).isEqualTo(new Unknown(List.of()));
    }

    @ParameterizedTest
    @MethodSource("longTexts")
    void a_long_text_is_unknown_at_once(String text) {
        assertThat(TERRITORIES.lookUp(text)).isEqualTo(new Unknown(List.of()));
        assertThat(quickestOfFive(text)).isLessThan(Duration.ofMillis(50));
    }

    @Test
    void no_text_whatever_is_answered_by_an_exception() {
        long seed = Seed.of(HostileTerritoryTextTest.class);
        Random random = new Random(seed);
        String alphabet = "abéÉœ ’'-():,.019AB🐝\u0301\u0000ﬁǅ";
        for (int i = 0; i < 500; i++) {
            String text = random.ints(random.nextInt(30), 0, alphabet.length())
                    .collect(
                            StringBuilder::new, (built, at) -> built.append(alphabet.charAt(at)), StringBuilder::append)
                    .toString();
            assertThatCode(() -> TERRITORIES.lookUp(text)).as(text).doesNotThrowAnyException();
        }
    }

    static List<String> longTexts() {
        return List.of(
                "x".repeat(10_000),
                "saint ".repeat(1_000),
                "(".repeat(10_000),
                " ".repeat(10_000),
                "a(".repeat(75),
                "de la ".repeat(25),
                "0".repeat(150),
                "e\u0301".repeat(75));
    }

    private static Duration quickestOfFive(String text) {
        return Duration.ofNanos(IntStream.range(0, 5)
                .mapToLong(run -> {
                    long start = System.nanoTime();
                    TERRITORIES.lookUp(text);
                    return System.nanoTime() - start;
                })
                .min()
                .orElseThrow());
    }
}
