package fr.essaim.storage;

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

    private long number(String sql) {
        Long number = reading.queryForObject(sql, Long.class);
        return number == null ? 0 : number;
    }
}
