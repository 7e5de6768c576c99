package fr.essaim.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.springframework.stereotype.Component;

/** Copies the whole SQLite base into one file, consistent even while commands are written. */
@Component
public class EventBackup {

    private final EventDatabase database;

    EventBackup(EventDatabase database) {
        this.database = database;
    }

    /** Whether this application can make the copy: PostgreSQL has its own tools for it. */
    public boolean isPossible() {
        return database.isSqlite();
    }

    /** The file must not exist yet. */
    public void save(Path file) {
        try (Connection connection = database.reading().getConnection();
                PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
            copy.setString(1, file.toAbsolutePath().toString());
            copy.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("copying the base", e);
        }
    }
}
