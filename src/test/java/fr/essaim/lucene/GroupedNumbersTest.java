package fr.essaim.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.lucene.FrenchWords.Word;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Large numbers are one word, however their digits are grouped. */
class GroupedNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5000 habitants | 5000 habitants",
                "5 000 habitants | 5000 habitants",
                "5\u00a0000 habitants | 5000 habitants",
                "5\u202f000 habitants | 5000 habitants",
                "1 250 000 euros en 2019 | 1250000 euros en 2019",
                "12 rue | 12 rue",
                "en 2019 200 familles | en 2019 200 familles",
                "5 00 | 5 00",
                "5, 000 | 5 000",
                "3 100 | 3100"
            })
    void groups_of_three_digits_are_joined(String text, String words) {
        assertThat(FrenchWords.of(text).words()).extracting(Word::exact).containsExactly(words.split(" "));
    }
}
