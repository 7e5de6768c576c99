package fr.essaim.catalyst;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.command.ImportAnswer;
import fr.essaim.casestudy.command.ImportOutcome;
import fr.essaim.catalyst.CatalystRefused.Reason;
import fr.essaim.catalyst.command.DeactivateCatalyst;
import fr.essaim.catalyst.command.ImportCatalyst;
import fr.essaim.catalyst.command.LinkCatalystToCase;
import fr.essaim.catalyst.command.NameCatalystContact;
import fr.essaim.catalyst.command.ReactivateCatalyst;
import fr.essaim.catalyst.command.RegisterCatalyst;
import fr.essaim.catalyst.command.ReviseCatalyst;
import fr.essaim.catalyst.command.UnlinkCatalystFromCase;
import fr.essaim.catalyst.command.WithdrawCatalystContact;
import fr.essaim.catalyst.event.CatalystContactNamed;
import fr.essaim.catalyst.event.CatalystContactWithdrawn;
import fr.essaim.catalyst.event.CatalystDeactivated;
import fr.essaim.catalyst.event.CatalystDescribed;
import fr.essaim.catalyst.event.CatalystEvent;
import fr.essaim.catalyst.event.CatalystLinkedToCase;
import fr.essaim.catalyst.event.CatalystMetiersChanged;
import fr.essaim.catalyst.event.CatalystMoved;
import fr.essaim.catalyst.event.CatalystReactivated;
import fr.essaim.catalyst.event.CatalystRegistered;
import fr.essaim.catalyst.event.CatalystUnlinkedFromCase;
import fr.essaim.storage.Provenance;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.vocabulary.ConceptId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CatalystTest {

    private static final CatalystId ID = CatalystId.of("fabrique");
    private static final CaseStudyId CASE = CaseStudyId.of("le-jardin");
    private static final ContactId CONTACT = ContactId.of("contact-1");
    private static final TerritoryCode PLACE = TerritoryCode.of("departement:51");
    private static final SortedSet<ConceptId> MEETINGS = concepts("metier:rencontres");
    private static final SortedSet<ConceptId> NONE = new TreeSet<>();
    private static final CatalystDescription NAMED = CatalystDescription.named("La Fabrique");
    private static final CatalystDescription PRESENTED =
            new CatalystDescription("La Fabrique", "Elle relie.", null, null, null, null);
    private static final CatalystEvent REGISTERED = new CatalystRegistered(ID, null, NAMED, PLACE, MEETINGS);

    private FixtureConfiguration<Catalyst> fixture;

    @BeforeEach
    void start() {
        fixture = new AggregateTestFixture<>(Catalyst.class);
    }

    @Test
    void a_catalyst_begins_with_its_registration() {
        fixture.givenNoPriorActivity()
                .when(new RegisterCatalyst(ID, null, NAMED, PLACE, MEETINGS))
                .expectEvents(REGISTERED);
    }

    @Test
    void nothing_without_a_name() {
        fixture.givenNoPriorActivity()
                .when(new RegisterCatalyst(ID, null, CatalystDescription.named(" "), null, NONE))
                .expectException(CatalystRefused.class)
                .expectNoEvents();
        fixture.given(REGISTERED)
                .when(new ReviseCatalyst(ID, null, CatalystDescription.named(""), PLACE, MEETINGS))
                .expectException(CatalystRefused.class)
                .expectNoEvents();
    }

    @Test
    void a_revision_says_only_what_differs() {
        fixture.given(REGISTERED)
                .when(new ReviseCatalyst(ID, 0L, PRESENTED, null, concepts("metier:accompagnements")))
                .expectEvents(
                        new CatalystDescribed(ID, PRESENTED),
                        new CatalystMoved(ID, null),
                        new CatalystMetiersChanged(ID, concepts("metier:accompagnements"), MEETINGS));
        fixture.given(REGISTERED)
                .when(new ReviseCatalyst(ID, 0L, NAMED, PLACE, MEETINGS))
                .expectNoEvents();
    }

    @Test
    void a_revision_of_an_older_version_is_refused() {
        fixture.given(REGISTERED, new CatalystMoved(ID, null))
                .when(new ReviseCatalyst(ID, 0L, PRESENTED, null, MEETINGS))
                .expectException(ConflictingAggregateVersionException.class);
    }

    @Test
    void a_case_is_linked_once_and_unlinked_once() {
        fixture.given(REGISTERED)
                .when(new LinkCatalystToCase(ID, CASE))
                .expectEvents(new CatalystLinkedToCase(ID, CASE));
        fixture.given(REGISTERED, new CatalystLinkedToCase(ID, CASE))
                .when(new LinkCatalystToCase(ID, CASE))
                .expectNoEvents();
        fixture.given(REGISTERED, new CatalystLinkedToCase(ID, CASE))
                .when(new UnlinkCatalystFromCase(ID, CASE))
                .expectEvents(new CatalystUnlinkedFromCase(ID, CASE));
        fixture.given(REGISTERED).when(new UnlinkCatalystFromCase(ID, CASE)).expectNoEvents();
    }

    @Test
    void only_an_active_catalyst_is_deactivated_and_only_an_inactive_one_comes_back() {
        CatalystEvent deactivated = new CatalystDeactivated(ID, "Dissoute.");
        fixture.given(REGISTERED)
                .when(new DeactivateCatalyst(ID, "Dissoute."))
                .expectEvents(deactivated);
        fixture.given(REGISTERED, deactivated)
                .when(new ReactivateCatalyst(ID))
                .expectEvents(new CatalystReactivated(ID));
        refused(Reason.NOT_ACTIVE, new DeactivateCatalyst(ID, "Encore."), REGISTERED, deactivated);
        refused(Reason.NOT_INACTIVE, new ReactivateCatalyst(ID), REGISTERED);
    }

    @Test
    void one_contact_at_a_time_and_a_withdrawal_that_comes_twice_changes_nothing() {
        CatalystEvent named = new CatalystContactNamed(ID, CONTACT);
        fixture.given(REGISTERED)
                .when(new NameCatalystContact(ID, CONTACT))
                .expectEvents(named);
        refused(Reason.HAS_A_CONTACT, new NameCatalystContact(ID, ContactId.of("contact-2")), REGISTERED, named);
        fixture.given(REGISTERED, named)
                .when(new WithdrawCatalystContact(ID, CONTACT))
                .expectEvents(new CatalystContactWithdrawn(ID, CONTACT));
        fixture.given(REGISTERED, named, new CatalystContactWithdrawn(ID, CONTACT))
                .when(new WithdrawCatalystContact(ID, CONTACT))
                .expectNoEvents();
    }

    @Test
    void an_imported_row_registers_a_new_catalyst_with_all_it_says() {
        CatalystRow row = row("La Fabrique", "Elle relie.", CatalystState.INACTIVE, Set.of(CASE));
        fixture.givenNoPriorActivity()
                .when(new ImportCatalyst(ID, "CAT-1", row))
                .expectEvents(
                        new CatalystRegistered(ID, "CAT-1", PRESENTED, null, NONE),
                        new CatalystLinkedToCase(ID, CASE),
                        new CatalystDeactivated(ID, null))
                .expectResultMessagePayload(new ImportAnswer(ImportOutcome.CREATED, new TreeSet<>()));
    }

    @Test
    void an_empty_cell_changes_nothing_and_the_same_row_twice_is_unchanged() {
        fixture.given(imported(REGISTERED))
                .when(new ImportCatalyst(ID, null, row(null, "Elle relie.", null, Set.of())))
                .expectEvents(new CatalystDescribed(ID, PRESENTED))
                .expectResultMessagePayload(new ImportAnswer(ImportOutcome.REVISED, new TreeSet<>()));
        fixture.given(imported(REGISTERED))
                .when(new ImportCatalyst(ID, null, row("La Fabrique", null, CatalystState.ACTIVE, Set.of())))
                .expectNoEvents()
                .expectResultMessagePayload(new ImportAnswer(ImportOutcome.UNCHANGED, new TreeSet<>()));
    }

    @Test
    void what_a_person_wrote_is_left_by_an_import_and_named_in_its_answer() {
        CatalystEvent byHand = new CatalystDescribed(ID, PRESENTED);
        fixture.given(imported(REGISTERED), byHand, new CatalystDeactivated(ID, "Dissoute."))
                .when(new ImportCatalyst(
                        ID, null, row("Fabrique 2", "Autre texte.", CatalystState.ACTIVE, Set.of())))
                .expectEvents(new CatalystDescribed(
                        ID, new CatalystDescription("Fabrique 2", "Elle relie.", null, null, null, null)))
                .expectResultMessagePayload(new ImportAnswer(
                        ImportOutcome.REVISED,
                        new TreeSet<>(Set.of(CatalystColumns.PRESENTATION, CatalystColumns.STATE))));
    }

    @Test
    void folded_twice_the_events_give_the_same_sheet() {
        List<CatalystEvent> life = List.of(
                new CatalystDescribed(ID, PRESENTED),
                new CatalystMoved(ID, null),
                new CatalystMetiersChanged(ID, concepts("metier:accompagnements"), MEETINGS),
                new CatalystLinkedToCase(ID, CASE),
                new CatalystDeactivated(ID, "Dissoute."),
                new CatalystContactNamed(ID, CONTACT),
                new CatalystContactWithdrawn(ID, CONTACT),
                new CatalystReactivated(ID),
                new CatalystUnlinkedFromCase(ID, CASE));
        CatalystSheet once = folded(CatalystSheet.registered((CatalystRegistered) REGISTERED, Instant.EPOCH, batch()), life);
        assertThat(folded(once, life)).isEqualTo(once);
        assertThat(once.isActive()).isTrue();
        assertThat(once.reason()).isNull();
        assertThat(once.contact()).isNull();
    }

    @Test
    void a_catalyst_and_a_case_of_one_name_are_two_aggregates() {
        assertThat(CatalystId.of("silver-geek").toString()).isNotEqualTo(CaseStudyId.of("silver-geek").toString());
        assertThat(CatalystId.ofStored("catalyseur:silver-geek")).contains(CatalystId.of("silver-geek"));
        assertThat(CatalystId.ofStored("silver-geek")).isEmpty();
    }

    private static CatalystSheet folded(CatalystSheet sheet, List<CatalystEvent> events) {
        CatalystSheet now = sheet;
        for (CatalystEvent event : events) {
            now = now.after(event, Instant.EPOCH, batch());
        }
        return now;
    }

    private void refused(Reason reason, Object command, Object... given) {
        fixture.given(given)
                .when(command)
                .expectNoEvents()
                .expectException(CatalystRefused.class)
                .expectExceptionMessage(ID + ": " + reason);
    }

    private static Provenance batch() {
        return Provenance.system().byImport("mars");
    }

    private static Object imported(CatalystEvent event) {
        return new GenericEventMessage<>(event, MetaData.from(java.util.Map.of("actor", "essaim", "import", "mars")));
    }

    private static CatalystRow row(
            @Nullable String name,
            @Nullable String presentation,
            @Nullable CatalystState state,
            Set<CaseStudyId> cases) {
        return new CatalystRow(
                name, presentation, Set.of(), null, Set.of(), Set.of(), null, List.of(), state, cases);
    }

    private static SortedSet<ConceptId> concepts(String... ids) {
        SortedSet<ConceptId> concepts = new TreeSet<>();
        for (String id : ids) {
            concepts.add(ConceptId.of(id));
        }
        return concepts;
    }
}
