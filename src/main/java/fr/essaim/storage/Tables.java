package fr.essaim.storage;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The way to the tables beside the events, which each capability brings and keeps for itself. */
@Component
public class Tables {

    private static final int BUSY_MILLISECONDS = 30_000;
    private static final int PATIENCE_MILLISECONDS = 1_000;

    private final boolean sqlite;
    private final JdbcClient writing;
    private final JdbcClient reading;

    Tables(EventDatabase database) {
        sqlite = database.isSqlite();
        writing = JdbcClient.create(database.writing());
        reading = JdbcClient.create(database.reading());
    }

    /** Takes part in the running transaction, if there is one. */
    public JdbcClient writing() {
        return writing;
    }

    /** Reads beside whoever writes; inside a transaction, also what that transaction has written. */
    public JdbcClient reading() {
        return TransactionSynchronizationManager.isActualTransactionActive() ? writing : reading;
    }

    /**
     * Empties SQLite's log of former pages, where deleted rows can still be read; outside a transaction. Whoever reads at this moment may keep it from being emptied:
     * then it is when Essaim stops, at the latest.
     */
    public void forgetWhatWasDeleted() {
        if (!sqlite) {
            return;
        }
        pragma("busy_timeout=" + PATIENCE_MILLISECONDS);
        try {
            pragma("wal_checkpoint(TRUNCATE)");
        } finally {
            pragma("busy_timeout=" + BUSY_MILLISECONDS);
        }
    }

    private void pragma(String command) {
        writing.sql("PRAGMA " + command).query().listOfRows();
    }
}
