package fr.essaim.following;

import fr.essaim.storage.StopsBeforeTheBase;
import java.time.Clock;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Lets letters leave every few minutes, on any node that runs the application; {@code essaim.alertes=non} keeps one out of it. */
@Component
class AlertWork implements ApplicationRunner, StopsBeforeTheBase {

    private static final Logger LOG = LoggerFactory.getLogger(AlertWork.class);
    private static final long MINUTES = 10;
    private static final long MOST_SECONDS_TO_STOP = 30;
    private static final String NO = "non";

    private final AlertRound round;
    private final AlertLease lease;
    private final String wanted;
    private final InstantSource clock = Clock.systemUTC();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("alertes").factory());
    private volatile boolean active;

    AlertWork(AlertRound round, AlertLease lease, @Value("${essaim.alertes:oui}") String wanted) {
        this.round = round;
        this.lease = lease;
        this.wanted = wanted;
    }

    /** Maintenance commands send no letters. */
    @Override
    @SuppressWarnings("FutureReturnValueIgnored")
    public void run(ApplicationArguments arguments) {
        if (wanted.equals(NO) || !arguments.getNonOptionArgs().isEmpty()) {
            return;
        }
        active = true;
        thread.scheduleWithFixedDelay(this::goRound, 1, MINUTES, TimeUnit.MINUTES);
    }

    private void goRound() {
        try {
            round.run(lease, clock, () -> !active);
        } catch (RuntimeException e) {
            LOG.error("Les alertes n’ont pas pu être envoyées\u202F; elles le seront au prochain passage.", e);
        }
    }

    // Before the base closes, so that a letter that left is also noted.
    @Override
    public void stop() {
        active = false;
        thread.shutdown();
        try {
            if (!thread.awaitTermination(MOST_SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                LOG.warn("Une lettre était en route à l’arrêt\u202F; son alerte le dira.");
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
