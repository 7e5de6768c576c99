package fr.essaim.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.Seed;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrenchAnalysisTest {

    private static final Analyzer STEMMED = FrenchAnalysis.stemmed();
    private static final Analyzer EXACT = FrenchAnalysis.exact();
    private static final Analyzer BEGINNINGS = FrenchAnalysis.beginnings();

    @ParameterizedTest
    @ValueSource(
            strings = {"ecole", "école", "écoles", "ECOLES", "l'école", "l’école", "L’ÉCOLE", "d'écoles", "qu’école"})
    void elision_accents_case_and_plural_do_not_matter_to_a_stem(String written) {
        assertThat(Tokens.of(STEMMED, written)).containsExactly("ecol");
    }

    @ParameterizedTest
    @CsvSource({
        "énergies renouvelables, energie renouvelable",
        "animaux, animal",
        "numériques, numérique",
        "les solidarités, solidarite",
        "habitantes, habitante"
    })
    void a_plural_has_the_stem_of_its_singular_with_or_without_accents(String plural, String singular) {
        assertThat(Tokens.of(STEMMED, plural)).isEqualTo(Tokens.of(STEMMED, singular));
    }

    @Test
    void the_exact_words_keep_their_ending_and_lose_case_accents_and_article_only() {
        assertThat(Tokens.of(EXACT, "L’Été, à l'École des Cœurs ÿ"))
                .containsExactly("ete", "a", "ecole", "des", "coeurs", "y");
    }

    @Test
    void a_word_with_a_hyphen_is_found_joined_and_in_parts() {
        assertThat(Tokens.of(EXACT, "co-construction"))
                .containsExactlyInAnyOrder("coconstruction", "co", "construction");
        assertThat(Tokens.of(EXACT, "co\u2011construction"))
                .as("the hyphen that does not break")
                .containsExactlyInAnyOrder("coconstruction", "co", "construction");
        assertThat(Tokens.of(EXACT, "- co - construction -")).containsExactly("co", "construction");
    }

    @Test
    void stop_words_go_with_or_without_accents_but_summer_stays() {
        assertThat(Tokens.of(STEMMED, "la à A été ETE même meme des où les")).containsExactly("ete", "ete");
    }

    @ParameterizedTest
    @ValueSource(strings = {"l’école d'été à Orléans-la-Source", "Çà et là, ÿ ŷ", "co-construire à Nîmes"})
    void decomposed_letters_are_the_same_letters(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        assertThat(Tokens.of(EXACT, decomposed)).isEqualTo(Tokens.of(EXACT, text));
        assertThat(Tokens.of(STEMMED, decomposed)).isEqualTo(Tokens.of(STEMMED, text));
        assertThat(Tokens.of(BEGINNINGS, decomposed)).isEqualTo(Tokens.of(BEGINNINGS, text));
    }

    @Test
    void each_word_knows_its_place_without_its_article() {
        assertThat(Tokens.marked(STEMMED, "Dans l’école d'Arras")).containsExactly("école", "Arras");
        String decomposed = Normalizer.normalize("Dans l’école", Normalizer.Form.NFD);
        assertThat(Tokens.marked(STEMMED, decomposed))
                .containsExactly(Normalizer.normalize("école", Normalizer.Form.NFD));
    }

    @Test
    void a_word_still_being_typed_is_found_by_its_beginning() {
        assertThat(Tokens.of(BEGINNINGS, "L’École")).containsExactly("e", "ec", "eco", "ecol", "ecole");
    }

    @Test
    void other_scripts_are_words_and_pictures_are_none() {
        assertThat(Tokens.of(EXACT, "مدرسة المدينة")).containsExactly("مدرسة", "المدينة");
        assertThat(Tokens.of(EXACT, "שלום")).containsExactly("שלום");
        assertThat(Tokens.of(EXACT, "vélo 🚲 école 👩🏽‍🏫")).containsExactly("velo", "ecole");
        assertThat(Tokens.of(EXACT, "🚲🌻")).isEmpty();
    }

    @Test
    void ten_thousand_characters_are_read_whatever_they_are() {
        assertThat(Tokens.of(EXACT, "a".repeat(10_000)))
                .as("cut every 255 letters, and no piece of more than 100 is a word")
                .containsExactly("a".repeat(10_000 % 255));
        assertThat(Tokens.of(STEMMED, "école ".repeat(1_667))).hasSize(1_667);
        for (Analyzer analyzer : List.of(STEMMED, EXACT, BEGINNINGS, FrenchAnalysis.exactAndStemmed())) {
            Tokens.of(analyzer, "l’".repeat(5_000));
            Tokens.of(analyzer, "-".repeat(10_000));
            Tokens.of(analyzer, "é-".repeat(5_000));
            Tokens.of(analyzer, "👩🏽‍🏫".repeat(2_000));
        }
    }

    @Test
    void random_text_never_fails() {
        long seed = Seed.of(FrenchAnalysisTest.class);
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            String text = randomText(random);
            Tokens.marked(STEMMED, text);
            Tokens.marked(BEGINNINGS, text);
            assertThat(Tokens.of(EXACT, text.toUpperCase(Locale.ROOT)))
                    .as("%s", text)
                    .allSatisfy(term -> assertThat(term).isNotEmpty());
        }
    }

    /** Any UTF-16 units: letters, marks, controls, halves of pairs, with apostrophes and hyphens often. */
    private static String randomText(Random random) {
        String often = "'’-\u2010 éÉlLdDsS\u0301\u200d";
        return random.ints(random.nextInt(60))
                .mapToObj(unit ->
                        (unit & 1) == 0 ? often.charAt(Math.floorMod(unit, often.length())) : (char) (unit >>> 16))
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
