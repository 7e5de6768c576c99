package fr.essaim.crash;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.Seed;
import fr.essaim.WithoutWeb;
import fr.essaim.casestudy.TextField;
import fr.essaim.casestudy.command.ImportedAs;
import fr.essaim.casestudy.event.CaseStudyDrafted;
import fr.essaim.casestudy.event.CaseStudyTextsRevised;
import fr.essaim.importing.ImportReport;
import fr.essaim.importing.Importer;
import fr.essaim.maintenance.MaintenanceCommand;
import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.CaseStudySearch;
import fr.essaim.storage.Provenance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * One data directory, halted again and again. By hand, with more halts and a seed of one's own:
 * {@code ./mvnw test -Dtest=HaltTest -Dessaim.halts=50 -Dessaim.seed=42}.
 */
class HaltTest {

    private static final int HALTS = Integer.getInteger("essaim.halts", 5);
    private static final long SEED = Seed.of(HaltTest.class);
    private static final List<Task> TASKS = List.of(Task.IMPORT, Task.REBUILD, Task.COMMANDS);
    private static final List<Integer> COMMIT_MILLIS = List.of(0, 20, 10_000);
    private static final int CASES = 5_000;
    private static final int MORE_EACH_TIME = 100;
    private static final int VERSIONS_EACH_TIME = 100;
    private static final int LATEST_MILLIS = 2_500;

    @TempDir
    Path folder;

    private Path data;

    @BeforeEach
    void begin() throws IOException {
        data = Files.createDirectory(folder.resolve("data"));
        try (ConfigurableApplicationContext context = WithoutWeb.startWithoutImports(data)) {
            assertThat(take(context, CASES, 0).created()).isEqualTo(CASES);
        }
    }

    @Test
    void whenever_the_process_is_halted_every_acknowledged_command_stays_and_the_index_equals_the_events()
            throws Exception {
        Random random = new Random(SEED);
        System.out.println("HaltTest: " + HALTS + " halts");
        for (int halt = 1; halt <= HALTS; halt++) {
            haltDuring(TASKS.get((halt - 1) % TASKS.size()), halt, random);
            checkWhatIsLeft();
        }
        everyRowIsThereOnceAfterAWholeImport(CASES + HALTS * MORE_EACH_TIME, (HALTS + 1) * VERSIONS_EACH_TIME);
    }

    private void haltDuring(Task task, int halt, Random random) throws Exception {
        int delay = random.nextInt(LATEST_MILLIS);
        int commits = COMMIT_MILLIS.get(random.nextInt(COMMIT_MILLIS.size()));
        System.out.printf("halt %d: %s after %d ms, index committed every %d ms%n", halt, task, delay, commits);
        Child.run(
                        HaltedWork.class,
                        Map.of(),
                        Stream.of(task, data, halt * VERSIONS_EACH_TIME, CASES + halt * MORE_EACH_TIME, delay, commits)
                                .map(Object::toString)
                                .toList())
                .exitedWith(Child.HALTED);
    }

    private void checkWhatIsLeft() throws IOException {
        Set<String> acknowledged = Acknowledged.read(HaltedWork.acknowledgements(data));
        try (ConfigurableApplicationContext context = WithoutWeb.startWithoutImports(data)) {
            Set<String> lost = new HashSet<>(acknowledged);
            lost.removeAll(storedTitles(context));
            assertThat(lost).as("acknowledged and lost").isEmpty();
            assertThat(verifier(context)).isZero();
        }
        System.out.println("        " + acknowledged.size() + " acknowledged commands, all there");
    }

    private void everyRowIsThereOnceAfterAWholeImport(int cases, int version) throws IOException {
        try (ConfigurableApplicationContext context = WithoutWeb.startWithoutImports(data)) {
            ImportReport report = take(context, cases, version);
            assertThat(report.created() + report.revised()).isEqualTo(cases);
            assertThat(take(context, cases, version).unchanged()).isEqualTo(cases);
            assertThat(verifier(context)).isZero();
            List<String> found = new java.util.ArrayList<>();
            context.getBean(CaseStudySearch.class)
                    .forEach(CaseStudyQuery.EVERYTHING, sheet -> found.add(sheet.title()));
            assertThat(found.stream().filter(title -> !title.contains("commande")))
                    .containsExactlyInAnyOrderElementsOf(new CaseFile(cases, version)
                            .ids().stream()
                                    .map(id -> CaseFile.title(id, version))
                                    .toList());
        }
    }

    private ImportReport take(ApplicationContext context, int cases, int version) throws IOException {
        Path file = folder.resolve("entier.jsonl");
        new CaseFile(cases, version).write(file);
        return context.getBean(Importer.class)
                .run(file, "entier.jsonl", ImportedAs.PUBLISHED, Provenance.system(), report -> {});
    }

    private static int verifier(ApplicationContext context) {
        return context.getBean(MaintenanceCommand.class).run(List.of("verifier"));
    }

    private static Set<String> storedTitles(ApplicationContext context) {
        Set<String> titles = new HashSet<>();
        try (Stream<? extends TrackedEventMessage<?>> events =
                context.getBean(EventStorageEngine.class).readEvents(null, false)) {
            events.forEach(event -> {
                switch (event.getPayload()) {
                    case CaseStudyDrafted drafted ->
                        titles.add(drafted.content().text(TextField.TITLE));
                    case CaseStudyTextsRevised revised ->
                        titles.add(revised.texts().getOrDefault(TextField.TITLE, ""));
                    default -> {}
                }
            });
        }
        return titles;
    }
}
