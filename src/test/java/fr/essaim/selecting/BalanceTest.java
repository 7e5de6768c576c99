package fr.essaim.selecting;

import static fr.essaim.casestudy.CaseStudyBuilder.aCaseStudy;
import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.Seed;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.event.CaseStudyDrafted;
import fr.essaim.search.Facet;
import fr.essaim.storage.Provenance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BalanceTest {

    @Test
    void the_best_ranked_are_proposed_when_they_have_nothing_in_common() {
        assertThat(ids(Balance.propose(ranked("bretagne", "corse", "bretagne"), List.of(), 2)))
                .containsExactly("cas-0", "cas-1");
    }

    @Test
    void a_case_gives_way_to_the_nearest_one_of_another_region() {
        assertThat(ids(Balance.propose(ranked("bretagne", "bretagne", "bretagne", "corse", "corse"), List.of(), 2)))
                .containsExactly("cas-0", "cas-3");
    }

    @Test
    void what_was_taken_stays_and_counts() {
        List<Candidate> cases = ranked("bretagne", "bretagne", "corse");
        assertThat(ids(Balance.propose(cases.subList(1, 3), cases.subList(0, 1), 2)))
                .containsExactly("cas-2");
    }

    @Test
    void cases_without_a_value_have_nothing_in_common() {
        assertThat(ids(Balance.propose(ranked("", "", "bretagne"), List.of(), 2)))
                .containsExactly("cas-0", "cas-1");
    }

    @Test
    void there_are_as_many_as_the_search_has_and_never_more_than_asked_for() {
        assertThat(Balance.propose(ranked("corse"), List.of(), 6)).hasSize(1);
        assertThat(Balance.propose(List.of(), List.of(), 6)).isEmpty();
        List<Candidate> three = ranked("corse", "corse", "corse");
        assertThat(Balance.propose(three, three, 2)).isEmpty();
    }

    @Test
    void no_exchange_that_would_help_is_left() {
        Random random = new Random(Seed.of(BalanceTest.class));
        for (int round = 0; round < 200; round++) {
            List<Candidate> cases = new ArrayList<>();
            IntStream.range(0, 5 + random.nextInt(60))
                    .forEach(rank -> cases.add(candidate(
                            rank,
                            Map.of(
                                    Facet.TERRITOIRE, Set.of("r" + random.nextInt(5)),
                                    Facet.PROFIL, Set.of("p" + random.nextInt(4), "q" + random.nextInt(4))))));
            int size = 4 + random.nextInt(5);
            List<Candidate> proposed = Balance.propose(cases, List.of(), size);

            int pairs = Balance.sharedPairs(proposed);
            assertThat(pairs).isLessThanOrEqualTo(Balance.sharedPairs(cases.subList(0, Math.min(size, cases.size()))));
            for (Candidate leaving : proposed) {
                for (Candidate coming : cases) {
                    if (!proposed.contains(coming)) {
                        List<Candidate> other = new ArrayList<>(proposed);
                        other.remove(leaving);
                        other.add(coming);
                        assertThat(Balance.sharedPairs(other)).isGreaterThanOrEqualTo(pairs);
                    }
                }
            }
        }
    }

    private static List<Candidate> ranked(String... regions) {
        return IntStream.range(0, regions.length)
                .mapToObj(rank -> candidate(
                        rank, Map.of(Facet.TERRITOIRE, regions[rank].isEmpty() ? Set.of() : Set.of(regions[rank]))))
                .toList();
    }

    private static Candidate candidate(int rank, Map<Facet, Set<String>> values) {
        var built = aCaseStudy("cas-" + rank);
        CaseStudySheet sheet = CaseStudySheet.drafted(
                new CaseStudyDrafted(built.id(), null, built.content()), Instant.EPOCH, Provenance.system());
        return new Candidate(sheet, rank, values);
    }

    private static List<String> ids(List<Candidate> cases) {
        return cases.stream().map(candidate -> candidate.id().value()).toList();
    }
}
