package fr.essaim.storage;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Declares every storage bean by hand: Axon's own auto-configuration finds nothing on Spring Boot 4 and falls back, without a word, to a bus that keeps no event.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StorageProperties.class)
class EventStoreConfiguration {

    /** Events read at a time; large, because a rebuild reads them all. */
    private static final int BATCH = 1_000;

    @Bean
    DataDirectory dataDirectory(StorageProperties properties) {
        return DataDirectory.lock(properties.data());
    }

    // The lock on the directory comes before the database is opened.
    @Bean
    EventDatabase eventDatabase(
            DataDirectory directory,
            @Value("${spring.datasource.url}") String url,
            @Value("${spring.datasource.username:}") String user,
            @Value("${spring.datasource.password:}") String password) {
        return EventDatabase.open(url, user, password);
    }

    @Bean(destroyMethod = "")
    DataSource dataSource(EventDatabase database) {
        return database.writing();
    }

    @Bean
    PlatformTransactionManager platformTransactionManager(DataSource dataSource) {
        return new DataSourceTransactionManager(dataSource);
    }

    @Bean
    TransactionManager transactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    @Primary
    Serializer serializer(List<EventFamily> families) {
        return new EventSerializer(families);
    }

    @Bean
    PersistenceExceptionResolver persistenceExceptionResolver() {
        return exception -> exception instanceof SQLException failure && isDuplicateKey(failure);
    }

    /** Reads outside a transaction go beside the writer, so the engine itself never begins one; the command bus does. */
    @Bean
    EventStorageEngine eventStorageEngine(
            EventDatabase database, Serializer serializer, PersistenceExceptionResolver resolver) {
        return JdbcEventStorageEngine.builder()
                .connectionProvider(database.connections())
                .transactionManager(NoTransactionManager.instance())
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .persistenceExceptionResolver(resolver)
                .schema(schema())
                .batchSize(BATCH)
                .createHeadToken(EventStatements::head)
                .createTailToken(EventStatements::tail)
                .createTokenAt(EventStatements::tokenAt)
                .fetchTrackedEvents(EventStatements::firstAfter)
                .lastSequenceNumberFor(EventStatements::lastSequence)
                .build();
    }

    @Bean
    EventStore eventStore(EventStorageEngine engine, StorageProperties properties) {
        return EmbeddedEventStore.builder()
                .storageEngine(engine)
                .fetchDelay(properties.followDelay())
                .build();
    }

    /** Every event carries who asked for it, and why. */
    @Bean
    CorrelationDataProvider provenance() {
        return new SimpleCorrelationDataProvider(
                Provenance.ACTOR, Provenance.IMPORT, Provenance.RETAGGING, Provenance.UNDO);
    }

    static EventSchema schema() {
        return EventSchema.builder()
                .eventTable("event")
                .snapshotTable("snapshot")
                .globalIndexColumn("global_index")
                .timestampColumn("happened_at")
                .eventIdentifierColumn("event_id")
                .aggregateIdentifierColumn("aggregate_id")
                .sequenceNumberColumn("sequence_number")
                .typeColumn("aggregate_type")
                .payloadTypeColumn("payload_type")
                .payloadRevisionColumn("payload_revision")
                .payloadColumn("payload")
                .metaDataColumn("meta_data")
                .build();
    }

    // SQLite: any constraint; PostgreSQL: unique violation.
    private static boolean isDuplicateKey(SQLException failure) {
        boolean sqliteConstraint =
                failure.getClass().getName().startsWith("org.sqlite") && (failure.getErrorCode() & 0xff) == 19;
        return sqliteConstraint || "23505".equals(failure.getSQLState());
    }
}
