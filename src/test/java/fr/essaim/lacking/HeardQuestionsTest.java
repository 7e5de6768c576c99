package fr.essaim.lacking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.lacking.HeardQuestions.Heard;
import fr.essaim.search.CaseStudyQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How questions are counted before they are written down. */
class HeardQuestionsTest {

    private Instant now = Instant.parse("2026-11-21T22:50:00Z");
    private final HeardQuestions heard = new HeardQuestions(() -> now);

    private void ask(String text) {
        heard.unanswered(CaseStudyQuery.EVERYTHING.withText(text));
    }

    private void later(Duration time) {
        now = now.plus(time);
    }

    @Test
    void a_question_counts_once_in_half_an_hour_whoever_asks_it() {
        ask("habitat léger");
        ask("Habitat légers");
        later(Duration.ofMinutes(29));
        ask("habitat léger");
        assertThat(heard.take()).extracting(Heard::times).containsExactly(1);
        ask("habitat léger");
        assertThat(heard.take()).isEmpty();
        later(Duration.ofMinutes(2));
        ask("habitat léger");
        assertThat(heard.take()).extracting(Heard::times).containsExactly(1);
    }

    @Test
    void the_day_is_that_of_paris_and_nothing_finer_is_kept() {
        ask("habitat léger");
        later(Duration.ofMinutes(40));
        ask("habitat léger");
        assertThat(heard.take()).extracting(each -> each.day().toString()).containsExactly("2026-11-21", "2026-11-22");
    }

    @Test
    void only_so_many_are_held_between_two_writings() {
        for (int n = 0; n < 3_000; n++) {
            ask("mot" + letters(n));
        }
        assertThat(heard.take()).hasSize(1_000);
    }

    @Test
    void what_could_not_be_written_is_put_back_beside_what_came_meanwhile() {
        ask("habitat léger");
        List<Heard> taken = heard.take();
        later(Duration.ofMinutes(31));
        ask("habitat léger");
        ask("épicerie solidaire");
        heard.putBack(taken);
        assertThat(heard.take()).extracting(Heard::times).containsExactlyInAnyOrder(1, 1, 1);
    }

    @Test
    void what_is_forgotten_is_not_written_later() {
        ask("habitat léger");
        heard.forget(KeptQuestion.of(CaseStudyQuery.EVERYTHING.withText("habitat léger"))
                .orElseThrow()
                .id());
        assertThat(heard.take()).isEmpty();
    }

    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number + 1; rest > 0; rest /= 10) {
            letters.append("aeioulmnrt".charAt(rest % 10)).append('o');
        }
        return letters.toString();
    }
}
