package fr.essaim.presenting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.Seed;
import fr.essaim.casestudy.TextField;
import fr.essaim.reading.Block;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void as_many_sentences_are_taken_as_there_is_room_for() {
        Excerpt excerpt = Excerpt.of("Un deux trois. Quatre cinq six. Sept huit neuf dix.", 34);
        assertThat(excerpt.paragraphs()).containsExactly("Un deux trois. Quatre cinq six.");
        assertThat(excerpt.whole()).isFalse();
    }

    @Test
    void a_text_that_fits_stays_whole() {
        Excerpt excerpt = Excerpt.of("Deux lignes.\n\nQue voici", 100);
        assertThat(excerpt.paragraphs()).containsExactly("Deux lignes.", "Que voici");
        assertThat(excerpt.whole()).isTrue();
    }

    @Test
    void a_sentence_too_long_for_all_the_room_ends_between_two_words() {
        assertThat(Excerpt.of("Une phrase très longue, qui ne finit jamais", 26).paragraphs())
                .containsExactly("Une phrase très longue\u00a0…");
    }

    @Test
    void an_abbreviation_ends_no_sentence_and_what_announces_a_list_is_no_end() {
        assertThat(Excerpt.of("Premier. Voir M. Dupont et les autres, qui suivent ici.", 20)
                        .paragraphs())
                .containsExactly("Premier.");
        assertThat(Excerpt.of("Premier. Voici donc : Un deux trois quatre cinq six.", 30)
                        .paragraphs())
                .containsExactly("Premier.");
    }

    @Test
    void neighbouring_items_make_a_list() {
        assertThat(Excerpt.of("Trois choses :\n- une\n- deux\nFin", 100).blocks())
                .containsExactly(
                        new Block.Paragraph("Trois choses :"),
                        new Block.Items(List.of("une", "deux")),
                        new Block.Paragraph("Fin"));
    }

    @Test
    void real_texts_are_never_cut_within_a_word_and_never_too_long() {
        Random random = new Random(Seed.of(ExcerptTest.class));
        for (var content : EditionBuilder.realCases()) {
            for (TextField field : content.texts().keySet()) {
                String text = PrintedText.of(content.text(field));
                int room = 80 + random.nextInt(400);
                Excerpt excerpt = Excerpt.of(text, room);
                String taken = String.join(" ", excerpt.paragraphs());
                String bare = taken.replace("\u00a0…", "").replace("•\u00a0", "");
                assertThat(taken.length())
                        .isBetween(1, room + 3 * excerpt.paragraphs().size());
                for (String word : bare.split("[\\s\u00a0]+")) {
                    assertThat(List.of(text.split("[\\s\u00a0]+"))).anyMatch(whole -> whole.startsWith(word));
                }
            }
        }
    }

    @Test
    void one_endless_word_and_pictures_of_two_halves_break_nothing() {
        assertThat(Excerpt.of("a".repeat(100_000), 300).paragraphs().getFirst()).hasSizeLessThanOrEqualTo(300);
        String cut = Excerpt.of("😀".repeat(500), 301).paragraphs().getFirst();
        assertThat(cut.codePoints().filter(letter -> letter != 0x1F600 && letter != '…' && letter != 0xa0))
                .isEmpty();
        assertThat(Excerpt.of(" \n \n", 300).isEmpty()).isTrue();
    }
}
