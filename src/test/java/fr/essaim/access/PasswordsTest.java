package fr.essaim.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void the_whole_of_a_long_password_counts() {
        String long200 = "é".repeat(199);
        String hash = passwords.hash(long200 + "a");

        assertThat(hash).startsWith("$2a$12$");
        assertThat(passwords.matches(long200 + "a", Optional.of(hash))).isTrue();
        assertThat(passwords.matches(long200 + "b", Optional.of(hash))).isFalse();
    }

    @Test
    void nothing_matches_a_hash_that_is_not_there() {
        assertThat(passwords.matches("", Optional.empty())).isFalse();
    }

    @Test
    void a_password_has_twelve_to_two_hundred_characters() {
        assertThat(Passwords.problem("onze-lettre")).isPresent();
        assertThat(Passwords.problem("douze-lettre")).isEmpty();
        assertThat(Passwords.problem("🐝".repeat(200))).isEmpty();
        assertThat(Passwords.problem("a".repeat(201))).isPresent();
    }

    @Test
    void generated_passwords_are_good_enough_and_never_the_same() {
        Set<String> generated = new HashSet<>();
        IntStream.range(0, 1_000).forEach(i -> generated.add(passwords.generate()));

        assertThat(generated)
                .hasSize(1_000)
                .allMatch(each -> Passwords.problem(each).isEmpty());
    }
}
