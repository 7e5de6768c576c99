package fr.essaim.storage;

import java.time.Instant;
import java.util.List;
import org.axonframework.common.DateTimeUtils;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** How much the event store holds. */
@Component
public class EventLog {

    private final JdbcTemplate reading;

    EventLog(EventDatabase database) {
        this.reading = new JdbcTemplate(database.reading());
    }

    /** How many events there are. */
    public long count() {
        return number("SELECT count(*) FROM event");
    }

    /** The position of the last event; 0 when there is none. */
    public long head() {
        return number("SELECT COALESCE((SELECT global_index FROM event ORDER BY global_index DESC LIMIT 1), 0)");
    }

    /** How often one kind of event happened to one thing. */
    public record Happened(String type, String id, int times) {}

    /** What happened from a moment to another, which is excluded; the name of a type is that of its record. */
    public List<Happened> between(Instant from, Instant to) {
        return reading.query(
                "SELECT payload_type, aggregate_id, count(*) FROM event WHERE happened_at >= ? AND happened_at < ?"
                        + " GROUP BY payload_type, aggregate_id",
                (row, number) -> new Happened(row.getString(1), row.getString(2), row.getInt(3)),
                DateTimeUtils.formatInstant(from),
                DateTimeUtils.formatInstant(to));
    }

    private long number(String sql) {
        Long number = reading.queryForObject(sql, Long.class);
        return number == null ? 0 : number;
    }
}
