package fr.essaim.lucene;

import fr.essaim.lucene.EventFeed.Audience;
import fr.essaim.lucene.SearchableIndex.IndexUnusable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;

/**
 * One index while the application runs: its thread opens it, rebuilds it when it is missing, damaged, out of date or when asked, and follows the events.
 * While a new generation is built the old one answers, if it can be read.
 */
public class FollowedIndex<E, S> implements SmartLifecycle {

    /** Stopped after the web server, which asks it, and before Axon (3,072 below the last phase), whose event store it reads. */
    public static final int PHASE = WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 512;

    private static final long PAUSE_NANOS = 20_000_000;
    private static final Logger LOG = LoggerFactory.getLogger(FollowedIndex.class);
    private static final long RETRY_MILLIS = 1_000;

    private final EventStore store;
    private final IndexRecipe<E, S> recipe;
    private final IndexGenerations generations;
    private final Duration commitInterval;
    private final ReadWriteLock swap = new ReentrantReadWriteLock();
    private final AtomicBoolean rebuildWanted = new AtomicBoolean();
    private final AtomicInteger failures = new AtomicInteger();
    private volatile CheckedBytes checked;
    private volatile @Nullable SearchableIndex serving;
    private volatile @Nullable Thread thread;
    private volatile boolean stopping;
    private volatile boolean firstFilling;

    public FollowedIndex(EventStore store, IndexRecipe<E, S> recipe, Path folder, Duration commitInterval) {
        this.store = store;
        this.recipe = recipe;
        this.generations = new IndexGenerations(folder);
        this.commitInterval = commitInterval;
        this.checked = CheckedBytes.begin(generations.current());
    }

    /** What it holds, in a French plural without blanks. */
    public String name() {
        return recipe.name();
    }

    /** Runs a search on what is visible now; a long one holds up nobody, not even a new generation. */
    public <R extends @Nullable Object> R search(SearchableIndex.Search<R> search) {
        return SearchableIndex.searchOn(acquire(), search);
    }

    private FacetedSearcher acquire() {
        swap.readLock().lock();
        try {
            SearchableIndex index = serving;
            if (index == null) {
                throw new IndexNotReady();
            }
            return index.acquire();
        } finally {
            swap.readLock().unlock();
        }
    }

    /** The number of the last event that the index holds; 0 before the first. */
    public long position() {
        SearchableIndex index = serving;
        return TokenText.number(index == null ? IndexPosition.START : index.position());
    }

    /** Waits until the index holds an event, or until that took too long. */
    public void await(long event, Duration longest) {
        long end = System.nanoTime() + longest.toNanos();
        while (position() < event && System.nanoTime() - end < 0) {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    public boolean isRebuilding() {
        return rebuildWanted.get() || firstFilling;
    }

    /** How often in a row it failed to follow the events. */
    public int failures() {
        return failures.get();
    }

    /** Asks for a new generation, built from the first event; the current one answers meanwhile. */
    public void requestRebuild() {
        rebuildWanted.set(true);
    }

    @Override
    public void start() {
        stopping = false;
        openServing();
        rebuildIfAheadOfEvents();
        Thread follower = new Thread(this::run, "index-" + name());
        thread = follower;
        follower.start();
    }

    @Override
    public void stop() {
        stopping = true;
        Thread follower = thread;
        if (follower != null) {
            join(follower);
        }
        thread = null;
        serve(null);
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    // An index that cannot be read is replaced: it serves from its first documents on, since nothing else can.
    private void openServing() {
        generations.removeOthers();
        try {
            serve(open(generations.current()));
        } catch (IndexUnusable e) {
            LOG.warn(
                    "L’index «\u00A0{}\u00A0» ne peut pas servir ({})\u202F; il est reconstruit depuis les événements.",
                    name(),
                    e.getMessage());
            Path next = generations.next();
            serve(open(next));
            generations.switchTo(next);
            firstFilling = true;
        }
    }

    // Whoever puts an older base in the place of a newer one leaves the newer one's index behind.
    private void rebuildIfAheadOfEvents() {
        TrackingToken head = store.createHeadToken();
        if (position() > (head == null ? 0 : TokenText.number(TokenText.write(head)))) {
            LOG.warn("L’index «\u00A0{}\u00A0» va plus loin que les événements\u202F; il est reconstruit.", name());
            requestRebuild();
        }
    }

    private void run() {
        while (!stopping) {
            try {
                if (rebuildWanted.get()) {
                    rebuild();
                    rebuildWanted.set(false);
                }
                follow();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.error(
                        "L’index «\u00A0{}\u00A0» ne suit plus les événements\u202F; il est rouvert dans une seconde.",
                        name(),
                        e);
                failures.incrementAndGet();
                pause();
                reopen();
            }
        }
    }

    // A writer that failed is closed for good, and what it had not committed is gone: the events bring it again.
    private void reopen() {
        try {
            serve(null);
            openServing();
        } catch (RuntimeException e) {
            LOG.error("L’index «\u00A0{}\u00A0» ne peut pas être rouvert.", name(), e);
        }
    }

    private void follow() throws InterruptedException {
        SearchableIndex index = serving;
        if (index == null) {
            throw new IndexNotReady();
        }
        try (EventFeed<E, S> feed = feed(index, Audience.SEARCHES)) {
            feed.catchUp(() -> stopping);
            firstFilling = false;
            failures.set(0);
            feed.followUntil(() -> stopping || rebuildWanted.get());
        }
    }

    private void rebuild() throws InterruptedException {
        long start = System.nanoTime();
        Path next = generations.next();
        SearchableIndex fresh = open(next);
        boolean complete = false;
        try (EventFeed<E, S> feed = feed(fresh, Audience.NOBODY)) {
            feed.catchUp(() -> stopping);
            if (stopping) {
                return;
            }
            generations.switchTo(next);
            complete = true;
        } finally {
            if (!complete) {
                close(fresh);
            }
        }
        serve(fresh);
        generations.removeOthers();
        LOG.info(
                "Index «\u00A0{}\u00A0» reconstruit jusqu’à l’événement {} en {} s.",
                name(),
                TokenText.number(fresh.position()),
                (System.nanoTime() - start) / 1_000_000_000.0);
    }

    /** Compares the index with one that is built from the events just now in an empty folder. */
    public IndexComparison compare(Path scratch) {
        Map<String, String> found = digests();
        try (SearchableIndex fresh = open(scratch);
                EventFeed<E, S> feed = feed(fresh, Audience.NOBODY)) {
            feed.catchUp(() -> false);
            return IndexComparison.of(
                    found, fresh.search(searcher -> DocumentDigests.of(searcher, IndexRecipe.KEY_ORDER)));
        } catch (IOException e) {
            throw new UncheckedIOException("comparing the index", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while comparing the index", e);
        }
    }

    private Map<String, String> digests() {
        return search(searcher -> DocumentDigests.of(searcher, IndexRecipe.KEY_ORDER));
    }

    private EventFeed<E, S> feed(SearchableIndex index, Audience audience) {
        return new EventFeed<>(store, index, recipe, audience, commitInterval);
    }

    // What was checked before the start says nothing any more once this has written.
    private SearchableIndex open(Path folder) {
        CheckedBytes early = checked;
        checked = CheckedBytes.none();
        return SearchableIndex.open(folder, recipe.analyzer(), recipe.facets(), recipe.stamp(), early);
    }

    private void serve(@Nullable SearchableIndex next) {
        swap.writeLock().lock();
        try {
            SearchableIndex previous = serving;
            serving = next;
            close(previous);
        } finally {
            swap.writeLock().unlock();
        }
    }

    private static void close(@Nullable SearchableIndex index) {
        if (index == null) {
            return;
        }
        try {
            index.close();
        } catch (IOException e) {
            throw new UncheckedIOException("closing an index", e);
        }
    }

    private static void join(Thread follower) {
        try {
            follower.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(RETRY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** No index can answer yet, or any more. */
    public static final class IndexNotReady extends RuntimeException {
        IndexNotReady() {
            super("no index is being served");
        }
    }
}
