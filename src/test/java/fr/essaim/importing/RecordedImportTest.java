package fr.essaim.importing;

import fr.essaim.importing.command.CompleteImport;
import fr.essaim.importing.command.StartImport;
import fr.essaim.importing.command.UndoImport;
import fr.essaim.importing.event.ImportCompleted;
import fr.essaim.importing.event.ImportStarted;
import fr.essaim.importing.event.ImportUndone;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class RecordedImportTest {

    private static final ImportStarted STARTED = new ImportStarted("import-1", "mois.csv", "abc");
    private static final ImportCompleted COMPLETED = new ImportCompleted("import-1", 2, 0, 0, 1);
    private static final ImportUndone UNDONE = new ImportUndone("import-1", 2, 0);

    private final AggregateTestFixture<RecordedImport> recorded = new AggregateTestFixture<>(RecordedImport.class);

    @Test
    void an_import_is_recorded_from_its_start() {
        recorded.givenNoPriorActivity()
                .when(new StartImport("import-1", "mois.csv", "abc"))
                .expectEvents(STARTED);
    }

    @Test
    void a_resumed_import_starts_and_ends_only_once() {
        recorded.given(STARTED)
                .when(new StartImport("import-1", "mois.csv", "abc"))
                .expectNoEvents();
        recorded.given(STARTED, COMPLETED)
                .when(new CompleteImport("import-1", 2, 0, 0, 1))
                .expectNoEvents();
    }

    @Test
    void it_is_undone_once_and_stays_complete() {
        recorded.given(STARTED, COMPLETED)
                .when(new UndoImport("import-1", 2, 0))
                .expectEvents(UNDONE);
        recorded.given(STARTED, COMPLETED, UNDONE)
                .when(new UndoImport("import-1", 2, 0))
                .expectNoEvents();
        recorded.given(STARTED, COMPLETED, UNDONE)
                .when(new CompleteImport("import-1", 2, 0, 0, 1))
                .expectNoEvents();
    }
}
