package fr.essaim.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortTitleTest {

    @Test
    void the_place_stands_for_a_title_that_begins_with_one() {
        assertThat(ShortTitle.of("Pays Thouarsais – Une charte pour le climat")).isEqualTo("Pays Thouarsais");
    }

    @Test
    void a_short_title_stands_for_itself() {
        assertThat(ShortTitle.of("Silver Geek")).isEqualTo("Silver Geek");
    }

    @Test
    void a_long_title_is_cut_between_two_words() {
        assertThat(ShortTitle.of("mot ".repeat(40).strip()))
                .hasSizeLessThanOrEqualTo(61)
                .endsWith("mot…");
    }

    @Test
    void a_title_without_a_space_is_cut_between_two_characters() {
        String cut = ShortTitle.of("🐝".repeat(100));

        assertThat(cut).endsWith("🐝…").doesNotContain("\ufffd");
    }
}
