package fr.essaim.partnership;

import static fr.essaim.partnership.Acts.told;
import static fr.essaim.partnership.PartnershipBuilder.aPartnership;
import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.command.ImportOutcome;
import fr.essaim.partnership.PartnershipRefused.Reason;
import fr.essaim.partnership.command.CorrectPartnershipFormation;
import fr.essaim.partnership.command.DescribePartnership;
import fr.essaim.partnership.command.DiscardPartnership;
import fr.essaim.partnership.command.ImportPartnership;
import fr.essaim.partnership.command.LinkPartnershipToCase;
import fr.essaim.partnership.command.RevivePartnership;
import fr.essaim.partnership.command.StrikePartnershipAct;
import fr.essaim.partnership.command.TellPartnershipAct;
import fr.essaim.partnership.command.UnlinkPartnershipFromCase;
import fr.essaim.partnership.event.PartnershipAct;
import fr.essaim.partnership.event.PartnershipActStruck;
import fr.essaim.partnership.event.PartnershipDescribed;
import fr.essaim.partnership.event.PartnershipDiscarded;
import fr.essaim.partnership.event.PartnershipEvent;
import fr.essaim.partnership.event.PartnershipFormationCorrected;
import fr.essaim.partnership.event.PartnershipFormed;
import fr.essaim.partnership.event.PartnershipLinkedToCase;
import fr.essaim.partnership.event.PartnershipRevived;
import fr.essaim.partnership.event.PartnershipUnlinkedFromCase;
import fr.essaim.storage.StoredJson;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.hamcrest.CustomTypeSafeMatcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PartnershipTest {

    private static final PartnershipBuilder SCHOOL =
            aPartnership("ecole").with("Roue libre").with("Ville de Lille").since("2015");
    private static final PartnershipId ID = SCHOOL.id();
    private static final Acts SHE = new Acts(ID);
    private static final CaseStudyId CASE = CaseStudyId.of("le-velo");

    private FixtureConfiguration<Partnership> fixture;

    @BeforeEach
    void start() {
        fixture = new AggregateTestFixture<>(Partnership.class);
    }

    @Test
    void a_row_about_a_new_partnership_is_judged_in_the_order_in_which_it_will_be_told() {
        ImportPartnership row = SCHOOL.imported(
                List.of(SHE.deepens("innovation-societale", "2019-03"), SHE.deepens("mecenat", "2019")));
        assertThat(ImportPlan.objection(row, null)).contains(Reason.SAME_CATEGORY);
        fixture.givenNoPriorActivity().when(row).expectException(PartnershipRefused.class);
    }

    @Test
    void a_partnership_begins_with_its_formation() {
        fixture.givenNoPriorActivity().when(SCHOOL.formed()).expectEvents(SCHOOL.event());
    }

    @Test
    void without_title_evidence_or_with_a_partner_twice_nothing_is_formed() {
        refused(
                fixture.givenNoPriorActivity()
                        .when(aPartnership("x").titled(" ").formed()),
                Reason.NO_TITLE);
        start();
        refused(
                fixture.givenNoPriorActivity()
                        .when(aPartnership("x").because("").formed()),
                Reason.NO_EVIDENCE);
        start();
        refused(
                fixture.givenNoPriorActivity()
                        .when(aPartnership("x").with("Enedis").with(" enedis ").formed()),
                Reason.PARTNER_TWICE);
    }

    @Test
    void every_kind_of_act_is_told() {
        for (PartnershipAct act : List.of(
                SHE.joins("Enedis", "2016"),
                SHE.leaves("ville de lille", "2016-05"),
                SHE.deepens("innovation-societale", "2017"),
                SHE.scales("departement:62", "2018"),
                SHE.evaluates("200 élèves roulent.", "2018"),
                SHE.ends("Le but est atteint.", "2019-06-30"))) {
            start();
            given().when(told(act)).expectEvents(act);
        }
    }

    @Test
    void what_makes_no_sense_is_refused_with_its_reason() {
        Map.of(
                        SHE.joins("roue LIBRE", "2016"), Reason.ALREADY_IN,
                        SHE.leaves("Enedis", "2016"), Reason.NOT_IN,
                        SHE.deepens("mecenat", "2016"), Reason.SAME_CATEGORY,
                        SHE.evaluates(" ", "2016"), Reason.NOTHING_FOUND,
                        SHE.joins("Enedis", "2014"), Reason.BEFORE_THE_FORMATION)
                .forEach((act, reason) -> {
                    start();
                    refused(given().when(told(act)), reason);
                });
        start();
        refused(
                given(SHE.scales("departement:62", "2016")).when(told(SHE.scales("departement:62", "2018"))),
                Reason.ALREADY_THERE);
        start();
        refused(
                given(SHE.leaves("Roue libre", "2016")).when(told(SHE.leaves("Ville de Lille", "2016"))),
                Reason.NOBODY_LEFT);
    }

    @Test
    void after_the_end_only_an_evaluation_is_told() {
        PartnershipAct end = SHE.ends("", "2019");
        refused(given(end).when(told(SHE.joins("Enedis", "2020"))), Reason.AFTER_THE_END);
        start();
        refused(given(end).when(told(SHE.ends("", "2020"))), Reason.ALREADY_ENDED);
        start();
        refused(given(end).when(told(SHE.ends("", "2018"))), Reason.ALREADY_ENDED);
        start();
        PartnershipAct evaluation = SHE.evaluates("Elles roulent encore.", "2021");
        given(end).when(told(evaluation)).expectEvents(evaluation);
        start();
        PartnershipAct sameYear = SHE.joins("Enedis", "2019-04");
        given(end).when(told(sameYear)).expectEvents(sameYear);
        start();
        refused(given(SHE.joins("Enedis", "2020")).when(told(end)), Reason.CONTRADICTS_ANOTHER);
    }

    @Test
    void what_happened_earlier_may_be_told_later_unless_it_contradicts_what_is_known() {
        PartnershipAct earlier = SHE.joins("Enedis", "2016");
        given(SHE.ends("", "2019")).when(told(earlier)).expectEvents(earlier);
        start();
        refused(
                given(SHE.leaves("Roue libre", "2018")).when(told(SHE.leaves("Roue libre", "2017"))),
                Reason.CONTRADICTS_ANOTHER);
    }

    @Test
    void in_overlapping_dates_what_was_told_later_happened_later() {
        PartnershipAct joining = SHE.joins("Enedis", "2016-06");
        PartnershipAct leaving = SHE.leaves("Enedis", "2016");
        given(joining).when(told(leaving)).expectEvents(leaving);
    }

    @Test
    void an_act_told_by_mistake_is_struck_out_once_and_others_may_not_lean_on_it() {
        PartnershipAct joining = SHE.joins("Enedis", "2016");
        given(joining)
                .when(new StrikePartnershipAct(ID, 1L, 1, "Une autre Enedis"))
                .expectEvents(new PartnershipActStruck(ID, 1, "Une autre Enedis"));
        start();
        refused(
                given(joining, new PartnershipActStruck(ID, 1, "")).when(new StrikePartnershipAct(ID, null, 1, "")),
                Reason.ALREADY_STRUCK);
        start();
        refused(
                given(joining, SHE.leaves("Enedis", "2018")).when(new StrikePartnershipAct(ID, null, 1, "")),
                Reason.CONTRADICTS_ANOTHER);
        start();
        refused(given().when(new StrikePartnershipAct(ID, null, 0, "")), Reason.NO_SUCH_ACT);
    }

    @Test
    void the_beginning_is_corrected_as_a_whole_as_long_as_the_life_still_makes_sense() {
        Formation other = aPartnership("x").with("Roue libre").since("2014-09").formation();
        given().when(new CorrectPartnershipFormation(ID, 0L, other))
                .expectEvents(new PartnershipFormationCorrected(
                        ID, other.category(), null, other.partners(), other.on(), other.evidence()));
        start();
        given().when(new CorrectPartnershipFormation(ID, 0L, SCHOOL.formation()))
                .expectNoEvents();
        start();
        refused(
                given(SHE.leaves("Ville de Lille", "2018")).when(new CorrectPartnershipFormation(ID, null, other)),
                Reason.CONTRADICTS_ANOTHER);
    }

    @Test
    void a_description_is_said_anew_once() {
        Description other =
                aPartnership("x").titled("À vélo").about("education").description();
        given().when(new DescribePartnership(ID, 0L, other))
                .expectEvents(new PartnershipDescribed(ID, "À vélo", "", other.domains()));
        start();
        given().when(new DescribePartnership(ID, null, SCHOOL.description())).expectNoEvents();
    }

    @Test
    void cases_are_linked_and_unlinked_once() {
        given().when(new LinkPartnershipToCase(ID, CASE)).expectEvents(new PartnershipLinkedToCase(ID, CASE));
        start();
        given(new PartnershipLinkedToCase(ID, CASE))
                .when(new LinkPartnershipToCase(ID, CASE))
                .expectNoEvents();
        start();
        given(new PartnershipLinkedToCase(ID, CASE))
                .when(new UnlinkPartnershipFromCase(ID, CASE))
                .expectEvents(new PartnershipUnlinkedFromCase(ID, CASE));
    }

    @Test
    void what_is_in_the_bin_is_not_written_in_and_comes_out() {
        given().when(new DiscardPartnership(ID)).expectEvents(new PartnershipDiscarded(ID));
        start();
        refused(given(new PartnershipDiscarded(ID)).when(told(SHE.joins("Enedis", "2016"))), Reason.IS_IN_THE_BIN);
        start();
        given(new PartnershipDiscarded(ID)).when(new RevivePartnership(ID)).expectEvents(new PartnershipRevived(ID));
        start();
        refused(given().when(new RevivePartnership(ID)), Reason.NOT_IN_THE_BIN);
    }

    @Test
    void an_act_told_over_a_newer_version_is_refused() {
        given(SHE.joins("Enedis", "2016"))
                .when(new TellPartnershipAct(ID, 0L, SHE.joins("EDF", "2016")))
                .expectException(ConflictingAggregateVersionException.class);
    }

    @Test
    void an_import_forms_and_tells_in_the_order_of_the_dates() {
        PartnershipAct joining = SHE.joins("Enedis", "2016");
        PartnershipAct leaving = SHE.leaves("Enedis", "2018");
        fixture.givenNoPriorActivity()
                .when(SCHOOL.imported(List.of(leaving, joining), "le-velo"))
                .expectResultMessagePayload(ImportOutcome.CREATED)
                .expectEvents(imported(), joining, leaving, new PartnershipLinkedToCase(ID, CASE));
    }

    @Test
    void the_same_import_twice_changes_nothing_not_even_what_a_person_struck_out_or_unlinked() {
        PartnershipAct joining = SHE.joins("Enedis", "2016");
        given(joining, new PartnershipLinkedToCase(ID, CASE))
                .when(SCHOOL.imported(List.of(joining), "le-velo"))
                .expectResultMessagePayload(ImportOutcome.UNCHANGED)
                .expectNoEvents();
        start();
        given(
                        joining,
                        new PartnershipLinkedToCase(ID, CASE),
                        new PartnershipActStruck(ID, 1, ""),
                        new PartnershipUnlinkedFromCase(ID, CASE))
                .when(SCHOOL.imported(List.of(joining), "le-velo"))
                .expectNoEvents();
        start();
        given(new PartnershipDiscarded(ID))
                .when(SCHOOL.imported(List.of(joining)))
                .expectNoEvents();
    }

    @Test
    void an_import_leaves_what_a_person_wrote() {
        given(new PartnershipDescribed(ID, "À vélo", "", SCHOOL.description().domains()))
                .when(SCHOOL.imported(List.of()))
                .expectNoEvents();
    }

    @Test
    void every_reason_is_said_in_french() throws IOException {
        Properties messages = new Properties();
        try (Reader file = new InputStreamReader(
                PartnershipTest.class.getResourceAsStream("/messages.properties"), StandardCharsets.UTF_8)) {
            messages.load(file);
        }
        assertThat(Arrays.stream(Reason.values()).map(reason -> "partenariat.refus." + reason))
                .allSatisfy(key -> assertThat(messages).containsKey(key));
    }

    @Test
    void a_sheet_is_kept_as_json_and_read_again() {
        List<PartnershipEvent> events = new ArrayList<>(List.of(SCHOOL.event()));
        List.of(
                        SHE.joins("Enedis", "2016"),
                        SHE.leaves("Enedis", "2017"),
                        SHE.deepens("innovation-societale", "2017"),
                        SHE.scales("departement:62", "2018"),
                        SHE.evaluates("Bien.", "2018"),
                        SHE.ends("Fini.", "2019"))
                .forEach(act -> events.add((PartnershipEvent) act));
        events.add(new PartnershipActStruck(ID, 2, "Non"));
        PartnershipSheet sheet = Folded.of(events);
        String json = StoredJson.mapper().writeValueAsString(sheet);
        assertThat(StoredJson.mapper().readValue(json, PartnershipSheet.class)).isEqualTo(sheet);
        PartnershipSheet first = Folded.of(List.of(SCHOOL.event()));
        assertThat(StoredJson.mapper().readValue(StoredJson.mapper().writeValueAsString(first), PartnershipSheet.class))
                .isEqualTo(first);
    }

    private static PartnershipFormed imported() {
        PartnershipFormed formed = SCHOOL.event();
        return new PartnershipFormed(
                ID,
                "ecole",
                formed.title(),
                formed.purpose(),
                formed.category(),
                formed.territory(),
                formed.domains(),
                formed.partners(),
                formed.on(),
                formed.evidence());
    }

    private TestExecutor<Partnership> given(Object... events) {
        List<Object> all = new ArrayList<>(List.of(SCHOOL.event()));
        all.addAll(List.of(events));
        return fixture.given(all);
    }

    private static void refused(ResultValidator<Partnership> result, Reason reason) {
        result.expectNoEvents();
        result.expectException(new CustomTypeSafeMatcher<PartnershipRefused>(reason.name()) {
            @Override
            protected boolean matchesSafely(PartnershipRefused refused) {
                return refused.reason() == reason;
            }
        });
    }
}
