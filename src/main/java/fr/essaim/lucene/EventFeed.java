package fr.essaim.lucene;

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
 * follow at their own pace, because the events hold whatever a crash takes from the index. An index that nobody searches yet is shown and put on disk at its end only.
 */
final class EventFeed<E, S> implements AutoCloseable {

    private static final int BATCH = 500;
    private static final int MOST_UNREFRESHED = 50_000;
    private static final long REFRESH_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final int WAIT_MILLIS = 100;

    private final SearchableIndex index;
    private final IndexProjection<E, S> projection;
    private final BlockingStream<TrackedEventMessage<?>> events;
    private final Audience audience;
    private final long commitNanos;
    private long refreshed = System.nanoTime();
    private long committed = System.nanoTime();
    private boolean unsaved;
    private boolean unseen;

    /** Who sees an index while it is fed. */
    enum Audience {
        SEARCHES,
        NOBODY
    }

    EventFeed(
            EventStore store,
            SearchableIndex index,
            IndexRecipe<E, S> recipe,
            Audience audience,
            Duration commitInterval) {
        this.index = index;
        this.projection = IndexProjection.ofOneStream(index, recipe);
        this.audience = audience;
        this.events = store.openStream(TokenText.read(index.position()));
        this.commitNanos = commitInterval.toNanos();
    }

    /** Follows the events until told to stop. */
    void followUntil(BooleanSupplier stopped) throws InterruptedException {
        while (!stopped.getAsBoolean()) {
            if (events.hasNextAvailable(unseen ? 0 : WAIT_MILLIS, TimeUnit.MILLISECONDS)) {
                takeBatch();
            } else if (unseen) {
                refresh();
            } else if (index.hasUncommittedChanges()) {
                commitIfWorthwhile();
            }
        }
    }

    /** Takes all the events there are now, and puts the index on disk, or stops early when told to. */
    void catchUp(BooleanSupplier stopped) throws InterruptedException {
        while (!stopped.getAsBoolean() && events.hasNextAvailable(0, TimeUnit.MILLISECONDS)) {
            takeBatch();
        }
        refresh();
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
        unsaved |= projection.apply(batch, reached) > 0;
        unseen = true;
        refreshIfDue(batch.size() < BATCH);
        if (isCommitDue()) {
            commit();
        }
    }

    // A full batch may be the last one: whether it is shows only when no event waits after it.
    private void refreshIfDue(boolean caughtUp) {
        boolean awaited = audience == Audience.SEARCHES && (caughtUp || System.nanoTime() - refreshed > REFRESH_NANOS);
        if (awaited || projection.unrefreshedDocuments() > MOST_UNREFRESHED) {
            refresh();
        }
    }

    private void refresh() {
        projection.refresh();
        refreshed = System.nanoTime();
        unseen = false;
    }

    // An index that the last events did not concern has only a position to keep, which is no reason to write at once.
    private void commitIfWorthwhile() {
        if (unsaved || isCommitDue()) {
            commit();
        }
    }

    private boolean isCommitDue() {
        return audience == Audience.SEARCHES && System.nanoTime() - committed > commitNanos;
    }

    private void commit() {
        index.commit();
        committed = System.nanoTime();
        unsaved = false;
    }
}
