package fr.essaim.following;

import fr.essaim.storage.Tables;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Which of several nodes sends the letters: the one that holds the lease, until it falls silent. */
@Component
class AlertLease {

    static final Duration SILENCE = Duration.ofMinutes(10);

    private final Tables tables;
    private final String node;

    @Autowired
    AlertLease(Tables tables) {
        this(tables, UUID.randomUUID().toString());
    }

    AlertLease(Tables tables, String node) {
        this.tables = tables;
        this.node = node;
    }

    /** Takes the lease or keeps it for another while; false when another node has it. A lease that ends too far ahead was written by a clock that is wrong. */
    boolean take(Instant now) {
        return tables.writing()
                        .sql("UPDATE alert_lease SET holder = ?, lease_until = ?"
                                + " WHERE id = 1 AND (holder = ? OR lease_until < ? OR lease_until > ?)")
                        .params(
                                node,
                                now.plus(SILENCE).toEpochMilli(),
                                node,
                                now.toEpochMilli(),
                                now.plus(SILENCE.multipliedBy(2)).toEpochMilli())
                        .update()
                == 1;
    }

    /** Lets another node take it at once. */
    void release() {
        tables.writing()
                .sql("UPDATE alert_lease SET lease_until = 0 WHERE id = 1 AND holder = ?")
                .param(node)
                .update();
    }
}
