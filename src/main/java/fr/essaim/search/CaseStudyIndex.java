package fr.essaim.search;

import fr.essaim.lucene.FacetedSearcher;
import fr.essaim.lucene.IndexGenerations;
import fr.essaim.lucene.IndexPosition;
import fr.essaim.lucene.IndexStamp;
import fr.essaim.lucene.SearchableIndex;
import fr.essaim.lucene.SearchableIndex.IndexUnusable;
import fr.essaim.storage.DataDirectory;
import fr.essaim.vocabulary.Vocabularies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The index of case studies while the application runs: one thread opens it, rebuilds it when it is missing, damaged, out of date or when asked, and follows the events.
 * While a new generation is built the old one answers, if it can be read.
 */
@Component
class CaseStudyIndex implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(CaseStudyIndex.class);
    private static final long RETRY_MILLIS = 1_000;

    private final EventStore store;
    private final CaseStudyDocuments documents;
    private final IndexGenerations generations;
    private final IndexStamp stamp;
    private final Duration commitInterval;
    private final ReadWriteLock swap = new ReentrantReadWriteLock();
    private final AtomicBoolean rebuildWanted = new AtomicBoolean();
    private final AtomicInteger failures = new AtomicInteger();
    private volatile @Nullable SearchableIndex serving;
    private volatile @Nullable Thread thread;
    private volatile boolean stopping;
    private volatile boolean firstFilling;

    CaseStudyIndex(
            EventStore store,
            CaseStudyDocuments documents,
            DataDirectory directory,
            Vocabularies vocabularies,
            @Value("${essaim.index-commit-interval:10s}") Duration commitInterval) {
        this.store = store;
        this.documents = documents;
        this.generations = new IndexGenerations(directory.path().resolve("index"));
        this.stamp = new IndexStamp(CaseStudyFields.SCHEMA, vocabularies.fingerprint());
        this.commitInterval = commitInterval;
    }

    /** Runs a search on what is visible now; a long one holds up nobody, not even a new generation. */
    <R extends @Nullable Object> R search(SearchableIndex.Search<R> search) {
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
    long position() {
        SearchableIndex index = serving;
        return TokenText.number(index == null ? IndexPosition.START : index.position());
    }

    boolean isRebuilding() {
        return rebuildWanted.get() || firstFilling;
    }

    /** How often in a row it failed to follow the events. */
    int failures() {
        return failures.get();
    }

    /** Asks for a new generation, built from the first event; the current one answers meanwhile. */
    void requestRebuild() {
        rebuildWanted.set(true);
    }

    @Override
    public void start() {
        stopping = false;
        openServing();
        rebuildIfAheadOfEvents();
        Thread follower = new Thread(this::run, "index");
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

    // Stopped after the web server, which asks it, and before Axon (3,072 below the last phase), whose event store it
    // reads.
    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 512;
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
                    "L’index ne peut pas servir ({})\u202F; il est reconstruit depuis les événements.", e.getMessage());
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
            LOG.warn("L’index va plus loin que les événements\u202F; il est reconstruit.");
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
                LOG.error("L’index ne suit plus les événements\u202F; il est rouvert dans une seconde.", e);
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
            LOG.error("L’index ne peut pas être rouvert.", e);
        }
    }

    private void follow() throws InterruptedException {
        SearchableIndex index = serving;
        if (index == null) {
            throw new IndexNotReady();
        }
        try (EventFeed feed = feed(index)) {
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
        try (EventFeed feed = feed(fresh)) {
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
                "Index reconstruit jusqu’à l’événement {} en {} s.",
                TokenText.number(fresh.position()),
                (System.nanoTime() - start) / 1_000_000_000.0);
    }

    /** What fills an index, from where it stands. */
    EventFeed feed(SearchableIndex index) {
        return new EventFeed(store, index, documents, commitInterval);
    }

    SearchableIndex open(Path folder) {
        return SearchableIndex.open(folder, CaseStudyFields.analyzer(), CaseStudyFields.facets(), stamp);
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
    static final class IndexNotReady extends RuntimeException {
        IndexNotReady() {
            super("no index is being served");
        }
    }
}
