package fr.essaim.storage;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.springframework.stereotype.Component;

/** Reads the events of many aggregates at once, where Axon would ask for one after the other. */
@Component
public class EventBatches {

    private static final String COLUMNS = "SELECT aggregate_type, aggregate_id, sequence_number, event_id, happened_at,"
            + " payload_type, payload_revision, payload, meta_data FROM event ";

    private final Tables tables;
    private final Serializer serializer;

    EventBatches(Tables tables, Serializer serializer) {
        this.tables = tables;
        this.serializer = serializer;
    }

    /** The events of some aggregates, those of each in their order; ask for a few hundred at a time. */
    public List<? extends DomainEventMessage<?>> of(Collection<String> aggregates) {
        if (aggregates.isEmpty()) {
            return List.of();
        }
        return read(tables.reading()
                .sql(COLUMNS + "WHERE aggregate_id IN (:ids) ORDER BY aggregate_id, sequence_number")
                .param("ids", aggregates)
                .query(EventBatches::entry)
                .list());
    }

    /**
     * All the events of one kind of aggregate.
     *
     * @param type written into the question itself, so that an index on it alone serves: never what a visitor sent
     */
    public List<? extends DomainEventMessage<?>> ofType(String type) {
        return read(tables.reading()
                .sql(COLUMNS + "WHERE aggregate_type = '" + type + "' ORDER BY aggregate_id, sequence_number")
                .query(EventBatches::entry)
                .list());
    }

    /** The aggregates that something happened to after a position. */
    public Set<String> changedAfter(long position) {
        return tables.reading()
                .sql("SELECT DISTINCT aggregate_id FROM event WHERE global_index > ?")
                .param(position)
                .query((row, number) -> row.getString(1))
                .set();
    }

    /** The aggregates of a type that a cause touched, in the order it first did, among the events between the first and the last of another aggregate. */
    public Set<String> touchedBy(Cause cause, String type, Span span) {
        List<String> marks = cause.metaData().entrySet().stream()
                .map(entry -> "\"" + entry.getKey() + "\":\"" + entry.getValue() + "\"")
                .toList();
        Set<String> touched = new LinkedHashSet<>();
        tables.reading()
                .sql("SELECT aggregate_id, meta_data FROM event WHERE global_index BETWEEN ? AND ?"
                        + " AND aggregate_type = ? ORDER BY global_index")
                .params(span.first(), span.last(), type)
                .query((ResultSet row) -> {
                    String metaData = new String(row.getBytes("meta_data"), StandardCharsets.UTF_8);
                    if (marks.stream().allMatch(metaData::contains)) {
                        touched.add(row.getString("aggregate_id"));
                    }
                });
        return touched;
    }

    /** Where the events of one aggregate begin and end among all. */
    public Span span(String aggregate) {
        return tables.reading()
                .sql("SELECT COALESCE(MIN(global_index), 0) AS first, COALESCE(MAX(global_index), 0) AS last"
                        + " FROM event WHERE aggregate_id = ?")
                .param(aggregate)
                .query((row, number) -> new Span(row.getLong("first"), row.getLong("last")))
                .single();
    }

    /** The positions of two events, and all between them. */
    public record Span(long first, long last) {

        /** To the end of all events. */
        public Span open() {
            return new Span(first, Long.MAX_VALUE);
        }
    }

    private List<? extends DomainEventMessage<?>> read(List<? extends DomainEventData<?>> entries) {
        return EventStreamUtils.upcastAndDeserializeDomainEvents(
                        entries.stream(), serializer, NoOpEventUpcaster.INSTANCE)
                .asStream()
                .toList();
    }

    private static DomainEventData<?> entry(ResultSet row, int number) throws SQLException {
        return new GenericDomainEventEntry<>(
                row.getString("aggregate_type"),
                row.getString("aggregate_id"),
                row.getLong("sequence_number"),
                row.getString("event_id"),
                row.getString("happened_at"),
                row.getString("payload_type"),
                row.getString("payload_revision"),
                row.getBytes("payload"),
                row.getBytes("meta_data"));
    }
}
