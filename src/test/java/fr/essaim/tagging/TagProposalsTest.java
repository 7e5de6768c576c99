package fr.essaim.tagging;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.Seed;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.tagging.TagMeasure.Score;
import java.io.IOException;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the proposals are worth on the classified base; docs/benchmarks.md has the whole measure. */
class TagProposalsTest {

    /** Two folds keep the build short: weights are then fitted on half of the cases only. */
    private static final int FOLDS = 2;

    private static ClassifiedBase base;
    private static TagMeasure measure;

    @BeforeAll
    static void measure() throws IOException {
        base = new ClassifiedBase();
        measure = new TagMeasure(
                base.bean(Candidates.class), base.published(), FOLDS, new Random(Seed.of(TagProposalsTest.class)));
        measure.run();
    }

    @AfterAll
    static void close() throws IOException {
        base.close();
    }

    @Test
    void proposals_are_better_than_finding_labels() {
        Map<String, Score> all = requireNonNull(measure.scores().get(TagMeasure.ALL_FACETS));
        Score proposals = requireNonNull(all.get(TagMeasure.PROPOSALS));
        Score labels = requireNonNull(all.get(Ranking.PLAIN_LABELS.name()));
        assertThat(proposals.precisionAt3()).isGreaterThan(labels.precisionAt3() + 0.09);
        assertThat(proposals.recallAt5()).isGreaterThan(labels.recallAt5() + 0.22);
    }

    @Test
    void in_no_facet_are_they_worse() {
        measure.scores().forEach((facet, ways) -> {
            Score proposals = requireNonNull(ways.get(TagMeasure.PROPOSALS));
            Score labels = requireNonNull(ways.get(Ranking.PLAIN_LABELS.name()));
            assertThat(proposals.precisionAt3()).as(facet).isGreaterThanOrEqualTo(labels.precisionAt3());
            assertThat(proposals.recallAt5()).as(facet).isGreaterThanOrEqualTo(labels.recallAt5());
        });
    }

    @Test
    void a_confidence_means_what_it_says() {
        assertThat(measure.calibration().error()).isLessThan(0.05);
    }

    @Test
    void what_a_case_carries_or_what_lies_above_is_not_proposed() {
        CaseStudySheet sheet = base.published().getFirst();
        assertThat(base.bean(TagProposals.class).forCase(sheet).values())
                .allSatisfy(proposals -> assertThat(proposals)
                        .extracting(Proposal::concept)
                        .doesNotContainAnyElementsOf(sheet.content().concepts()));
    }

    @Test
    void a_proposal_tells_its_reasons() {
        CaseStudySheet sheet = base.published().getFirst();
        assertThat(base.bean(TagProposals.class).forCase(sheet).values())
                .flatExtracting(proposals -> proposals)
                .isNotEmpty()
                .allSatisfy(proposal -> {
                    assertThat(proposal.quotation() != null
                                    || !proposal.neighbours().isEmpty())
                            .isTrue();
                    assertThat(proposal.neighbours())
                            .noneMatch(neighbour -> neighbour.id().equals(sheet.id()));
                });
    }
}
