package fr.essaim.crash;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.Seed;
import fr.essaim.WithoutWeb;
import fr.essaim.casestudy.event.CaseStudyDrafted;
import fr.essaim.casestudy.event.CaseStudyEvent;
import fr.essaim.casestudy.event.CaseStudyPublished;
import fr.essaim.importing.StagedBatch;
import fr.essaim.importing.event.ImportCompleted;
import fr.essaim.importing.event.ImportEvent;
import fr.essaim.importing.event.ImportStarted;
import fr.essaim.maintenance.MaintenanceCommand;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

class HaltedApplicationTest {

    private static final int CASES = 5_000;
    private static final int EARLIEST_MILLIS = 100;
    private static final int LATEST_MILLIS = 1_500;
    private static final long SEED = Seed.of(HaltedApplicationTest.class);

    @TempDir
    Path folder;

    @Test
    void an_application_cut_short_is_resumed_by_itself_and_no_row_comes_twice() throws Exception {
        Path data = folder.resolve("data");
        String id = staged(data);
        int delay = EARLIEST_MILLIS + new Random(SEED).nextInt(LATEST_MILLIS - EARLIEST_MILLIS);
        Child.run(HaltedApplication.class, Map.of(), List.of(data.toString(), id, Integer.toString(delay)))
                .exitedWith(Child.HALTED);

        try (ConfigurableApplicationContext context = WithoutWeb.startWithoutImports(data)) {
            System.out.printf(
                    "HaltedApplicationTest: halted %d ms after the application began, with %d of %d cases stored%n",
                    delay, drafted(context), CASES);
            StagedBatch batch = new StagedBatch(context);
            batch.awaitApplied(id);
            assertThat(batch.created(id)).isEqualTo(CASES);
            everythingHappenedOnce(context);
            assertThat(context.getBean(MaintenanceCommand.class).run(List.of("verifier")))
                    .isZero();
        }
    }

    private String staged(Path data) throws Exception {
        Path file = folder.resolve("lot.jsonl");
        new CaseFile(CASES, 1).write(file);
        try (ConfigurableApplicationContext context = WithoutWeb.startWithoutImports(data)) {
            return new StagedBatch(context).stage(file);
        }
    }

    private static void everythingHappenedOnce(ApplicationContext context) {
        Map<String, Integer> times = times(context);
        assertThat(times.keySet().stream().filter(key -> key.startsWith("CaseStudyDrafted ")))
                .hasSize(CASES);
        assertThat(times.keySet().stream().filter(key -> key.startsWith("CaseStudyPublished ")))
                .hasSize(CASES);
        assertThat(times).hasSize(2 * CASES + 2);
        assertThat(times.values()).containsOnly(1);
    }

    private static long drafted(ApplicationContext context) {
        return times(context).keySet().stream()
                .filter(key -> key.startsWith("CaseStudyDrafted "))
                .count();
    }

    private static Map<String, Integer> times(ApplicationContext context) {
        Map<String, Integer> times = new HashMap<>();
        try (Stream<? extends TrackedEventMessage<?>> events =
                context.getBean(EventStorageEngine.class).readEvents(null, false)) {
            events.map(TrackedEventMessage::getPayload)
                    .map(HaltedApplicationTest::name)
                    .forEach(name -> times.merge(name, 1, Integer::sum));
        }
        return times;
    }

    private static String name(Object event) {
        return switch (event) {
            case CaseStudyDrafted drafted -> "CaseStudyDrafted " + drafted.id();
            case CaseStudyPublished published -> "CaseStudyPublished " + published.id();
            case CaseStudyEvent other -> other.getClass().getSimpleName() + " " + other.id();
            case ImportStarted started -> "ImportStarted";
            case ImportCompleted completed -> "ImportCompleted";
            case ImportEvent other -> other.getClass().getSimpleName();
            default -> event.toString();
        };
    }
}
