package fr.essaim.storage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.axonframework.common.DateTimeUtils;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** How much the event store holds. */
@Component
public class EventLog {

    private static final Pattern TYPE = Pattern.compile("[A-Za-z]+");

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

    /** The ids of all the aggregates of a type, the latest first; a migration must have indexed that type. */
    public List<String> begun(String type) {
        // Written into the statement, because only then a database sees that an index of this type alone is enough.
        if (!TYPE.matcher(type).matches()) {
            throw new IllegalArgumentException("no type of aggregate: " + type);
        }
        String sql = "SELECT aggregate_id FROM event WHERE aggregate_type = '" + type
                + "' AND sequence_number = 0 ORDER BY global_index DESC";
        List<String> ids = new ArrayList<>();
        for (String id : reading.queryForList(sql, String.class)) {
            ids.add(String.valueOf(id));
        }
        return ids;
    }

    private long number(String sql) {
        Long number = reading.queryForObject(sql, Long.class);
        return number == null ? 0 : number;
    }
}
