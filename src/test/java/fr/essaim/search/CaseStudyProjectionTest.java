package fr.essaim.search;

import static fr.essaim.casestudy.CaseStudyBuilder.aCaseStudy;
import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.Seed;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.Period;
import fr.essaim.casestudy.TextField;
import fr.essaim.casestudy.event.CaseStudyClassified;
import fr.essaim.casestudy.event.CaseStudyDated;
import fr.essaim.casestudy.event.CaseStudyDrafted;
import fr.essaim.casestudy.event.CaseStudyEvent;
import fr.essaim.casestudy.event.CaseStudyLocated;
import fr.essaim.casestudy.event.CaseStudyMarkedDuplicate;
import fr.essaim.casestudy.event.CaseStudyPublished;
import fr.essaim.casestudy.event.CaseStudyTextsRevised;
import fr.essaim.casestudy.event.CaseStudyWithdrawn;
import fr.essaim.lucene.DocumentDigests;
import fr.essaim.lucene.IndexPosition;
import fr.essaim.lucene.IndexProjection;
import fr.essaim.lucene.IndexStamp;
import fr.essaim.lucene.SearchableIndex;
import fr.essaim.lucene.Synonyms;
import fr.essaim.territory.Territories;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.vocabulary.Vocabularies;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However the events come, the documents are the same. */
class CaseStudyProjectionTest {

    private static final Instant START = Instant.parse("2026-11-21T09:00:00Z");
    private static final int CASES = 25;
    private static final Vocabularies VOCABULARIES = Vocabularies.load();
    private static final Synonyms SYNONYMS = new Synonyms(VOCABULARIES.equivalentLabels());
    private static final CaseStudyDocuments DOCUMENTS =
            new CaseStudyDocuments(VOCABULARIES, Territories.load(), SYNONYMS);

    @TempDir
    Path folder;

    private final long seed = Seed.of(CaseStudyProjectionTest.class);
    private final Random random = new Random(seed);
    private final List<DomainEventMessage<?>> events = randomLives();

    @Test
    void one_batch_several_batches_and_batches_that_come_twice_give_the_same_documents() throws IOException {
        Map<String, String> atOnce = documentsAfter(List.of(events));
        assertThat(atOnce).hasSize(CASES);
        for (int round = 0; round < 10; round++) {
            assertThat(documentsAfter(batches()))
                    .as("seed %s, in batches", seed)
                    .isEqualTo(atOnce);
            assertThat(documentsAfter(overlappingBatches()))
                    .as("seed %s, some of them twice", seed)
                    .isEqualTo(atOnce);
        }
        assertThat(documentsAfter(List.of(events, events))).isEqualTo(atOnce);
    }

    @Test
    void a_different_last_event_gives_a_different_document() throws IOException {
        Map<String, String> all = documentsAfter(List.of(events));
        Map<String, String> allButOne = documentsAfter(List.of(events.subList(0, events.size() - 1)));
        String changed = events.getLast().getAggregateIdentifier();
        assertThat(all.get(changed)).isNotEqualTo(allButOne.get(changed));
        all.remove(changed);
        allButOne.remove(changed);
        assertThat(all).isEqualTo(allButOne);
    }

    private Map<String, String> documentsAfter(List<List<DomainEventMessage<?>>> batches) throws IOException {
        Path own = folder.resolve("index-" + random.nextLong());
        try (SearchableIndex index = SearchableIndex.open(
                own, CaseStudyFields.analyzer(), CaseStudyFields.facets(), new IndexStamp("essai", "essai"))) {
            var projection = new IndexProjection<>(index, new CaseStudyProjection(DOCUMENTS, VOCABULARIES, SYNONYMS));
            for (List<DomainEventMessage<?>> batch : batches) {
                projection.apply(batch, new IndexPosition("1"));
                if (random.nextInt(3) == 0) {
                    projection.refresh();
                }
                if (random.nextInt(3) == 0) {
                    index.commit();
                }
            }
            projection.refresh();
            return index.search(searcher -> DocumentDigests.of(searcher, CaseStudyFields.ID_ORDER));
        }
    }

    private List<List<DomainEventMessage<?>>> batches() {
        List<List<DomainEventMessage<?>>> batches = new ArrayList<>();
        for (int start = 0; start < events.size(); ) {
            int end = Math.min(events.size(), start + 1 + random.nextInt(20));
            batches.add(events.subList(start, end));
            start = end;
        }
        return batches;
    }

    // As after a crash: the events since the last commit come again.
    private List<List<DomainEventMessage<?>>> overlappingBatches() {
        List<List<DomainEventMessage<?>>> batches = new ArrayList<>();
        int reached = 0;
        while (reached < events.size()) {
            int start = Math.max(0, reached - random.nextInt(15));
            reached = Math.min(events.size(), start + 1 + random.nextInt(30));
            batches.add(events.subList(start, reached));
        }
        return batches;
    }

    /** The lives of some cases, mixed as they happen in a base. */
    private List<DomainEventMessage<?>> randomLives() {
        List<DomainEventMessage<?>> lives = new ArrayList<>();
        Map<CaseStudyId, Long> sequences = new HashMap<>();
        for (int n = 0; n < CASES; n++) {
            CaseStudyDrafted drafted = new CaseStudyDrafted(
                    id(n), null, aCaseStudy("cas-" + n).about("education").content());
            lives.add(message(drafted, sequences, lives.size()));
            for (int more = 0; more < 6; more++) {
                lives.add(message(randomEvent(id(random.nextInt(n + 1))), sequences, lives.size()));
            }
        }
        return List.copyOf(lives);
    }

    private CaseStudyEvent randomEvent(CaseStudyId id) {
        return switch (random.nextInt(7)) {
            case 0 -> new CaseStudyTextsRevised(id, Map.of(TextField.TITLE, "Titre " + random.nextInt()));
            case 1 -> new CaseStudyLocated(id, random.nextBoolean() ? TerritoryCode.of("commune:51454") : null);
            case 2 -> new CaseStudyDated(id, new Period(1990 + random.nextInt(40), null));
            case 3 -> new CaseStudyClassified(id, concepts("sante", "mal-logement"), concepts("education"));
            case 4 -> new CaseStudyWithdrawn(id, "raison " + random.nextInt());
            case 5 -> new CaseStudyMarkedDuplicate(id, CaseStudyId.of("original-" + random.nextInt(1_000)));
            default -> new CaseStudyPublished(id);
        };
    }

    private static TreeSet<ConceptId> concepts(String... domains) {
        TreeSet<ConceptId> concepts = new TreeSet<>();
        for (String domain : domains) {
            concepts.add(new ConceptId("domaine", domain));
        }
        return concepts;
    }

    private static DomainEventMessage<?> message(CaseStudyEvent event, Map<CaseStudyId, Long> sequences, int number) {
        long sequence = sequences.merge(event.id(), 0L, (before, first) -> before + 1);
        return new GenericDomainEventMessage<>(
                "CaseStudy",
                event.id().value(),
                sequence,
                event,
                MetaData.emptyInstance(),
                "evenement-" + number,
                START.plusSeconds(number));
    }

    private static CaseStudyId id(int n) {
        return CaseStudyId.of("cas-" + n);
    }
}
