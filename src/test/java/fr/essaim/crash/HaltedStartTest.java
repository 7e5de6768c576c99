package fr.essaim.crash;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.Seed;
import fr.essaim.WithoutWeb;
import fr.essaim.maintenance.MaintenanceCommand;
import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.CaseStudySearch;
import fr.essaim.storage.EventLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

class HaltedStartTest {

    private static final int CASES = 4_000;
    private static final long SEED = Seed.of(HaltedStartTest.class);
    private static final int LATEST_MILLIS = 1_500;

    @TempDir
    Path folder;

    @Test
    void a_first_start_cut_short_is_taken_up_by_the_next_one() throws Exception {
        Path data = folder.resolve("data");
        Path imports = Files.createDirectory(folder.resolve("imports"));
        new CaseFile(CASES / 2, 1).write(imports.resolve("2026-01-debut.jsonl"));
        CaseFile whole = new CaseFile(CASES, 2).write(imports.resolve("2026-02-suite.jsonl"));
        int delay = new Random(SEED).nextInt(LATEST_MILLIS);
        System.out.println("HaltedStartTest: halt " + delay + " ms after the first file was begun");
        Child.run(HaltedStart.class, Map.of(), List.of(data.toString(), imports.toString(), Integer.toString(delay)))
                .exitedWith(Child.HALTED);
        assertThat(data.resolve("chargement-initial")).exists();

        try (ConfigurableApplicationContext context = WithoutWeb.start(data, "--essaim.imports=" + imports)) {
            assertThat(data.resolve("chargement-initial")).doesNotExist();
            assertThat(context.getBean(MaintenanceCommand.class).run(List.of("verifier")))
                    .isZero();
            assertThat(titles(context))
                    .containsExactlyInAnyOrderElementsOf(whole.ids().stream()
                            .map(id -> CaseFile.title(id, 2))
                            .toList());
        }
    }

    @Test
    void a_base_that_was_filled_is_not_filled_again() throws IOException {
        Path data = folder.resolve("data");
        Path imports = Files.createDirectory(folder.resolve("imports"));
        new CaseFile(2, 1).write(imports.resolve("2026-01-debut.jsonl"));
        long events = eventsAfterStart(data, imports);
        new CaseFile(3, 2).write(imports.resolve("2026-02-suite.jsonl"));

        assertThat(eventsAfterStart(data, imports)).isEqualTo(events).isPositive();
    }

    private static long eventsAfterStart(Path data, Path imports) {
        try (ConfigurableApplicationContext context = WithoutWeb.start(data, "--essaim.imports=" + imports)) {
            return context.getBean(EventLog.class).count();
        }
    }

    private static List<String> titles(ConfigurableApplicationContext context) {
        List<String> titles = new ArrayList<>();
        context.getBean(CaseStudySearch.class).forEach(CaseStudyQuery.EVERYTHING, sheet -> titles.add(sheet.title()));
        return titles;
    }
}
