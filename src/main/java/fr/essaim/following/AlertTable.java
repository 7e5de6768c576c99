package fr.essaim.following;

import fr.essaim.storage.Tables;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The rows of followers and of what they follow. */
@Component
class AlertTable {

    private final Tables tables;

    AlertTable(Tables tables) {
        this.tables = tables;
    }

    /** The follower of an address, made if need be. */
    Follower follower(String address, String token) {
        String key = address.toLowerCase(Locale.ROOT);
        tables.writing()
                .sql("INSERT INTO follower (id, address, address_key, token) VALUES (?, ?, ?, ?) ON CONFLICT DO"
                        + " NOTHING")
                .params(UUID.randomUUID().toString(), address, key, token)
                .update();
        return tables.writing()
                .sql("SELECT * FROM follower WHERE address_key = ?")
                .param(key)
                .query((row, number) -> follower(row))
                .single();
    }

    Optional<Follower> byToken(String token) {
        return tables.reading()
                .sql("SELECT * FROM follower WHERE token = ?")
                .param(token)
                .query((row, number) -> follower(row))
                .optional();
    }

    Optional<Follower> byId(String id) {
        return tables.reading()
                .sql("SELECT * FROM follower WHERE id = ?")
                .param(id)
                .query((row, number) -> follower(row))
                .optional();
    }

    /** Writes down that a search was asked for; one that is confirmed already stays as it is. */
    void ask(Follower follower, String question, Rhythm rhythm, Instant at) {
        long moment = at.toEpochMilli();
        tables.writing()
                .sql("""
                    INSERT INTO alert (id, follower_id, question, rhythm, asked_at, confirmed_at, told_until, retry_at, refusals)
                    VALUES (?, ?, ?, ?, ?, NULL, ?, 0, 0)
                    ON CONFLICT (follower_id, question) DO UPDATE SET rhythm = excluded.rhythm,
                        asked_at = excluded.asked_at, told_until = excluded.told_until
                        WHERE alert.confirmed_at IS NULL\
                    """)
                .params(UUID.randomUUID().toString(), follower.id(), question, rhythm.name(), moment, moment)
                .update();
    }

    /** What somebody follows or was asked to confirm, in the order in which it was asked for. */
    List<Alert> of(Follower follower) {
        return tables.reading()
                .sql("SELECT * FROM alert WHERE follower_id = ? ORDER BY asked_at, id")
                .param(follower.id())
                .query((row, number) -> alert(row))
                .list();
    }

    List<Alert> confirmed() {
        return tables.reading()
                .sql("SELECT * FROM alert WHERE confirmed_at IS NOT NULL ORDER BY told_until, id")
                .query((row, number) -> alert(row))
                .list();
    }

    void confirm(Alert alert, Instant at) {
        tables.writing()
                .sql("UPDATE alert SET confirmed_at = ?, told_until = ? WHERE id = ? AND confirmed_at IS NULL")
                .params(at.toEpochMilli(), at.toEpochMilli(), alert.id())
                .update();
    }

    void setRhythm(Alert alert, Rhythm rhythm) {
        tables.writing()
                .sql("UPDATE alert SET rhythm = ? WHERE id = ?")
                .params(rhythm.name(), alert.id())
                .update();
    }

    void lookedAt(Alert alert, Instant now) {
        tables.writing()
                .sql("UPDATE alert SET told_until = ?, retry_at = 0, refusals = 0 WHERE id = ?")
                .params(now.toEpochMilli(), alert.id())
                .update();
    }

    void retryLater(Alert alert, Instant at, int refusals) {
        tables.writing()
                .sql("UPDATE alert SET retry_at = ?, refusals = ? WHERE id = ?")
                .params(at.toEpochMilli(), refusals, alert.id())
                .update();
    }

    List<Alert> unconfirmedSince(Instant asked) {
        return tables.reading()
                .sql("SELECT * FROM alert WHERE confirmed_at IS NULL AND asked_at < ?")
                .param(asked.toEpochMilli())
                .query((row, number) -> alert(row))
                .list();
    }

    /** Deletes an alert and all it told; a follower of nothing goes too. Inside a transaction. */
    void delete(Alert alert) {
        for (String statement : List.of(
                "DELETE FROM alert_case WHERE alert_id = ?",
                "DELETE FROM alert_letter WHERE alert_id = ?",
                "DELETE FROM alert WHERE id = ?")) {
            tables.writing().sql(statement).param(alert.id()).update();
        }
        tables.writing()
                .sql("DELETE FROM follower WHERE id = ? AND NOT EXISTS (SELECT 1 FROM alert WHERE follower_id = ?)")
                .params(alert.followerId(), alert.followerId())
                .update();
    }

    private static Follower follower(ResultSet row) throws SQLException {
        return new Follower(row.getString("id"), row.getString("address"), row.getString("token"));
    }

    private static Alert alert(ResultSet row) throws SQLException {
        long confirmed = row.getLong("confirmed_at");
        Instant confirmedAt = row.wasNull() ? null : Instant.ofEpochMilli(confirmed);
        return new Alert(
                row.getString("id"),
                row.getString("follower_id"),
                row.getString("question"),
                Rhythm.valueOf(row.getString("rhythm")),
                Instant.ofEpochMilli(row.getLong("asked_at")),
                confirmedAt,
                Instant.ofEpochMilli(row.getLong("told_until")),
                Instant.ofEpochMilli(row.getLong("retry_at")),
                row.getInt("refusals"));
    }
}
