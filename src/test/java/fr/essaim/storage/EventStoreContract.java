package fr.essaim.storage;

import static fr.essaim.casestudy.CaseStudyBuilder.aCaseStudy;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.essaim.casestudy.CaseStudyChange;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.TextField;
import fr.essaim.casestudy.command.PublishCaseStudy;
import fr.essaim.casestudy.command.ReviseCaseStudy;
import fr.essaim.casestudy.event.CaseStudyDrafted;
import fr.essaim.casestudy.event.CaseStudyPublished;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;

/** What every event store must do, whichever database keeps it. */
@DirtiesContext
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE, properties = "essaim.imports=non")
abstract class EventStoreContract {

    private static final Provenance SOMEBODY = Provenance.of("person-42").byImport("import-7");

    @Autowired
    ApplicationContext context;

    @Autowired
    Commands commands;

    @Autowired
    EventStore events;

    @Autowired
    DataSource database;

    @Test
    void the_beans_are_ours_and_not_a_silent_fallback() {
        assertThat(context.getBean(EventStore.class)).isExactlyInstanceOf(EmbeddedEventStore.class);
        assertThat(context.getBean(EventStorageEngine.class)).isExactlyInstanceOf(JdbcEventStorageEngine.class);
        assertThat(context.getBean(Serializer.class)).isExactlyInstanceOf(EventSerializer.class);
        assertThat(context.getBean(org.axonframework.common.transaction.TransactionManager.class))
                .isExactlyInstanceOf(SpringTransactionManager.class);
    }

    @Test
    void an_acknowledged_command_is_in_the_table_under_its_logical_name_with_its_provenance() {
        commands.send(aCaseStudy("sqlite-ou-postgres").drafted(), SOMEBODY);

        Map<String, @Nullable Object> row =
                new JdbcTemplate(database).queryForMap("SELECT * FROM event WHERE aggregate_id = 'sqlite-ou-postgres'");

        assertThat(row).containsEntry("payload_type", "CaseStudyDrafted").containsEntry("payload_revision", "1");
        assertThat(new String((byte[]) requireNonNull(row.get("payload")), StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"id\":\"sqlite-ou-postgres\",\"content\":{\"texts\":{\"title\":\"Cas sqlite-ou-postgres\"}}}");
        DomainEventMessage<?> event =
                events.readEvents("sqlite-ou-postgres").asStream().findFirst().orElseThrow();
        assertThat(Provenance.of(event.getMetaData())).isEqualTo(SOMEBODY);
    }

    @Test
    void commands_sent_together_are_all_stored_or_none() {
        commands.sendTogether(
                List.of(
                        aCaseStudy("ensemble-1").drafted(),
                        new PublishCaseStudy(CaseStudyId.of("ensemble-1"), null),
                        aCaseStudy("ensemble-2").drafted()),
                SOMEBODY);
        assertThat(events.readEvents("ensemble-1").asStream().map(DomainEventMessage::getPayloadType))
                .containsExactly((Class) CaseStudyDrafted.class, (Class) CaseStudyPublished.class);

        assertThatThrownBy(() -> commands.sendTogether(
                        List.of(
                                aCaseStudy("ensemble-3").drafted(),
                                aCaseStudy("ensemble-4").titled(" ").drafted()),
                        SOMEBODY))
                .isInstanceOf(RuntimeException.class);
        assertThat(events.readEvents("ensemble-3").hasNext()).isFalse();
        commands.send(aCaseStudy("ensemble-3").drafted(), SOMEBODY);
    }

    @Test
    void of_two_concurrent_edits_one_wins_and_the_other_is_told() throws Exception {
        for (int round = 0; round < 20; round++) {
            String id = "course-" + round;
            commands.send(aCaseStudy(id).drafted(), SOMEBODY);

            List<Throwable> refusals = inParallel(edit(id, "Premier"), edit(id, "Second"));

            assertThat(refusals).hasSize(1).first().isInstanceOf(ConcurrentChange.class);
            assertThat(events.readEvents(id).asStream()).hasSize(2);
        }
    }

    @Test
    void eight_threads_write_without_losing_a_command() throws Exception {
        List<Callable<?>> tasks = new ArrayList<>();
        for (int thread = 0; thread < 8; thread++) {
            int name = thread;
            tasks.add(() -> {
                for (int n = 0; n < 25; n++) {
                    commands.send(aCaseStudy("fil-" + name + "-" + n).drafted(), SOMEBODY);
                }
                return null;
            });
        }
        assertThat(inParallel(tasks.toArray(Callable[]::new))).isEmpty();
        assertThat(new JdbcTemplate(database)
                        .queryForObject("SELECT count(*) FROM event WHERE aggregate_id LIKE 'fil-%'", Integer.class))
                .isEqualTo(200);
    }

    private Callable<?> edit(String id, String title) {
        return () -> {
            commands.send(
                    new ReviseCaseStudy(
                            CaseStudyId.of(id), 0L, List.of(new CaseStudyChange.Texts(Map.of(TextField.TITLE, title)))),
                    SOMEBODY);
            return null;
        };
    }

    private static List<Throwable> inParallel(Callable<?>... tasks) throws Exception {
        CyclicBarrier start = new CyclicBarrier(tasks.length);
        List<Throwable> failures = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(tasks.length)) {
            List<Future<?>> running = new ArrayList<>();
            for (Callable<?> task : tasks) {
                running.add(threads.submit(() -> {
                    start.await();
                    return task.call();
                }));
            }
            for (Future<?> future : running) {
                try {
                    future.get();
                } catch (java.util.concurrent.ExecutionException e) {
                    failures.add(e.getCause());
                }
            }
        }
        return failures;
    }
}
