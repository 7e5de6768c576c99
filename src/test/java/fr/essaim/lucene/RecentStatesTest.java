package fr.essaim.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentStatesTest {

    private static final int MORE_THAN_REMEMBERED = 1_500;

    private final RecentStates<Integer> states = new RecentStates<>();

    @Test
    void what_is_neither_remembered_nor_seen_is_hidden_until_searches_see_it() {
        putMany();
        assertThat(states.get("cas-0")).isNull();
        assertThat(states.hides("cas-0")).isTrue();
        assertThat(states.hides("inconnu")).isFalse();
        assertThat(states.unseen()).isEqualTo(MORE_THAN_REMEMBERED);

        states.allSeen();
        assertThat(states.hides("cas-0")).isFalse();
        assertThat(states.unseen()).isZero();
    }

    @Test
    void the_last_states_are_remembered_even_when_searches_see_them() {
        putMany();
        states.allSeen();
        assertThat(states.get("cas-" + (MORE_THAN_REMEMBERED - 1))).isEqualTo(MORE_THAN_REMEMBERED - 1);
    }

    private void putMany() {
        for (int n = 0; n < MORE_THAN_REMEMBERED; n++) {
            states.put("cas-" + n, n);
        }
    }
}
