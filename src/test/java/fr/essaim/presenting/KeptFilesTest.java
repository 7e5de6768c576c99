package fr.essaim.presenting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
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

    @Test
    void what_is_there_waits_for_nothing_that_is_being_made() throws InterruptedException {
        ask("there");
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Thread slow = Thread.ofVirtual()
                .start(() -> files.get("slow", () -> {
                    begun.countDown();
                    assertThatCode(goOn::await).doesNotThrowAnyException();
                    return new byte[1];
                }));
        begun.await();
        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(10), () -> ask("there")))
                .hasSize(MEGABYTE + 1);
        goOn.countDown();
        slow.join();
    }

    private byte[] ask(String name) {
        return files.get(name, () -> {
            made.incrementAndGet();
            return new byte[MEGABYTE + 1];
        });
    }
}
