package fr.essaim.search;

import fr.essaim.lucene.FollowedIndex;
import fr.essaim.lucene.FollowedIndexes;
import fr.essaim.lucene.IndexComparison;
import fr.essaim.lucene.IndexDifference;
import fr.essaim.storage.DataDirectory;
import fr.essaim.storage.EventLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** What an administrator asks of all the indexes, that of the cases and those of the lists alike: rebuild them, compare them with the events, wait for them. */
@Component
public class IndexMaintenance {

    private static final long PAUSE_NANOS = 20_000_000;
    private static final Duration BRIEFLY = Duration.ofSeconds(2);
    private static final int MOST_FAILURES = 3;
    private static final int MOST_TOLD = 100;

    private final List<FollowedIndex<?, ?>> indexes = new ArrayList<>();
    private final EventLog events;
    private final Path scratch;

    IndexMaintenance(List<FollowedIndexes> keepers, EventLog events, DataDirectory directory) {
        keepers.forEach(keeper -> indexes.addAll(keeper.indexes()));
        this.events = events;
        this.scratch = directory.path().resolve("verification");
    }

    /** Builds the indexes anew from the events; the current ones answer meanwhile. */
    public void rebuild() {
        indexes.forEach(FollowedIndex::requestRebuild);
        awaitCaughtUp();
    }

    /** Compares each index, once it holds every event, with one built from the events just now. */
    public IndexCheck verify() {
        awaitCaughtUp();
        int compared = 0;
        List<String> differences = new ArrayList<>();
        for (FollowedIndex<?, ?> index : indexes) {
            IndexComparison comparison = compare(index);
            compared += comparison.compared();
            comparison.differences().stream()
                    .limit(MOST_TOLD)
                    .forEach(difference -> differences.add(sentence(difference, index.name())));
        }
        return new IndexCheck(compared, differences);
    }

    private IndexComparison compare(FollowedIndex<?, ?> index) {
        try {
            FileSystemUtils.deleteRecursively(scratch);
            Files.createDirectories(scratch);
            try {
                return index.compare(scratch);
            } finally {
                FileSystemUtils.deleteRecursively(scratch);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("comparing an index", e);
        }
    }

    private static String sentence(IndexDifference difference, String name) {
        String sheet = "La fiche «\u00A0" + difference.key() + "\u00A0» ";
        String index = "l’index «\u00A0" + name + "\u00A0»";
        return sheet
                + switch (difference.kind()) {
                    case MISSING -> "manque dans " + index + ".";
                    case DIFFERENT -> "diffère dans " + index + ".";
                    case EXCESS -> "est dans " + index + " sans être dans les événements.";
                };
    }

    /**
     * Waits until every index holds every event there is.
     *
     * @throws IndexStuck when one fails again and again
     */
    public void awaitCaughtUp() {
        indexes.forEach(this::awaitCaughtUp);
    }

    private void awaitCaughtUp(FollowedIndex<?, ?> index) {
        while (index.isRebuilding() || index.position() < events.head()) {
            if (index.failures() >= MOST_FAILURES) {
                throw new IndexStuck();
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    /** Waits a moment for the indexes, so that a page that follows an act shows what came of it; goes on without when they are busy with more. */
    public void awaitBriefly() {
        Instant end = Instant.now().plus(BRIEFLY);
        indexes.forEach(index -> index.await(events.head(), Duration.between(Instant.now(), end)));
    }

    /** An index cannot follow the events; its thread has logged why. */
    public static final class IndexStuck extends RuntimeException {
        private IndexStuck() {
            super("an index cannot follow the events");
        }
    }
}
