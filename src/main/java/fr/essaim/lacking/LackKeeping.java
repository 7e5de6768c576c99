package fr.essaim.lacking;

import fr.essaim.lacking.HeardQuestions.Heard;
import fr.essaim.storage.StopsBeforeTheBase;
import fr.essaim.web.French;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** Writes down every minute what was heard, and what is left when Essaim stops. */
@Component
class LackKeeping implements ApplicationRunner, StopsBeforeTheBase {

    private static final Logger LOG = LoggerFactory.getLogger(LackKeeping.class);
    private static final long SECONDS_TO_STOP = 5;
    // More than anybody reads.
    private static final int MOST = 5_000;

    private final HeardQuestions heard;
    private final LackTable table;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("manques").factory());
    private volatile boolean active;

    LackKeeping(HeardQuestions heard, LackTable table) {
        this.heard = heard;
        this.table = table;
    }

    /** During maintenance nobody asks. */
    @Override
    @SuppressWarnings("FutureReturnValueIgnored")
    public void run(ApplicationArguments arguments) {
        if (arguments.getNonOptionArgs().isEmpty()) {
            active = true;
            thread.scheduleWithFixedDelay(this::keep, 1, 1, TimeUnit.MINUTES);
        }
    }

    /** Writes down what was heard; what cannot be written now is tried again. */
    void keep() {
        List<Heard> taken = heard.take();
        if (taken.isEmpty()) {
            return;
        }
        try {
            table.add(taken);
            table.prune(LocalDate.now(French.PARIS), MOST);
        } catch (RuntimeException e) {
            heard.putBack(taken);
            LOG.warn(
                    "Des questions restées sans réponse n’ont pas pu être notées\u202F; elles le seront plus tard.", e);
        }
    }

    @Override
    public void stop() {
        active = false;
        thread.shutdown();
        try {
            if (thread.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                keep();
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
