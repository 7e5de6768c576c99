package fr.essaim.presenting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class KeptFilesTest {

    private static final int MEGABYTE = 1024 * 1024;

    private final KeptFiles files = new KeptFiles();
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void a_file_is_made_once() {
        assertThat(ask("a")).isSameAs(ask("a"));
        assertThat(made).hasValue(1);
    }

    @Test
    void the_room_is_bounded_and_what_was_asked_for_last_stays() {
        ask("first");
        for (int n = 0; n < 22; n++) {
            ask("other " + n);
            ask("first");
        }
        int before = made.get();
        ask("one more");
        ask("first");
        ask("other 0");
        assertThat(made.get() - before).isEqualTo(2);
    }

    private byte[] ask(String name) {
        return files.get(name, () -> {
            made.incrementAndGet();
            return new byte[MEGABYTE + 1];
        });
    }
}
