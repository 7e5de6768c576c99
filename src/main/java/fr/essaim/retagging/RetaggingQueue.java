package fr.essaim.retagging;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Does the work of retaggings behind the pages, one after the other, and goes on at start with whatever was interrupted. */
@Component
class RetaggingQueue implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RetaggingQueue.class);
    private static final long PATIENCE_SECONDS = 20;

    private final Retaggings retaggings;
    private final RetaggingWork work;
    private final Map<String, Integer> progress = new ConcurrentHashMap<>();
    private volatile @Nullable ExecutorService thread;
    private volatile boolean stopping;

    RetaggingQueue(Retaggings retaggings, RetaggingWork work) {
        this.retaggings = retaggings;
        this.work = work;
    }

    /** Takes a retagging, or its undo, as its record tells it. */
    void take(String id) {
        ExecutorService running = thread;
        if (running != null) {
            running.execute(() -> carryOn(id));
        }
    }

    /** How many cases were seen so far by what is under way. */
    int seen(String id) {
        return progress.getOrDefault(id, 0);
    }

    @Override
    public void start() {
        stopping = false;
        ExecutorService running = Executors.newSingleThreadExecutor(
                task -> Thread.ofPlatform().name("retagging").daemon().unstarted(task));
        thread = running;
        running.execute(this::resume);
    }

    @Override
    public void stop() {
        stopping = true;
        ExecutorService running = thread;
        thread = null;
        if (running == null) {
            return;
        }
        running.shutdown();
        try {
            if (!running.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                running.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void resume() {
        try {
            retaggings.all().reversed().stream()
                    .filter(retagging -> retagging.stage().isUnderWay())
                    .forEach(retagging -> carryOn(retagging.id()));
        } catch (RuntimeException e) {
            LOG.error("Les reclassements interrompus n’ont pas pu être lus.", e);
        }
    }

    private void carryOn(String id) {
        if (stopping) {
            return;
        }
        try {
            retaggings.find(id).ifPresent(this::carryOn);
        } catch (RuntimeException e) {
            LOG.error("Le reclassement {} s’est arrêté\u202F; il reprendra au prochain démarrage.", id, e);
        } finally {
            progress.remove(id);
        }
    }

    private void carryOn(RecordedRetagging retagging) {
        switch (retagging.stage()) {
            case APPLYING -> work.apply(retagging, seen -> progress.put(retagging.id(), seen), () -> stopping);
            case UNDOING -> work.undo(retagging, seen -> progress.put(retagging.id(), seen), () -> stopping);
            case APPLIED, UNDONE -> LOG.debug("Rien à faire pour le reclassement {}", retagging.id());
        }
    }
}
