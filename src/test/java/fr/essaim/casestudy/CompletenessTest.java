package fr.essaim.casestudy;

import static fr.essaim.casestudy.CaseStudyBuilder.aCaseStudy;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompletenessTest {

    @Test
    void the_weights_make_a_whole_and_name_known_columns() {
        assertThat(Completeness.weights().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(100);
        assertThat(EmptyColumns.known()).containsAll(Completeness.weights().keySet());
    }

    @Test
    void a_title_alone_is_worth_nothing_and_misses_everything() {
        Completeness completeness = Completeness.of(aCaseStudy("nu").content());
        assertThat(completeness.percent()).isZero();
        assertThat(completeness.missing())
                .containsExactlyInAnyOrderElementsOf(Completeness.weights().keySet())
                .startsWith("resume");
    }

    @Test
    void each_column_counts_wholly_or_not_at_all() {
        Completeness completeness = Completeness.of(aCaseStudy("mince")
                .saying(TextField.SUMMARY, "Court.")
                .saying(TextField.MEANS, "  ")
                .about("education", "sante")
                .begunIn(2020)
                .content());
        assertThat(completeness.percent()).isEqualTo(10 + 6 + 4);
        assertThat(completeness.missing()).contains("moyens").doesNotContain("resume", "domaine", "annee_debut");
    }

    @Test
    void the_order_of_the_empty_columns_is_that_of_an_export() {
        assertThat(EmptyColumns.of(aCaseStudy("nu").content()))
                .startsWith("resume", "contexte")
                .endsWith("impact", "objectif", "odd");
    }
}
