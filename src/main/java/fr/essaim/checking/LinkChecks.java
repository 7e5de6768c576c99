package fr.essaim.checking;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Checks all addresses when somebody asks, in the background: four hosts at once, and one address of each at a time. Nothing runs by itself. */
@Component
class LinkChecks implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LinkChecks.class);
    private static final int AT_ONCE = 4;

    private final LinkProbe probe;
    private final LinkTable table;
    private final AtomicReference<@Nullable Running> running = new AtomicReference<>();

    LinkChecks(LinkProbe probe, LinkTable table) {
        this.probe = probe;
        this.table = table;
    }

    /** How far a running check has come. */
    record Progress(int done, int total) {}

    /** Begins, unless a check is running; answers whether it did. */
    boolean begin(Collection<String> addresses, String actor) {
        Running run = new Running(addresses.size());
        if (!running.compareAndSet(null, run)) {
            return false;
        }
        try {
            table.begin(actor, addresses.size(), Instant.now(Clock.systemUTC()));
            run.start(byHost(addresses));
            return true;
        } catch (RuntimeException e) {
            running.set(null);
            throw e;
        }
    }

    /** Null when no check is running. */
    @Nullable
    Progress progress() {
        Running run = running.get();
        return run == null ? null : new Progress(run.done.get(), run.total);
    }

    @Override
    public void close() {
        Running run = running.get();
        if (run != null) {
            run.workers.shutdownNow();
        }
    }

    private static Collection<List<String>> byHost(Collection<String> addresses) {
        Map<String, List<String>> byHost = new LinkedHashMap<>();
        addresses.forEach(address -> byHost.computeIfAbsent(hostOf(address), host -> new ArrayList<>())
                .add(address));
        return byHost.values();
    }

    private static String hostOf(String address) {
        try {
            String host = URI.create(address.strip()).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** One check of all addresses; the last host to end ends it. */
    private final class Running {
        private final ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE, LinkChecks::thread);
        private final AtomicInteger done = new AtomicInteger();
        private final AtomicInteger hostsLeft = new AtomicInteger();
        private final int total;

        private Running(int total) {
            this.total = total;
        }

        private void start(Collection<List<String>> hosts) {
            if (hosts.isEmpty()) {
                end();
                return;
            }
            hostsLeft.set(hosts.size());
            hosts.forEach(host -> workers.execute(() -> checkHost(host)));
        }

        private void checkHost(List<String> addresses) {
            try {
                for (String address : addresses) {
                    table.keep(probe.check(address));
                    done.incrementAndGet();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.error("La vérification des liens d’un site a échoué.", e);
            }
            if (hostsLeft.decrementAndGet() == 0) {
                end();
            }
        }

        private void end() {
            try {
                table.finish(Instant.now(Clock.systemUTC()));
            } finally {
                workers.shutdown();
                running.set(null);
            }
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "links");
        thread.setDaemon(true);
        return thread;
    }
}
