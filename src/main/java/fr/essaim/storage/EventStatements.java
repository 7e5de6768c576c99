package fr.essaim.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;

/**
 * Axon's look-ups without {@code min} and {@code max}: on an empty table those answer one row of NULL, which SQLite's driver refuses to read as a number; no row at
 * all is what Axon understands as "nothing there". The schema is always this package's own, so the names are written out.
 */
final class EventStatements {

    private EventStatements() {}

    static PreparedStatement head(Connection connection, EventSchema schema) throws SQLException {
        return connection.prepareStatement("SELECT global_index FROM event ORDER BY global_index DESC LIMIT 1");
    }

    static PreparedStatement tail(Connection connection, EventSchema schema) throws SQLException {
        return connection.prepareStatement("SELECT global_index - 1 FROM event ORDER BY global_index LIMIT 1");
    }

    static PreparedStatement tokenAt(Connection connection, EventSchema schema, Instant moment) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(
                "SELECT global_index - 1 FROM event WHERE happened_at >= ? ORDER BY global_index LIMIT 1");
        statement.setString(1, DateTimeUtils.formatInstant(moment));
        return statement;
    }

    static PreparedStatement firstAfter(Connection connection, EventSchema schema, long index) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(
                "SELECT global_index FROM event WHERE global_index > ? ORDER BY global_index LIMIT 1");
        statement.setLong(1, index);
        return statement;
    }

    static PreparedStatement lastSequence(Connection connection, EventSchema schema, String aggregate)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(
                "SELECT sequence_number FROM event WHERE aggregate_id = ? ORDER BY sequence_number DESC LIMIT 1");
        statement.setString(1, aggregate);
        return statement;
    }
}
