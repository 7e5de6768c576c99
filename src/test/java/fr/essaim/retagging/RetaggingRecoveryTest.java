package fr.essaim.retagging;

import static fr.essaim.casestudy.CaseStudyBuilder.aCaseStudy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.essaim.WithoutWeb;
import fr.essaim.casestudy.CaseStudyChange.Tags;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.command.ReviseCaseStudy;
import fr.essaim.reading.CaseStudyArchive;
import fr.essaim.retagging.command.StartRetagging;
import fr.essaim.retagging.command.UndoRetagging;
import fr.essaim.storage.Cause;
import fr.essaim.storage.Commands;
import fr.essaim.storage.Provenance;
import fr.essaim.vocabulary.ConceptId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** Whatever was interrupted goes on at the next start, and touches no case twice. */
class RetaggingRecoveryTest {

    private static final int CASES = 250;
    private static final int DONE = 100;
    private static final String ID = Retaggings.PREFIX + "interrompu";
    private static final ConceptId HEALTH = ConceptId.of("domaine:sante");
    private static final SortedSet<ConceptId> ADDED = new TreeSet<>(Set.of(HEALTH));
    private static final Provenance CURATOR = Provenance.of("compte-7");

    @TempDir
    Path data;

    @Test
    void a_retagging_and_its_undo_that_were_cut_short_are_finished_at_the_next_start() {
        interruptedAfterAHundred();

        try (ConfigurableApplicationContext application = WithoutWeb.startWithoutImports(data)) {
            awaitStage(application, Stage.APPLIED);
            assertThat(application
                            .getBean(Retaggings.class)
                            .find(ID)
                            .orElseThrow()
                            .changed())
                    .isEqualTo(CASES);
            cases().forEach(id ->
                    assertThat(events(application, id, new Cause.Retagging(ID))).isEqualTo(1));
            // The undo was asked for, and the application stopped before it began.
            commands(application).send(new UndoRetagging(ID), CURATOR);
        }
        try (ConfigurableApplicationContext application = WithoutWeb.startWithoutImports(data)) {
            awaitStage(application, Stage.UNDONE);
            cases().forEach(id ->
                    assertThat(events(application, id, new Cause.Undo(ID))).isEqualTo(1));
            RecordedRetagging undone =
                    application.getBean(Retaggings.class).find(ID).orElseThrow();
            assertThat(undone.undone()).isEqualTo(CASES);
            assertThat(undone.kept()).isEmpty();
            assertThat(undone.undoer().actor()).isEqualTo("compte-7");
        }
    }

    private void interruptedAfterAHundred() {
        try (ConfigurableApplicationContext application = WithoutWeb.startWithoutImports(data)) {
            commands(application)
                    .sendTogether(
                            cases().stream()
                                    .map(id -> aCaseStudy(id.value()).drafted())
                                    .toList(),
                            CURATOR);
            commands(application).send(new StartRetagging(ID, "", ADDED, new TreeSet<>(), cases()), CURATOR);
            commands(application)
                    .sendTogether(
                            cases().subList(0, DONE).stream()
                                    .map(id -> new ReviseCaseStudy(id, 0L, List.of(new Tags(ADDED, Set.of()))))
                                    .toList(),
                            CURATOR.byRetagging(ID));
        }
    }

    private static void awaitStage(ConfigurableApplicationContext application, Stage stage) {
        await().atMost(java.time.Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(application
                                .getBean(Retaggings.class)
                                .find(ID)
                                .orElseThrow()
                                .stage())
                        .isEqualTo(stage));
    }

    private static long events(ConfigurableApplicationContext application, CaseStudyId id, Cause cause) {
        return application.getBean(CaseStudyArchive.class).history(id).stream()
                .filter(moment -> moment.provenance().cause().equals(cause))
                .count();
    }

    private static List<CaseStudyId> cases() {
        List<CaseStudyId> ids = new ArrayList<>();
        for (int n = 0; n < CASES; n++) {
            ids.add(CaseStudyId.of("cas-" + n));
        }
        return ids;
    }

    private static Commands commands(ConfigurableApplicationContext application) {
        return application.getBean(Commands.class);
    }
}
