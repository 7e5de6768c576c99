package fr.essaim.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.Seed;
import fr.essaim.casestudy.CaseStudyBuilder;
import fr.essaim.casestudy.CaseStudyChange;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.TextField;
import fr.essaim.casestudy.command.ReviseCaseStudy;
import fr.essaim.casestudy.command.WithdrawCaseStudy;
import fr.essaim.territory.Territories;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.vocabulary.Vocabularies;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The counts of the API against a count by hand over the exported lines, on several segments with replaced documents. */
class FacetCountsTest extends SearchedBase {

    private static final int QUESTIONS = 300;
    private static final int CASES = 240;
    private static final int BATCH = 20;
    private static final List<String> WORDS = List.of(
            "école", "vélo", "énergies", "cantine", "tiers-lieu", "forêt", "musée", "l’eau", "ESS", "numérique");
    private static final List<String> PLACES = List.of(
            "commune:51454",
            "commune:51230",
            "commune:75056",
            "commune:13055",
            "commune:69123",
            "commune:2A004",
            "epci:200067213",
            "epci:200067684",
            "departement:51",
            "departement:13",
            "departement:69",
            "region:44",
            "region:84",
            "region:93",
            "commune:97411",
            "region:04");

    private final long seed = Seed.of(FacetCountsTest.class);
    private final Random random = new Random(seed);

    @Autowired
    CaseStudyIndex searched;

    @Autowired
    Vocabularies vocabularies;

    @Autowired
    Territories territories;

    FacetCountsTest() {
        super("compte-");
    }

    @Override
    void tell() {
        for (int first = 0; first < CASES; first += BATCH) {
            published(IntStream.range(first, first + BATCH)
                    .mapToObj(this::randomCase)
                    .toArray(CaseStudyBuilder[]::new));
            index.awaitCaughtUp();
        }
        for (int n = 0; n < CASES; n += 7) {
            send(new WithdrawCaseStudy(id(n), "Retirée pour l’essai."));
        }
        index.awaitCaughtUp();
        for (int n = 1; n < CASES; n += 5) {
            reclassify(n);
        }
        index.awaitCaughtUp();
        // Lucene may just have merged all the segments into one.
        for (int n = 1; n < CASES && segments() == 1; n++) {
            reclassify(n);
            index.awaitCaughtUp();
        }
    }

    @Test
    void every_count_equals_a_count_by_hand_whatever_is_selected() {
        assertThat(segments()).as("segments").isGreaterThan(1);
        assertThat(searched.<Boolean>search(
                        searcher -> searcher.getIndexReader().hasDeletions()))
                .as("replaced documents")
                .isTrue();
        int found = 0;
        for (int n = 0; n < QUESTIONS; n++) {
            RandomQuestion question = randomQuestion();
            JsonNode answer = visitor().list(question.whole());
            HandCount count = new HandCount(visitor(), vocabularies, territories, question);
            assertThat(answer.get("total").asInt())
                    .as("seed %s, %s", seed, question.whole())
                    .isEqualTo(count.total());
            for (Facet facet : Facet.values()) {
                count.check(facet, Visitor.counts(answer, facet.parameter()));
            }
            found += count.total() > 0 ? 1 : 0;
        }
        assertThat(found).as("questions that find something").isBetween(QUESTIONS / 2, QUESTIONS - 10);
    }

    private int segments() {
        return searched.search(searcher -> searcher.getIndexReader().leaves().size());
    }

    private void reclassify(int n) {
        Set<ConceptId> one = Set.of(concept("domaine"));
        send(new ReviseCaseStudy(id(n), null, List.of(new CaseStudyChange.Facet("domaine", one))));
    }

    private CaseStudyId id(int n) {
        return aCase(String.valueOf(n)).id();
    }

    private CaseStudyBuilder randomCase(int n) {
        CaseStudyBuilder told = aCase(String.valueOf(n))
                .titled("Cas " + n + " " + word() + " et " + word())
                .saying(TextField.CONTEXT, "Autour de " + word() + ".");
        for (Facet facet : Facet.ofConcepts()) {
            for (int i = random.nextInt(4); i > 0; i--) {
                told.tagged(concept(facet.parameter()).toString());
            }
        }
        if (random.nextInt(5) > 0) {
            told.in(place());
        }
        return random.nextInt(4) > 0 ? told.begunIn(2005 + random.nextInt(20)) : told;
    }

    private RandomQuestion randomQuestion() {
        List<String> others = new ArrayList<>();
        if (random.nextBoolean()) {
            others.add(Visitor.words(random.nextBoolean() ? word() : word() + " -" + word()));
        }
        if (random.nextInt(4) == 0) {
            others.add("depuis=" + (2005 + random.nextInt(15)));
        }
        if (random.nextInt(4) == 0) {
            others.add("jusqua=" + (2010 + random.nextInt(15)));
        }
        RandomQuestion question = new RandomQuestion(others);
        for (int facets = random.nextInt(4); facets > 0; facets--) {
            Facet facet = Facet.values()[random.nextInt(Facet.values().length)];
            for (int values = 1 + random.nextInt(3); values > 0; values--) {
                question.select(
                        facet,
                        facet == Facet.TERRITOIRE
                                ? place()
                                : concept(facet.parameter()).notation());
            }
        }
        return question;
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private String place() {
        return TerritoryCode.of(PLACES.get(random.nextInt(PLACES.size()))).toString();
    }

    private ConceptId concept(String scheme) {
        var concepts = vocabularies.scheme(scheme).concepts();
        return concepts.get(random.nextInt(concepts.size())).id();
    }
}
