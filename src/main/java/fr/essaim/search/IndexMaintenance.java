package fr.essaim.search;

import fr.essaim.storage.EventLog;
import java.util.concurrent.locks.LockSupport;
import org.springframework.stereotype.Component;

/** What an administrator asks of the index: rebuild it, compare it with the events, wait for it. */
@Component
public class IndexMaintenance {

    private static final long PAUSE_NANOS = 20_000_000;
    private static final long BRIEFLY_NANOS = 2_000_000_000;
    private static final int MOST_FAILURES = 3;

    private final CaseStudyIndex index;
    private final IndexComparison comparison;
    private final EventLog events;

    IndexMaintenance(CaseStudyIndex index, IndexComparison comparison, EventLog events) {
        this.index = index;
        this.comparison = comparison;
        this.events = events;
    }

    /** Builds the index anew from the events; the current one answers meanwhile. */
    public void rebuild() {
        index.requestRebuild();
        awaitCaughtUp();
    }

    /** Compares the index, once it holds every event, with one built from the events just now. */
    public IndexCheck verify() {
        awaitCaughtUp();
        return comparison.run();
    }

    /**
     * Waits until the index holds every event there is.
     *
     * @throws IndexStuck when it fails again and again
     */
    public void awaitCaughtUp() {
        while (index.isRebuilding() || index.position() < events.head()) {
            if (index.failures() >= MOST_FAILURES) {
                throw new IndexStuck();
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    /** Waits a moment for the index, so that a page that follows an act shows what came of it; goes on without when the index is busy with more. */
    public void awaitBriefly() {
        long end = System.nanoTime() + BRIEFLY_NANOS;
        while (index.position() < events.head() && System.nanoTime() - end < 0) {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    /** The index cannot follow the events; its thread has logged why. */
    public static final class IndexStuck extends RuntimeException {
        private IndexStuck() {
            super("the index cannot follow the events");
        }
    }
}
