package fr.essaim.importing;

import fr.essaim.importing.file.Problem;
import fr.essaim.storage.StopsBeforeTheBase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** The threads that work on imports, one for each; whatever was under way at the last stop goes on at the next start. */
@Component
class ImportWork implements ApplicationRunner, StopsBeforeTheBase {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWork.class);
    private static final Duration LOOK = Duration.ofSeconds(5);
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int MOST_FAILURES = 3;
    private static final long MOST_SECONDS_TO_STOP = 30;

    private final StagedImports imports;
    private final Leases leases;
    private final Reading reading;
    private final Checking checking;
    private final Applying applying;
    private final Undoing undoing;
    private final ExecutorService threads =
            Executors.newCachedThreadPool(Thread.ofPlatform().name("import-", 1).factory());
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("imports").factory());
    private final Map<String, CompletableFuture<Void>> running = new ConcurrentHashMap<>();
    private final Map<String, Integer> failures = new ConcurrentHashMap<>();
    private volatile boolean active;

    ImportWork(
            StagedImports imports,
            Leases leases,
            Reading reading,
            Checking checking,
            Applying applying,
            Undoing undoing) {
        this.imports = imports;
        this.leases = leases;
        this.reading = reading;
        this.checking = checking;
        this.applying = applying;
        this.undoing = undoing;
    }

    /** Maintenance commands leave imports alone. */
    @Override
    @SuppressWarnings("FutureReturnValueIgnored")
    public void run(ApplicationArguments arguments) {
        if (!arguments.getNonOptionArgs().isEmpty()) {
            return;
        }
        active = true;
        clock.scheduleWithFixedDelay(this::lookForWork, 0, LOOK.toSeconds(), TimeUnit.SECONDS);
        clock.scheduleWithFixedDelay(this::forgetStale, 0, 1, TimeUnit.DAYS);
    }

    /** Lets a thread of its own work on an import, unless one does already. */
    void begin(String id) {
        if (!active) {
            return;
        }
        CompletableFuture<Void> done = new CompletableFuture<>();
        if (running.putIfAbsent(id, done) == null) {
            threads.execute(() -> {
                try {
                    workOn(id);
                } finally {
                    running.remove(id);
                    done.complete(null);
                }
            });
        }
    }

    /** Gives short work the time to end, so that a person need not look at a progress bar. */
    void await(String id, Duration most) {
        CompletableFuture<Void> work = running.get(id);
        if (work == null) {
            return;
        }
        try {
            work.get(most.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            LOG.debug("{} is not done yet", id);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void workOn(String id) {
        try {
            ImportState worked = null;
            while (active && leases.take(id)) {
                StagedImport staged = imports.find(id).orElse(null);
                if (staged == null || !staged.state().isAtWork() || staged.state() == worked) {
                    return;
                }
                worked = staged.state();
                work(staged);
            }
        } catch (LeaseLost e) {
            LOG.warn("Un autre nœud poursuit l’import {}.", id);
        } catch (RuntimeException e) {
            failed(id, e);
        }
    }

    private void work(StagedImport staged) {
        switch (staged.state()) {
            case READING -> reading.read(staged, () -> !active);
            case CHECKING -> checking.checkAll(staged, () -> !active);
            case APPLYING -> applying.apply(staged, () -> !active);
            case UNDOING -> undoing.undo(staged, () -> !active);
            case READY, APPLIED, UNDONE, ABANDONED, FAILED -> {}
        }
    }

    private void failed(String id, RuntimeException why) {
        if (!active) {
            return;
        }
        LOG.error("Le travail sur l’import {} a échoué.", id, why);
        failures.merge(id, 1, Integer::sum);
        imports.find(id)
                .filter(staged -> staged.state() == ImportState.READING)
                .ifPresent(staged -> imports.fail(id, List.of(unread())));
    }

    private void lookForWork() {
        try {
            leases.due().stream()
                    .filter(id -> failures.getOrDefault(id, 0) < MOST_FAILURES)
                    .forEach(this::begin);
        } catch (RuntimeException e) {
            LOG.error("Les imports en cours n’ont pas pu être cherchés.", e);
        }
    }

    private void forgetStale() {
        try {
            imports.staleAt(Instant.now().minus(KEPT)).forEach(imports::delete);
        } catch (RuntimeException e) {
            LOG.error("Les imports anciens n’ont pas pu être effacés.", e);
        }
    }

    private static Problem unread() {
        return new Problem(0, "", "", "Une erreur a interrompu la lecture. Envoyez le fichier de nouveau.", List.of());
    }

    // Before anything else stops: a row that failed because the base is closing must not be taken for a refused one.
    @Override
    public void stop() {
        active = false;
        clock.shutdownNow();
        threads.shutdown();
        try {
            if (!threads.awaitTermination(MOST_SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                LOG.warn("Un import n’a pas pu être interrompu proprement\u202F; il reprendra au prochain démarrage.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return active;
    }
}
