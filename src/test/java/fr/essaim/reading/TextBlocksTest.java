package fr.essaim.reading;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.reading.Block.Items;
import fr.essaim.reading.Block.Paragraph;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextBlocksTest {

    @Test
    void line_breaks_make_paragraphs_and_blank_lines_make_nothing() {
        assertThat(TextBlocks.of("Un\n\n  Deux \r\nTrois"))
                .containsExactly(new Paragraph("Un"), new Paragraph("Deux"), new Paragraph("Trois"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"– ", "- ", "• ", "● ", "•", "●", "–\u00a0", "− ", "‐ "})
    void neighbouring_lines_with_a_dash_or_a_bullet_make_one_list(String mark) {
        assertThat(TextBlocks.of("Avant\n" + mark + "un\n\n" + mark + "deux\nAprès"))
                .containsExactly(new Paragraph("Avant"), new Items(List.of("un", "deux")), new Paragraph("Après"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5 °C en janvier", "—", "- ", "–", "1. Un", "co-construire"})
    void what_is_no_item_stays_a_paragraph(String line) {
        assertThat(TextBlocks.of(line)).containsExactly(new Paragraph(line.strip()));
    }

    @Test
    void no_text_makes_no_block() {
        assertThat(TextBlocks.of(" \n ")).isEmpty();
    }
}
