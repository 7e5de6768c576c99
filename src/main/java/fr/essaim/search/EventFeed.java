package fr.essaim.search;

import fr.essaim.lucene.IndexPosition;
import fr.essaim.lucene.SearchableIndex;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * Feeds one index with the events after its position, by batches. Searches see a batch as soon as no event waits, and at least every second while many do; commits
 * follow at their own pace, because the events hold whatever a crash takes from the index.
 */
final class EventFeed implements AutoCloseable {

    private static final int BATCH = 500;
    private static final int MOST_UNREFRESHED = 20_000;
    private static final long REFRESH_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final int WAIT_MILLIS = 100;

    private final SearchableIndex index;
    private final CaseStudyProjection projection;
    private final BlockingStream<TrackedEventMessage<?>> events;
    private final long commitNanos;
    private long refreshed = System.nanoTime();
    private long committed = System.nanoTime();

    EventFeed(EventStore store, SearchableIndex index, CaseStudyDocuments documents, Duration commitInterval) {
        this.index = index;
        this.projection = new CaseStudyProjection(index, documents);
        this.events = store.openStream(TokenText.read(index.position()));
        this.commitNanos = commitInterval.toNanos();
    }

    /** Follows the events until told to stop. */
    void followUntil(BooleanSupplier stopped) throws InterruptedException {
        while (!stopped.getAsBoolean()) {
            if (events.hasNextAvailable(WAIT_MILLIS, TimeUnit.MILLISECONDS)) {
                takeBatch();
            } else if (index.hasUncommittedChanges()) {
                commit();
            }
        }
    }

    /** Takes all the events there are now, and puts the index on disk, or stops early when told to. */
    void catchUp(BooleanSupplier stopped) throws InterruptedException {
        while (!stopped.getAsBoolean() && events.hasNextAvailable(0, TimeUnit.MILLISECONDS)) {
            takeBatch();
        }
        projection.refresh();
        commit();
    }

    @Override
    public void close() {
        events.close();
    }

    private void takeBatch() throws InterruptedException {
        List<TrackedEventMessage<?>> batch = new ArrayList<>(BATCH);
        do {
            batch.add(events.nextAvailable());
        } while (batch.size() < BATCH && events.hasNextAvailable(0, TimeUnit.MILLISECONDS));
        IndexPosition reached = TokenText.write(batch.getLast().trackingToken());
        projection.apply(batch, reached);
        refreshIfDue(batch.size() < BATCH);
        if (System.nanoTime() - committed > commitNanos) {
            commit();
        }
    }

    private void refreshIfDue(boolean caughtUp) {
        boolean late = System.nanoTime() - refreshed > REFRESH_NANOS;
        if (caughtUp || late || projection.unrefreshedCases() > MOST_UNREFRESHED) {
            projection.refresh();
            refreshed = System.nanoTime();
        }
    }

    private void commit() {
        index.commit();
        committed = System.nanoTime();
    }
}
