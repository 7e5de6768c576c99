package fr.essaim.selecting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.Seed;
import fr.essaim.WithoutWeb;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.TextField;
import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.CaseStudyQuestions;
import fr.essaim.search.CaseStudySearch;
import fr.essaim.search.Facet;
import fr.essaim.search.IndexMaintenance;
import fr.essaim.selection.SelectionId;
import fr.essaim.selection.SelectionSheet;
import fr.essaim.selection.event.SelectionStarted;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** Two hundred random searches over the real cases of {@code imports/}. */
class SpreadTest {

    private static final int SEARCHES = 200;

    private final Random random = new Random(Seed.of(SpreadTest.class));

    @Test
    void proposals_are_never_less_spread_than_the_best_ranked_and_always_of_the_search(@TempDir Path data)
            throws IOException {
        try (ConfigurableApplicationContext context = WithoutWeb.start(data, "--essaim.imports=imports")) {
            context.getBean(IndexMaintenance.class).awaitCaughtUp();
            CaseStudySearch search = context.getBean(CaseStudySearch.class);
            CaseStudyQuestions questions = context.getBean(CaseStudyQuestions.class);
            Proposals proposals = context.getBean(Proposals.class);
            List<CaseStudySheet> all = search.best(CaseStudyQuery.EVERYTHING, 1_000);
            assertThat(all.size()).isGreaterThan(100);
            Tally tally = new Tally();

            for (int i = 0; i < SEARCHES; i++) {
                SelectionSheet selection = selection(question(all));
                Offer offer = proposals.of(selection);
                Set<CaseStudyId> matching = new HashSet<>();
                search.forEach(
                        questions.require(Question.parameters(selection.question())),
                        sheet -> matching.add(sheet.id()));

                List<CaseStudyId> proposed =
                        offer.proposed().stream().map(Candidate::id).toList();

                assertThat(matching).as(selection.question()).containsAll(proposed);
                assertThat(proposed).doesNotHaveDuplicates().hasSameSizeAs(offer.bestRanked());
                assertThat(Balance.sharedPairs(offer.proposed()))
                        .as(selection.question() + selection.balancedOver())
                        .isLessThanOrEqualTo(Balance.sharedPairs(offer.bestRanked()));
                tally.add(offer, BalanceFacets.of(selection.balancedOver()));
            }
            System.out.println(tally);
            assertThat(tally.fewer).isPositive();
        }
    }

    private SelectionSheet selection(String question) {
        List<String> facets =
                new ArrayList<>(BalanceFacets.ALL.stream().map(Facet::parameter).toList());
        Collections.shuffle(facets, random);
        return SelectionSheet.started(
                new SelectionStarted(
                        SelectionId.of("essai"),
                        "Essai",
                        null,
                        null,
                        question,
                        facets.subList(0, 1 + random.nextInt(4)),
                        4 + random.nextInt(5)),
                Instant.EPOCH);
    }

    private String question(List<CaseStudySheet> all) {
        CaseStudySheet one = all.get(random.nextInt(all.size()));
        String[] words = (one.title() + " " + one.content().text(TextField.SUMMARY)).split("[^\\p{L}]+");
        CaseStudyQuery query = CaseStudyQuery.EVERYTHING;
        if (random.nextInt(4) > 0) {
            query = query.withText(words[random.nextInt(words.length)]);
        }
        List<String> domains = one.content().concepts("domaine").stream()
                .map(id -> id.notation())
                .toList();
        if (!domains.isEmpty() && random.nextInt(3) == 0) {
            query = query.with(Facet.DOMAINE, domains.getFirst());
        }
        return Question.of(query);
    }

    /** What came out, in all. */
    private static final class Tally {

        private final Map<Facet, int[]> byFacet = new EnumMap<>(Facet.class);
        private int best;
        private int proposed;
        private int fewer;

        private void add(Offer offer, List<Facet> facets) {
            int before = Balance.sharedPairs(offer.bestRanked());
            int after = Balance.sharedPairs(offer.proposed());
            best += before;
            proposed += after;
            fewer += after < before ? 1 : 0;
            facets.forEach(facet -> {
                int change =
                        Balance.sharedPairs(offer.proposed(), facet) - Balance.sharedPairs(offer.bestRanked(), facet);
                byFacet.computeIfAbsent(facet, each -> new int[3])[Integer.signum(change) + 1]++;
            });
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder("pairs: best-ranked " + best + ", proposed " + proposed
                    + "; fewer in " + fewer + " of " + SEARCHES + " searches; by facet fewer/same/more:");
            byFacet.forEach((facet, changes) -> text.append(' ')
                    .append(facet.parameter())
                    .append(' ')
                    .append(changes[0])
                    .append('/')
                    .append(changes[1])
                    .append('/')
                    .append(changes[2]));
            return text.toString();
        }
    }
}
