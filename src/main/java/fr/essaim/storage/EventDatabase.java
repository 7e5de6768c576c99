package fr.essaim.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The two ways into the database of events. SQLite has one writer at a time: transactions take the only writing connection, begun IMMEDIATE so that they queue
 * instead of failing; everything else reads beside it. PostgreSQL needs no such care and both are one pool.
 */
record EventDatabase(HikariDataSource writing, HikariDataSource reading) implements AutoCloseable {

    private static final String SQLITE = "jdbc:sqlite:";
    private static final int READERS = 4;
    private static final int POSTGRES_CONNECTIONS = 10;

    static EventDatabase open(String url, String user, String password) {
        if (!url.startsWith(SQLITE)) {
            HikariDataSource pool = pool(url, user, password, POSTGRES_CONNECTIONS);
            return new EventDatabase(pool, pool);
        }
        String durable = url + (url.contains("?") ? "&" : "?")
                + "journal_mode=WAL&synchronous=FULL&busy_timeout=30000&secure_delete=true";
        return new EventDatabase(
                pool(durable + "&transaction_mode=IMMEDIATE", user, password, 1),
                pool(durable, user, password, READERS));
    }

    boolean isSqlite() {
        return writing != reading;
    }

    /** Gives the connection of the running transaction, or else a reading one. */
    ConnectionProvider connections() {
        ConnectionProvider transactional = new SpringDataSourceConnectionProvider(writing);
        return () -> TransactionSynchronizationManager.isActualTransactionActive()
                ? transactional.getConnection()
                : reading.getConnection();
    }

    private static HikariDataSource pool(String url, String user, String password, int size) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user.isEmpty() ? null : user);
        config.setPassword(password.isEmpty() ? null : password);
        config.setMaximumPoolSize(size);
        return new HikariDataSource(config);
    }

    @Override
    public void close() {
        reading.close();
        writing.close();
    }
}
