package fr.essaim.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.essaim.Seed;
import fr.essaim.reading.TextDifference.Fate;
import fr.essaim.reading.TextDifference.Piece;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextDifferenceTest {

    private static final int LONGEST = 100_000;

    private final Random random = new Random(Seed.of(TextDifferenceTest.class));

    @Test
    void one_word_changed_is_one_word_shown() {
        assertThat(marked("Le premier atelier, à Lille.", "Le second atelier, à Lille."))
                .containsExactly("Le [-premier-][+second+] atelier, à Lille.");
    }

    @Test
    void a_paragraph_added_stands_alone() {
        assertThat(marked("Un.\nDeux.", "Un.\nEntre.\nDeux.")).containsExactly("Un.", "[+Entre.+]", "Deux.");
    }

    @Test
    void nothing_before_or_nothing_after_is_all_added_or_all_removed() {
        assertThat(marked("", "Tout")).containsExactly("[+Tout+]");
        assertThat(marked("Tout", "")).containsExactly("[-Tout-]");
        assertThat(marked("", "")).isEmpty();
    }

    @Test
    void accents_and_apostrophes_do_not_cut_words() {
        assertThat(marked("l’été dernier", "l’hiver dernier")).containsExactly("l’[-été-][+hiver+] dernier");
    }

    @Test
    void the_longest_texts_that_have_nothing_in_common_are_compared_in_no_time() {
        String before = text(LONGEST, 'a', 40);
        String after = text(LONGEST, 'n', 40);
        assertSoon(before, after);
        assertSoon(before.replace('\n', ' '), after.replace('\n', ' '));
        assertSoon(before, before.replace(' ', '\n'));
        assertSoon("a\n".repeat(LONGEST / 2), "\nb".repeat(LONGEST / 2));
    }

    @Test
    void a_word_changed_in_the_longest_text_is_one_word_shown() {
        String before = text(LONGEST, 'a', 40);
        String after = before.substring(0, 50_000) + " ajouté " + before.substring(50_000);

        assertThat(TextDifference.between(before, after).stream()
                        .flatMap(List::stream)
                        .filter(piece -> piece.fate() != Fate.KEPT)
                        .mapToInt(piece -> piece.text().length())
                        .sum())
                .isLessThan(60);
    }

    @Test
    void both_texts_can_be_read_from_the_difference() {
        for (int n = 0; n < 200; n++) {
            String before = text(random.nextInt(300), 'a', 3);
            String after = text(random.nextInt(300), 'a', 3);
            assertThat(without(Fate.ADDED, before, after)).isEqualTo(before.replace("\n", ""));
            assertThat(without(Fate.REMOVED, before, after)).isEqualTo(after.replace("\n", ""));
        }
    }

    private static void assertSoon(String before, String after) {
        assertThatCode(() -> org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                        Duration.ofSeconds(20), () -> TextDifference.between(before, after)))
                .doesNotThrowAnyException();
    }

    private String text(int length, char first, int wordsOfALine) {
        StringBuilder text = new StringBuilder();
        for (int word = 1; text.length() < length; word++) {
            for (int letter = 0; letter < 1 + random.nextInt(6); letter++) {
                text.append((char) (first + random.nextInt(4)));
            }
            text.append(word % wordsOfALine == 0 ? '\n' : ' ');
        }
        return text.toString();
    }

    private static String without(Fate fate, String before, String after) {
        return TextDifference.between(before, after).stream()
                .flatMap(List::stream)
                .filter(piece -> piece.fate() != fate)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static List<String> marked(String before, String after) {
        return TextDifference.between(before, after).stream()
                .map(paragraph ->
                        paragraph.stream().map(TextDifferenceTest::marked).collect(Collectors.joining()))
                .toList();
    }

    private static String marked(Piece piece) {
        return switch (piece.fate()) {
            case KEPT -> piece.text();
            case ADDED -> "[+" + piece.text() + "+]";
            case REMOVED -> "[-" + piece.text() + "-]";
        };
    }
}
