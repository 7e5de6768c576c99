package fr.essaim.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttemptsTest {

    private Instant now = Instant.parse("2026-11-21T12:00:00Z");
    private final Attempts attempts = new Attempts(5, Duration.ofMinutes(15), () -> now);

    @Test
    void the_sixth_try_is_refused_for_fifteen_minutes_after_the_fifth() {
        IntStream.range(0, 5).forEach(i -> {
            assertThat(attempts.begin("a")).isTrue();
            pass(1);
        });
        assertThat(attempts.begin("a")).isFalse();
        pass(13);
        assertThat(attempts.begin("a")).isFalse();
        pass(1);
        assertThat(attempts.begin("a")).isTrue();
    }

    @Test
    void tries_long_ago_do_not_count() {
        IntStream.range(0, 20).forEach(i -> {
            assertThat(attempts.begin("a")).isTrue();
            pass(4);
        });
    }

    @Test
    void each_key_counts_alone_and_is_forgotten_after_a_success() {
        IntStream.range(0, 5).forEach(i -> attempts.begin("a"));
        assertThat(attempts.begin("b")).isTrue();
        attempts.forget("a");
        assertThat(attempts.begin("a")).isTrue();
    }

    @Test
    void what_is_taken_back_does_not_count() {
        IntStream.range(0, 50).forEach(i -> {
            assertThat(attempts.begin("a")).isTrue();
            attempts.takeBack("a");
        });
    }

    @Test
    void many_at_once_are_not_more_than_one_after_another() {
        long begun = IntStream.range(0, 1_000)
                .parallel()
                .filter(i -> attempts.begin("a"))
                .count();
        assertThat(begun).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2001:db8:0:0:1:2:3:4",
                "2001:0db8:0000:0000:ffff:2:3:4",
                "2001:db8::abcd",
                "2001:db8::1:2:3:4",
                "2001:DB8::7%eth0"
            })
    void whoever_has_a_network_has_all_its_addresses_however_they_are_written(String address) {
        assertThat(Attempts.network(address)).isEqualTo(Attempts.network("2001:db8::1"));
        assertThat(Attempts.network("2001:db8:0:1::1")).isNotEqualTo(Attempts.network(address));
    }

    @Test
    void what_is_no_address_stands_for_itself() {
        assertThat(Attempts.network("192.0.2.7")).isEqualTo("192.0.2.7");
        assertThat(Attempts.network("exemple.fr:80")).isEqualTo("exemple.fr:80");
        assertThat(Attempts.network("::::")).isEqualTo("::::");
        assertThat(Attempts.network(":")).isEqualTo(":");
    }

    private void pass(int minutes) {
        now = now.plus(Duration.ofMinutes(minutes));
    }
}
