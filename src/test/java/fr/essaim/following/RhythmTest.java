package fr.essaim.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RhythmTest {

    // 20 April 2026 is a Monday; Paris changed its clocks on 29 March and does again on 25 October.
    @ParameterizedTest
    @CsvSource({
        "DAILY,  2026-04-22T04:59:59Z, 2026-04-21T05:00:00Z",
        "DAILY,  2026-04-22T05:00:00Z, 2026-04-22T05:00:00Z",
        "DAILY,  2026-03-29T05:30:00Z, 2026-03-29T05:00:00Z",
        "DAILY,  2026-03-29T04:30:00Z, 2026-03-28T06:00:00Z",
        "DAILY,  2026-10-25T05:30:00Z, 2026-10-24T05:00:00Z",
        "DAILY,  2026-10-25T06:00:00Z, 2026-10-25T06:00:00Z",
        "WEEKLY, 2026-04-20T04:59:59Z, 2026-04-13T05:00:00Z",
        "WEEKLY, 2026-04-20T05:00:00Z, 2026-04-20T05:00:00Z",
        "WEEKLY, 2026-04-26T22:30:00Z, 2026-04-20T05:00:00Z"
    })
    void letters_are_due_in_the_morning_of_Paris(Rhythm rhythm, Instant now, Instant due) {
        assertThat(rhythm.lastDue(now)).isEqualTo(due);
    }

    @Test
    void an_alert_is_due_once_a_morning() {
        Instant evening = Instant.parse("2026-04-21T18:00:00Z");
        assertThat(alert(evening, null).isDue(Instant.parse("2026-04-22T04:00:00Z")))
                .isFalse();
        assertThat(alert(evening, null).isDue(Instant.parse("2026-04-22T05:00:00Z")))
                .isTrue();
        assertThat(alert(Instant.parse("2026-04-22T05:10:00Z"), null).isDue(Instant.parse("2026-04-22T20:00:00Z")))
                .isFalse();
    }

    @Test
    void a_refused_letter_waits_and_a_clock_that_was_ahead_silences_nothing() {
        Instant now = Instant.parse("2026-04-22T05:00:00Z");
        Instant before = Instant.parse("2026-04-21T18:00:00Z");
        assertThat(alert(before, now.plusSeconds(60)).isDue(now)).isFalse();
        assertThat(alert(before, now).isDue(now)).isTrue();
        assertThat(alert(Instant.parse("2031-01-01T00:00:00Z"), Instant.parse("2031-01-01T00:00:00Z"))
                        .isDue(now))
                .isTrue();
    }

    private static Alert alert(Instant toldUntil, @Nullable Instant retryAt) {
        return new Alert(
                "a",
                "f",
                "q=x",
                Rhythm.DAILY,
                Instant.EPOCH,
                Instant.EPOCH,
                toldUntil,
                retryAt == null ? Instant.EPOCH : retryAt,
                0);
    }
}
