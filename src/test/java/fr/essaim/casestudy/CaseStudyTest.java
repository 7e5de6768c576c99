package fr.essaim.casestudy;

import static fr.essaim.casestudy.CaseStudyBuilder.aCaseStudy;
import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.casestudy.command.AcceptTag;
import fr.essaim.casestudy.command.DeclineTag;
import fr.essaim.casestudy.command.DiscardCaseStudy;
import fr.essaim.casestudy.command.DistinguishCaseStudy;
import fr.essaim.casestudy.command.ImportAnswer;
import fr.essaim.casestudy.command.ImportCaseStudy;
import fr.essaim.casestudy.command.ImportOutcome;
import fr.essaim.casestudy.command.ImportedAs;
import fr.essaim.casestudy.command.MarkCaseStudyDuplicate;
import fr.essaim.casestudy.command.PublishCaseStudy;
import fr.essaim.casestudy.command.RestoreCaseStudy;
import fr.essaim.casestudy.command.ReturnCaseStudy;
import fr.essaim.casestudy.command.ReviseCaseStudy;
import fr.essaim.casestudy.command.ReviveCaseStudy;
import fr.essaim.casestudy.command.SubmitCaseStudy;
import fr.essaim.casestudy.command.UndoCaseStudyChanges;
import fr.essaim.casestudy.command.WithdrawCaseStudy;
import fr.essaim.casestudy.event.CaseStudyClassified;
import fr.essaim.casestudy.event.CaseStudyDated;
import fr.essaim.casestudy.event.CaseStudyDiscarded;
import fr.essaim.casestudy.event.CaseStudyDistinguished;
import fr.essaim.casestudy.event.CaseStudyDrafted;
import fr.essaim.casestudy.event.CaseStudyEvent;
import fr.essaim.casestudy.event.CaseStudyMarkedDuplicate;
import fr.essaim.casestudy.event.CaseStudyPublished;
import fr.essaim.casestudy.event.CaseStudyRestored;
import fr.essaim.casestudy.event.CaseStudyReturned;
import fr.essaim.casestudy.event.CaseStudyRevived;
import fr.essaim.casestudy.event.CaseStudySubmitted;
import fr.essaim.casestudy.event.CaseStudyTagAccepted;
import fr.essaim.casestudy.event.CaseStudyTagDeclined;
import fr.essaim.casestudy.event.CaseStudyTextsRevised;
import fr.essaim.casestudy.event.CaseStudyUnpublished;
import fr.essaim.casestudy.event.CaseStudyVerified;
import fr.essaim.casestudy.event.CaseStudyWithdrawn;
import fr.essaim.storage.Provenance;
import fr.essaim.vocabulary.ConceptId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CaseStudyTest {

    private static final CaseStudyId ID = CaseStudyId.of("ecole-velo");
    private static final CaseStudyId OTHER = CaseStudyId.of("velo-ecole");
    private static final CaseStudyEvent DRAFTED = new CaseStudyDrafted(
            ID,
            null,
            aCaseStudy("ecole-velo")
                    .titled("Le vélo à l’école")
                    .about("education")
                    .content());
    private static final CaseStudyEvent PUBLISHED = new CaseStudyPublished(ID);

    private static final ConceptId HEALTH = new ConceptId("domaine", "sante");
    private static final TagEvidence EVIDENCE = new TagEvidence("On y soigne.", List.of(OTHER), 0.7);

    private FixtureConfiguration<CaseStudy> fixture;

    @BeforeEach
    void start() {
        fixture = new AggregateTestFixture<>(CaseStudy.class);
    }

    @Test
    void a_case_begins_as_a_draft() {
        fixture.givenNoPriorActivity()
                .when(aCaseStudy("ecole-velo")
                        .titled("Le vélo à l’école")
                        .about("education")
                        .drafted())
                .expectEvents(DRAFTED);
    }

    @Test
    void a_case_without_title_is_refused() {
        fixture.givenNoPriorActivity()
                .when(aCaseStudy("ecole-velo").titled(" ").drafted())
                .expectNoEvents()
                .expectException(CaseStudyRefused.class);
    }

    @Test
    void a_draft_is_submitted_returned_with_a_reason_submitted_again_and_published() {
        fixture.given(DRAFTED).when(new SubmitCaseStudy(ID)).expectEvents(new CaseStudySubmitted(ID));
        fixture.given(DRAFTED, new CaseStudySubmitted(ID))
                .when(new ReturnCaseStudy(ID, "Il manque les résultats."))
                .expectEvents(new CaseStudyReturned(ID, "Il manque les résultats."));
        fixture.given(DRAFTED, new CaseStudySubmitted(ID), new CaseStudyReturned(ID, "Il manque les résultats."))
                .when(new PublishCaseStudy(ID, null))
                .expectEvents(PUBLISHED);
    }

    @Test
    void only_a_submitted_case_is_returned() {
        fixture.given(DRAFTED).when(new ReturnCaseStudy(ID, "Non")).expectException(CaseStudyRefused.class);
    }

    @Test
    void publishing_twice_changes_nothing() {
        fixture.given(DRAFTED, PUBLISHED).when(new PublishCaseStudy(ID, null)).expectNoEvents();
    }

    @Test
    void only_what_differs_is_revised() {
        fixture.given(DRAFTED, PUBLISHED)
                .when(new ReviseCaseStudy(
                        ID,
                        1L,
                        List.of(new CaseStudyChange.Texts(Map.of(
                                TextField.TITLE, "Le vélo à l’école", TextField.RESULTS, "200 élèves roulent.")))))
                .expectEvents(new CaseStudyTextsRevised(ID, Map.of(TextField.RESULTS, "200 élèves roulent.")));
    }

    @Test
    void tagging_twice_with_the_same_concept_changes_nothing() {
        fixture.given(DRAFTED)
                .when(new ReviseCaseStudy(
                        ID, null, List.of(new CaseStudyChange.Tags(concepts("domaine:education"), Set.of()))))
                .expectNoEvents();
    }

    @Test
    void the_values_of_one_facet_are_replaced_without_touching_the_others() {
        CaseStudyDrafted draft = new CaseStudyDrafted(
                ID,
                null,
                aCaseStudy("ecole-velo").about("education").tagged("odd:odd-4").content());
        fixture.given(draft)
                .when(new ReviseCaseStudy(
                        ID, null, List.of(new CaseStudyChange.Facet("domaine", concepts("domaine:sante")))))
                .expectEvents(new CaseStudyClassified(ID, concepts("domaine:sante"), concepts("domaine:education")));
    }

    @Test
    void an_edit_over_a_newer_version_is_refused() {
        fixture.given(DRAFTED, PUBLISHED)
                .when(new ReviseCaseStudy(ID, 0L, List.of(new CaseStudyChange.Texts(Map.of(TextField.TITLE, "Autre")))))
                .expectException(ConflictingAggregateVersionException.class);
    }

    @Test
    void a_verification_is_recorded_with_its_day() {
        LocalDate day = LocalDate.of(2026, 3, 12);
        fixture.given(DRAFTED)
                .when(new ReviseCaseStudy(ID, null, List.of(new CaseStudyChange.Verification(day))))
                .expectEvents(new CaseStudyVerified(ID, day));
    }

    @Test
    void only_a_public_case_is_withdrawn_and_it_can_come_back() {
        fixture.given(DRAFTED).when(new WithdrawCaseStudy(ID, "Périmé")).expectException(CaseStudyRefused.class);
        fixture.given(DRAFTED, PUBLISHED)
                .when(new WithdrawCaseStudy(ID, "Périmé"))
                .expectEvents(new CaseStudyWithdrawn(ID, "Périmé"));
        fixture.given(DRAFTED, PUBLISHED, new CaseStudyWithdrawn(ID, "Périmé"))
                .when(new PublishCaseStudy(ID, null))
                .expectEvents(PUBLISHED);
    }

    @Test
    void a_duplicate_leads_to_its_original_and_is_not_published_again() {
        fixture.given(DRAFTED)
                .when(new MarkCaseStudyDuplicate(ID, OTHER))
                .expectEvents(new CaseStudyMarkedDuplicate(ID, OTHER));
        fixture.given(DRAFTED).when(new MarkCaseStudyDuplicate(ID, ID)).expectException(CaseStudyRefused.class);
        fixture.given(DRAFTED, new CaseStudyMarkedDuplicate(ID, OTHER))
                .when(new PublishCaseStudy(ID, null))
                .expectException(CaseStudyRefused.class);
    }

    @Test
    void an_import_drafts_and_publishes_a_new_case() {
        fixture.givenNoPriorActivity()
                .when(imported("Le vélo à l’école", ImportedAs.PUBLISHED))
                .expectEvents(
                        new CaseStudyDrafted(
                                ID,
                                "Ecole vélo",
                                aCaseStudy("ecole-velo")
                                        .titled("Le vélo à l’école")
                                        .content()),
                        PUBLISHED);
    }

    @Test
    void the_same_import_twice_changes_nothing() {
        fixture.given(DRAFTED, PUBLISHED)
                .when(imported("Le vélo à l’école", ImportedAs.PUBLISHED))
                .expectNoEvents();
    }

    @Test
    void an_import_does_not_bring_back_a_withdrawn_case() {
        fixture.given(DRAFTED, PUBLISHED, new CaseStudyWithdrawn(ID, "Périmé"))
                .when(imported("Le vélo à l’école", ImportedAs.PUBLISHED))
                .expectNoEvents();
    }

    private static ImportCaseStudy imported(String title, ImportedAs as) {
        return new ImportCaseStudy(
                ID, "Ecole vélo", List.of(new CaseStudyChange.Texts(Map.of(TextField.TITLE, title))), as);
    }

    private static TreeSet<ConceptId> concepts(String... ids) {
        TreeSet<ConceptId> concepts = new TreeSet<>();
        for (String id : ids) {
            concepts.add(ConceptId.of(id));
        }
        return concepts;
    }

    @Test
    void a_proposed_concept_is_taken_once_with_what_spoke_for_it() {
        fixture.given(DRAFTED)
                .when(new AcceptTag(ID, HEALTH, EVIDENCE))
                .expectEvents(new CaseStudyTagAccepted(ID, HEALTH, EVIDENCE));
        fixture.given(DRAFTED, new CaseStudyTagAccepted(ID, HEALTH, EVIDENCE))
                .when(new AcceptTag(ID, HEALTH, EVIDENCE))
                .expectNoEvents();
    }

    @Test
    void a_proposed_concept_is_refused_once() {
        fixture.given(DRAFTED)
                .when(new DeclineTag(ID, HEALTH, EVIDENCE))
                .expectEvents(new CaseStudyTagDeclined(ID, HEALTH, EVIDENCE));
        fixture.given(DRAFTED, new CaseStudyTagDeclined(ID, HEALTH, EVIDENCE))
                .when(new DeclineTag(ID, HEALTH, EVIDENCE))
                .expectNoEvents();
    }

    @Test
    void two_cases_are_said_to_be_two_once() {
        fixture.given(DRAFTED)
                .when(new DistinguishCaseStudy(ID, OTHER))
                .expectEvents(new CaseStudyDistinguished(ID, OTHER));
        fixture.given(DRAFTED, new CaseStudyDistinguished(ID, OTHER))
                .when(new DistinguishCaseStudy(ID, OTHER))
                .expectNoEvents();
        fixture.given(DRAFTED).when(new DistinguishCaseStudy(ID, ID)).expectException(CaseStudyRefused.class);
    }

    @Test
    void an_older_content_comes_back_as_one_event() {
        CaseStudyContent older = aCaseStudy("ecole-velo").titled("À vélo").content();
        fixture.given(DRAFTED)
                .when(new RestoreCaseStudy(ID, 0L, 0, older))
                .expectEvents(new CaseStudyRestored(ID, 0, older));
        fixture.given(DRAFTED, new CaseStudyRestored(ID, 0, older))
                .when(new RestoreCaseStudy(ID, 1L, 0, older))
                .expectNoEvents();
    }

    @Test
    void a_case_in_the_bin_or_merged_into_another_comes_back_as_a_draft() {
        fixture.given(DRAFTED).when(new DiscardCaseStudy(ID)).expectEvents(new CaseStudyDiscarded(ID));
        fixture.given(DRAFTED, new CaseStudyDiscarded(ID))
                .when(new ReviveCaseStudy(ID))
                .expectEvents(new CaseStudyRevived(ID));
        fixture.given(DRAFTED, new CaseStudyMarkedDuplicate(ID, CaseStudyId.of("autre")))
                .when(new ReviveCaseStudy(ID))
                .expectEvents(new CaseStudyRevived(ID));
        fixture.given(DRAFTED, PUBLISHED).when(new DiscardCaseStudy(ID)).expectException(CaseStudyRefused.class);
        fixture.given(DRAFTED, new CaseStudyDiscarded(ID))
                .when(new PublishCaseStudy(ID, null))
                .expectException(CaseStudyRefused.class);
        fixture.given(DRAFTED).when(new ReviveCaseStudy(ID)).expectException(CaseStudyRefused.class);
    }

    @Test
    void undoing_the_batch_that_created_a_case_puts_it_in_the_bin() {
        fixture.given(DRAFTED, PUBLISHED)
                .when(new UndoCaseStudyChanges(ID, 1, null))
                .expectEvents(new CaseStudyDiscarded(ID));
    }

    @Test
    void undoing_the_batch_that_revised_and_published_a_case_gives_both_back() {
        CaseStudyContent older = aCaseStudy("ecole-velo").titled("À vélo").content();
        fixture.given(DRAFTED, PUBLISHED)
                .when(new UndoCaseStudyChanges(
                        ID, 1, new UndoCaseStudyChanges.Before(0, CaseStudyState.SUBMITTED, older)))
                .expectEvents(
                        new CaseStudyRestored(ID, 0, older), new CaseStudyUnpublished(ID), new CaseStudySubmitted(ID));
    }

    @Test
    void an_undo_over_a_newer_version_is_refused() {
        fixture.given(DRAFTED, PUBLISHED)
                .when(new UndoCaseStudyChanges(ID, 0, null))
                .expectException(ConflictingAggregateVersionException.class);
    }

    @Test
    void an_import_leaves_what_a_person_wrote_and_says_so() {
        List<CaseStudyChange> changes = List.of(
                new CaseStudyChange.Texts(Map.of(TextField.TITLE, "Du fichier", TextField.SUMMARY, "Deux lignes.")));
        fixture.given(DRAFTED)
                .when(new ImportCaseStudy(ID, "a", changes, ImportedAs.DRAFT))
                .expectEvents(new CaseStudyTextsRevised(ID, Map.of(TextField.SUMMARY, "Deux lignes.")))
                .expectResultMessagePayload(new ImportAnswer(ImportOutcome.REVISED, new TreeSet<>(Set.of("titre"))));
        fixture.given(DRAFTED)
                .when(new ImportCaseStudy(ID, "a", changes, ImportedAs.DRAFT, Set.of("titre")))
                .expectEvents(new CaseStudyTextsRevised(
                        ID, Map.of(TextField.TITLE, "Du fichier", TextField.SUMMARY, "Deux lignes.")));
    }

    @Test
    void an_import_brings_back_what_an_undo_took_away_and_not_what_a_person_did() {
        List<CaseStudyChange> nothing = List.of();
        fixture.given(
                        DRAFTED,
                        GenericEventMessage.<CaseStudyEvent>asEventMessage(new CaseStudyDiscarded(ID))
                                .withMetaData(Map.of("undo", "import-1")))
                .when(new ImportCaseStudy(ID, "a", nothing, ImportedAs.PUBLISHED))
                .expectEvents(new CaseStudyRevived(ID), PUBLISHED);
        fixture.given(DRAFTED, new CaseStudyDiscarded(ID))
                .when(new ImportCaseStudy(ID, "a", nothing, ImportedAs.PUBLISHED))
                .expectNoEvents();
    }

    @Test
    void a_year_that_a_person_wrote_keeps_the_other_one_too_and_both_are_named() {
        CaseStudyEvent dated = new CaseStudyDated(ID, new Period(2019, 2021));
        List<CaseStudyChange> changes = List.of(new CaseStudyChange.Dates(new Period(2018, 2022)));
        fixture.given(DRAFTED, dated)
                .when(new ImportCaseStudy(ID, "a", changes, ImportedAs.DRAFT))
                .expectNoEvents()
                .expectResultMessagePayload(
                        new ImportAnswer(ImportOutcome.UNCHANGED, new TreeSet<>(Set.of("annee_debut", "annee_fin"))));
        fixture.given(imported(DRAFTED), imported(new CaseStudyDated(ID, new Period(2019, 2020))), dated)
                .when(new ImportCaseStudy(ID, "a", changes, ImportedAs.DRAFT))
                .expectNoEvents()
                .expectResultMessagePayload(
                        new ImportAnswer(ImportOutcome.UNCHANGED, new TreeSet<>(Set.of("annee_debut", "annee_fin"))));
    }

    @Test
    void the_day_of_a_verification_can_be_taken_back() {
        fixture.given(DRAFTED, new CaseStudyVerified(ID, LocalDate.of(2026, 3, 1)))
                .when(new ReviseCaseStudy(
                        ID, null, List.of(new CaseStudyChange.Columns(Set.of("verifie_le"), CaseStudyContent.EMPTY))))
                .expectEvents(new CaseStudyVerified(ID, null));
    }

    @Test
    void the_end_of_a_history_folded_twice_gives_the_same_sheet() {
        Provenance claire = Provenance.of("compte-claire");
        Provenance file = Provenance.system().byImport("import-1");
        CaseStudySheet begun = CaseStudySheet.drafted((CaseStudyDrafted) DRAFTED, Instant.EPOCH, file)
                .after(new CaseStudyDated(ID, new Period(2010, 2012)), Instant.EPOCH, file);

        CaseStudySheet once = dated(begun, claire, file);

        assertThat(dated(once, claire, file)).isEqualTo(once);
    }

    private static CaseStudySheet dated(CaseStudySheet sheet, Provenance hand, Provenance file) {
        return sheet.after(new CaseStudyDated(ID, new Period(2011, 2012)), Instant.EPOCH, hand)
                .after(new CaseStudyDated(ID, new Period(2011, 2015)), Instant.EPOCH, file);
    }

    private static org.axonframework.eventhandling.EventMessage<CaseStudyEvent> imported(CaseStudyEvent event) {
        return GenericEventMessage.<CaseStudyEvent>asEventMessage(event).withMetaData(Map.of("import", "import-1"));
    }
}
