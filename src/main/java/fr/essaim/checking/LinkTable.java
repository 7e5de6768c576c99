package fr.essaim.checking;

import fr.essaim.storage.Tables;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rows of what the checks of addresses found. */
@Component
class LinkTable {

    private final Tables tables;

    LinkTable(Tables tables) {
        this.tables = tables;
    }

    /** The last check of all addresses, running, finished or broken off. */
    record Run(int total, Instant startedAt, @Nullable Instant finishedAt) {}

    void begin(String actor, int total, Instant at) {
        tables.writing().sql("""
                        INSERT INTO link_check_run (id, actor, total, started_at, finished_at) VALUES (1, ?, ?, ?, NULL)
                        ON CONFLICT (id) DO UPDATE SET actor = excluded.actor, total = excluded.total,
                            started_at = excluded.started_at, finished_at = NULL""").params(actor, total, at.toString()).update();
    }

    void finish(Instant at) {
        tables.writing()
                .sql("UPDATE link_check_run SET finished_at = ? WHERE id = 1")
                .param(at.toString())
                .update();
    }

    Optional<Run> run() {
        return tables.reading()
                .sql("SELECT total, started_at, finished_at FROM link_check_run WHERE id = 1")
                .query((row, number) -> run(row))
                .optional();
    }

    /** Keeps what a check found in the place of what the one before did. */
    void keep(LinkCheck check) {
        tables.writing()
                .sql("""
                        INSERT INTO link_check (id, address, outcome, status, final_address, millis, checked_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT (id) DO UPDATE SET outcome = excluded.outcome, status = excluded.status,
                            final_address = excluded.final_address, millis = excluded.millis,
                            checked_at = excluded.checked_at""")
                .param(idOf(check.address()))
                .param(check.address())
                .param(check.outcome().name())
                .param(check.status())
                .param(check.finalAddress())
                .param(check.millis())
                .param(check.checkedAt().toString())
                .update();
    }

    List<LinkCheck> all() {
        return tables.reading()
                .sql("SELECT * FROM link_check ORDER BY address")
                .query((row, number) -> check(row))
                .list();
    }

    private static Run run(ResultSet row) throws SQLException {
        String finished = row.getString("finished_at");
        return new Run(
                row.getInt("total"),
                Instant.parse(row.getString("started_at")),
                finished == null ? null : Instant.parse(finished));
    }

    private static LinkCheck check(ResultSet row) throws SQLException {
        int status = row.getInt("status");
        return new LinkCheck(
                row.getString("address"),
                LinkOutcome.valueOf(row.getString("outcome")),
                row.wasNull() ? null : status,
                row.getString("final_address"),
                row.getLong("millis"),
                Instant.parse(row.getString("checked_at")));
    }

    private static String idOf(String address) {
        return UUID.nameUUIDFromBytes(address.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
