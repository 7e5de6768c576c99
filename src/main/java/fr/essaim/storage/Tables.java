package fr.essaim.storage;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The way to the tables beside the events, which each capability brings and keeps for itself. */
@Component
public class Tables {

    private final JdbcClient writing;
    private final JdbcClient reading;

    Tables(EventDatabase database) {
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
}
