package fr.essaim.selection;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.selection.command.ChangeSelectionQuestion;
import fr.essaim.selection.command.DescribeSelection;
import fr.essaim.selection.command.DiscardSelection;
import fr.essaim.selection.command.ExcludeCase;
import fr.essaim.selection.command.FreezeSelection;
import fr.essaim.selection.command.OrderCases;
import fr.essaim.selection.command.PinCases;
import fr.essaim.selection.command.ReleaseCase;
import fr.essaim.selection.command.ReviveSelection;
import fr.essaim.selection.command.StartSelection;
import fr.essaim.selection.command.WriteNote;
import fr.essaim.selection.event.SelectionCaseExcluded;
import fr.essaim.selection.event.SelectionCasePinned;
import fr.essaim.selection.event.SelectionCaseReleased;
import fr.essaim.selection.event.SelectionDiscarded;
import fr.essaim.selection.event.SelectionFrozen;
import fr.essaim.selection.event.SelectionNoteWritten;
import fr.essaim.selection.event.SelectionOrdered;
import fr.essaim.selection.event.SelectionRevived;
import fr.essaim.selection.event.SelectionStarted;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SelectionTest {

    private static final SelectionId ID = SelectionId.of("mobilite-rurale-k3f9");
    private static final CaseStudyId BUS = CaseStudyId.of("navette");
    private static final CaseStudyId BIKE = CaseStudyId.of("ecole-velo");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 3);
    private static final SelectionStarted STARTED =
            new SelectionStarted(ID, "Se déplacer", "Mobilité", DAY, "q=bus", List.of("territoire"), 6);

    private FixtureConfiguration<Selection> fixture;

    @BeforeEach
    void open() {
        fixture = new AggregateTestFixture<>(Selection.class);
    }

    @Test
    void it_begins_with_a_search() {
        fixture.givenNoPriorActivity()
                .when(new StartSelection(ID, "Se déplacer", "Mobilité", DAY, "q=bus", List.of("territoire"), 6))
                .expectEvents(STARTED);
    }

    @Test
    void a_case_is_taken_once() {
        fixture.given(STARTED, new SelectionCasePinned(ID, BUS))
                .when(new PinCases(ID, List.of(BUS, BIKE, BIKE)))
                .expectEvents(new SelectionCasePinned(ID, BIKE));
    }

    @Test
    void more_than_a_dozen_are_no_selection() {
        List<CaseStudyId> many = IntStream.range(0, 13)
                .mapToObj(number -> CaseStudyId.of("cas-" + number))
                .toList();
        fixture.given(STARTED).when(new PinCases(ID, many)).expectException(SelectionRefused.class);
    }

    @Test
    void an_excluded_case_is_released_once() {
        fixture.given(STARTED, new SelectionCaseExcluded(ID, BUS))
                .when(new ReleaseCase(ID, BUS))
                .expectEvents(new SelectionCaseReleased(ID, BUS));
        fixture.given(STARTED).when(new ReleaseCase(ID, BUS)).expectNoEvents();
    }

    @Test
    void excluding_a_taken_case_takes_it_out() {
        fixture.given(STARTED, new SelectionCasePinned(ID, BUS), new SelectionCaseExcluded(ID, BUS))
                .when(new PinCases(ID, List.of(BUS)))
                .expectEvents(new SelectionCasePinned(ID, BUS));
        fixture.given(STARTED, new SelectionCaseExcluded(ID, BUS))
                .when(new ExcludeCase(ID, BUS))
                .expectNoEvents();
    }

    @Test
    void an_order_names_all_the_cases_and_no_other() {
        fixture.given(STARTED, new SelectionCasePinned(ID, BUS), new SelectionCasePinned(ID, BIKE))
                .when(new OrderCases(ID, null, List.of(BIKE, BUS)))
                .expectEvents(new SelectionOrdered(ID, List.of(BIKE, BUS)));
        fixture.given(STARTED, new SelectionCasePinned(ID, BUS), new SelectionCasePinned(ID, BIKE))
                .when(new OrderCases(ID, null, List.of(BIKE)))
                .expectException(SelectionRefused.class);
        fixture.given(STARTED, new SelectionCasePinned(ID, BUS), new SelectionCasePinned(ID, BIKE))
                .when(new OrderCases(ID, null, List.of(BUS, BUS)))
                .expectException(SelectionRefused.class);
    }

    @Test
    void a_note_is_not_written_over_another_that_nobody_read() {
        fixture.given(STARTED, new SelectionCasePinned(ID, BUS))
                .when(new WriteNote(ID, BUS, "", "À voir."))
                .expectEvents(new SelectionNoteWritten(ID, BUS, "À voir."));
        fixture.given(STARTED, new SelectionCasePinned(ID, BUS), new SelectionNoteWritten(ID, BUS, "Le premier."))
                .when(new WriteNote(ID, BUS, "", "À voir."))
                .expectException(SelectionRefused.class);
    }

    @Test
    void a_note_outlives_the_moment_when_its_case_was_out() {
        fixture.given(
                        STARTED,
                        new SelectionCasePinned(ID, BUS),
                        new SelectionNoteWritten(ID, BUS, "À voir."),
                        new SelectionCaseReleased(ID, BUS),
                        new SelectionCasePinned(ID, BUS))
                .when(new WriteNote(ID, BUS, "À voir.", "À voir."))
                .expectNoEvents();
    }

    @Test
    void an_edition_says_all_that_was_decided_and_the_versions_of_its_cases() {
        FrozenCase frozen = new FrozenCase(BUS, 4, "À voir.");
        fixture.given(STARTED, new SelectionCasePinned(ID, BUS))
                .when(new FreezeSelection(ID, 1L, List.of(frozen)))
                .expectEvents(new SelectionFrozen(ID, 1, "Se déplacer", "Mobilité", DAY, "q=bus", List.of(frozen)));
    }

    @Test
    void the_next_edition_has_the_next_number() {
        FrozenCase frozen = new FrozenCase(BUS, 4, "");
        SelectionFrozen first = new SelectionFrozen(ID, 1, "Se déplacer", "Mobilité", DAY, "q=bus", List.of(frozen));
        fixture.given(STARTED, new SelectionCasePinned(ID, BUS), first)
                .when(new FreezeSelection(ID, 2L, List.of(frozen)))
                .expectEvents(new SelectionFrozen(ID, 2, "Se déplacer", "Mobilité", DAY, "q=bus", List.of(frozen)));
    }

    @Test
    void nothing_is_frozen_that_was_not_taken_or_not_seen() {
        fixture.given(STARTED).when(new FreezeSelection(ID, 0L, List.of())).expectException(SelectionRefused.class);
        fixture.given(STARTED, new SelectionCasePinned(ID, BUS))
                .when(new FreezeSelection(ID, 1L, List.of(new FrozenCase(BIKE, 1, ""))))
                .expectException(SelectionRefused.class);
        fixture.given(STARTED, new SelectionCasePinned(ID, BUS))
                .when(new FreezeSelection(ID, 0L, List.of(new FrozenCase(BUS, 1, ""))))
                .expectException(org.axonframework.modelling.command.ConflictingAggregateVersionException.class);
    }

    @Test
    void what_was_frozen_is_never_thrown_away() {
        fixture.given(STARTED).when(new DiscardSelection(ID)).expectEvents(new SelectionDiscarded(ID));
        fixture.given(STARTED, new SelectionDiscarded(ID))
                .when(new ReviveSelection(ID))
                .expectEvents(new SelectionRevived(ID));
        SelectionFrozen first =
                new SelectionFrozen(ID, 1, "Se déplacer", "", null, "q=bus", List.of(new FrozenCase(BUS, 4, "")));
        fixture.given(STARTED, first).when(new DiscardSelection(ID)).expectException(SelectionRefused.class);
    }

    @Test
    void saying_the_same_again_changes_nothing() {
        fixture.given(STARTED).when(new ChangeSelectionQuestion(ID, "q=bus")).expectNoEvents();
        fixture.given(STARTED)
                .when(new DescribeSelection(ID, 0L, "Se déplacer", "Mobilité", DAY))
                .expectNoEvents();
    }
}
