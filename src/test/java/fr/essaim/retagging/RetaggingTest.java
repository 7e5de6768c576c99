package fr.essaim.retagging;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.retagging.command.CompleteRetagging;
import fr.essaim.retagging.command.CompleteRetaggingUndo;
import fr.essaim.retagging.command.UndoRetagging;
import fr.essaim.retagging.event.RetaggingCompleted;
import fr.essaim.retagging.event.RetaggingStarted;
import fr.essaim.retagging.event.RetaggingUndoStarted;
import fr.essaim.retagging.event.RetaggingUndone;
import fr.essaim.vocabulary.ConceptId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class RetaggingTest {

    private static final RetaggingStarted STARTED = new RetaggingStarted(
            "r", "", new TreeSet<>(Set.of(ConceptId.of("domaine:sante"))), null, List.of(CaseStudyId.of("cas")));

    private final AggregateTestFixture<Retagging> fixture = new AggregateTestFixture<>(Retagging.class);

    @Test
    void it_is_complete_once() {
        fixture.given(STARTED).when(new CompleteRetagging("r", 1)).expectEvents(new RetaggingCompleted("r", 1));
        new AggregateTestFixture<>(Retagging.class)
                .given(STARTED, new RetaggingCompleted("r", 1))
                .when(new CompleteRetagging("r", 1))
                .expectNoEvents();
    }

    @Test
    void what_is_still_applied_is_not_undone() {
        fixture.given(STARTED).when(new UndoRetagging("r")).expectNoEvents();
    }

    @Test
    void it_is_undone_once() {
        fixture.given(STARTED, new RetaggingCompleted("r", 1))
                .when(new UndoRetagging("r"))
                .expectEvents(new RetaggingUndoStarted("r"));
        new AggregateTestFixture<>(Retagging.class)
                .given(STARTED, new RetaggingCompleted("r", 1), new RetaggingUndoStarted("r"))
                .when(new CompleteRetaggingUndo("r", 1, List.of()))
                .expectEvents(new RetaggingUndone("r", 1, List.of()));
        new AggregateTestFixture<>(Retagging.class)
                .given(
                        STARTED,
                        new RetaggingCompleted("r", 1),
                        new RetaggingUndoStarted("r"),
                        new RetaggingUndone("r", 1, List.of()))
                .when(new UndoRetagging("r"))
                .expectNoEvents();
    }
}
