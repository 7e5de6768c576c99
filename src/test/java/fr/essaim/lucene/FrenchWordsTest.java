package fr.essaim.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.lucene.FrenchWords.Joined;
import fr.essaim.lucene.FrenchWords.Word;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrenchWordsTest {

    @Test
    void each_word_comes_as_written_and_stemmed_in_its_place() {
        assertThat(FrenchWords.of("L’école des Énergies").words())
                .containsExactly(
                        new Word("ecole", "ecol", false),
                        new Word("des", "des", true),
                        new Word("energies", "energ", false));
    }

    @Test
    void the_stems_leave_stop_words_out() {
        assertThat(FrenchWords.of("économie sociale et solidaire").stems())
                .isEqualTo(FrenchWords.of("economies sociales solidaires").stems())
                .hasSize(3);
        assertThat(FrenchWords.of("le la les à").stems()).isEmpty();
    }

    @Test
    void a_hyphenated_word_is_its_parts_and_says_that_they_are_joined() {
        FrenchWords words = FrenchWords.of("une co-construction locale");
        assertThat(words.words().stream().map(Word::exact)).containsExactly("une", "co", "construction", "locale");
        assertThat(words.joined()).singleElement().satisfies(joined -> {
            assertThat(joined.position()).isEqualTo(1);
            assertThat(joined.length()).isEqualTo(2);
            assertThat(joined.exact()).isEqualTo("coconstruction");
            assertThat(joined.stem())
                    .isEqualTo(FrenchWords.of("coconstruction").stems().getFirst());
        });
    }

    @Test
    void several_joined_words_keep_their_places() {
        FrenchWords words = FrenchWords.of("tiers-lieux et porte-à-porte");
        assertThat(words.words().stream().map(Word::exact))
                .containsExactly("tiers", "lieux", "et", "porte", "a", "porte");
        assertThat(words.joined().stream().map(Joined::position)).containsExactly(0, 3);
        assertThat(words.joined().stream().map(Joined::length)).containsExactly(2, 3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "((",
                "*",
                "\"",
                "-",
                "- -",
                "'",
                "’’",
                "l'",
                "🚲",
                "\u0000\u0001",
                "\ud800",
                "()[]{}^~:\\/"
            })
    void what_holds_no_word_is_read_as_no_word(String text) {
        FrenchWords words = FrenchWords.of(text);
        assertThat(words.stems()).isEmpty();
        assertThat(words.joined()).isEmpty();
    }

    @Test
    void decomposed_letters_are_the_same_letters() {
        String text = "L’été à Besançon";
        assertThat(FrenchWords.of(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(FrenchWords.of(text));
    }

    @Test
    void a_word_too_long_to_be_one_leaves_its_place_empty() {
        assertThat(FrenchWords.of("vélo " + "x".repeat(200) + " école").words())
                .containsExactly(
                        new Word("velo", "velo", false), new Word("", "", true), new Word("ecole", "ecol", false));
    }

    @Test
    void ten_thousand_characters_are_read() {
        assertThat(FrenchWords.of("école ".repeat(1_667)).words()).hasSize(1_667);
        assertThat(FrenchWords.of("co-".repeat(3_333)).words()).isNotEmpty();
    }
}
