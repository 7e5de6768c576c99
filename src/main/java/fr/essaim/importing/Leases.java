package fr.essaim.importing;

import fr.essaim.storage.DataDirectory;
import fr.essaim.storage.Tables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Which node works on which import. A node is named after its data directory, which one process holds at a time: what it held before a crash it takes up again at once,
 * what another held only when that one has been silent for a while.
 */
@Component
class Leases {

    private static final Duration SILENCE = Duration.ofSeconds(60);

    private final Tables tables;
    private final String node;

    Leases(Tables tables, DataDirectory directory) {
        this.tables = tables;
        this.node = nodeOf(directory.path().resolve("noeud"));
    }

    String node() {
        return node;
    }

    /** The imports that somebody should work on and that this node may. A file that is being read lies on the node that received it. */
    List<String> due() {
        return tables.reading()
                .sql("SELECT id FROM staged_import WHERE state IN ('READING', 'CHECKING', 'APPLYING', 'UNDOING')"
                        + " AND (lease_holder = ? OR (lease_until < ? AND state <> 'READING')) ORDER BY staged_at")
                .params(node, System.currentTimeMillis())
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** Takes over the work on an import; false when another node has it. */
    boolean take(String id) {
        long now = System.currentTimeMillis();
        return tables.writing()
                        .sql("UPDATE staged_import SET lease_holder = ?, lease_until = ? WHERE id = ?"
                                + " AND (lease_holder = ? OR lease_until < ?)")
                        .params(node, now + SILENCE.toMillis(), id, node, now)
                        .update()
                == 1;
    }

    /**
     * Says that some more is done, and that this node goes on; in the transaction of what was done, so that a node that was taken for dead stores nothing.
     *
     * @throws LeaseLost when another node took over
     */
    void advance(String id, int more) {
        int changed = tables.writing()
                .sql("UPDATE staged_import SET done = done + ?, lease_until = ? WHERE id = ? AND lease_holder = ?")
                .params(more, System.currentTimeMillis() + SILENCE.toMillis(), id, node)
                .update();
        if (changed == 0) {
            throw new LeaseLost(id);
        }
    }

    private static String nodeOf(Path file) {
        try {
            if (!Files.exists(file)) {
                Files.writeString(file, UUID.randomUUID().toString());
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("naming this node in " + file, e);
        }
    }
}
