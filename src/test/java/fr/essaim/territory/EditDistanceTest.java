package fr.essaim.territory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

    @ParameterizedTest
    @CsvSource({
        "lyon, lyon, 0",
        "lyon, lion, 1",
        "lyon, lyo, 1",
        "lyon, lyons, 1",
        "lyon, loyn, 1",
        "champagne, champange, 1",
        "paris, pairs, 1",
        "reims, rouen, 4",
        "'', lyon, 4"
    })
    void letters_changed_missing_added_and_exchanged_count_one_each(String some, String other, int distance) {
        assertThat(EditDistance.between(some, other, 5)).isEqualTo(distance);
        assertThat(EditDistance.between(other, some, 5)).isEqualTo(distance);
    }

    @Test
    void what_is_farther_than_the_limit_is_only_known_to_be_farther() {
        assertThat(EditDistance.between("reims", "rouen", 2)).isGreaterThan(2);
        assertThat(EditDistance.between("a", "a long name", 3)).isGreaterThan(3);
    }
}
