package fr.essaim.completing;

import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.CaseStudySearch;
import fr.essaim.search.Facet;
import fr.essaim.search.PublishedCounts;
import fr.essaim.vocabulary.Concept;
import fr.essaim.vocabulary.ConceptId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** How many cases have each concept: those of a facet are counted with it, a notion of the lexicon is searched for, once while the base stays the same. */
@Component
class ConceptCounts {

    private final PublishedCounts counts;
    private final CaseStudySearch search;
    private volatile Remembered remembered = new Remembered(Map.of(), new ConcurrentHashMap<>());

    ConceptCounts(PublishedCounts counts, CaseStudySearch search) {
        this.counts = counts;
        this.search = search;
    }

    private record Remembered(Map<Facet, Map<String, Integer>> base, Map<ConceptId, Integer> found) {}

    /** The counts of the base as it is. */
    Map<Facet, Map<String, Integer>> now() {
        Map<Facet, Map<String, Integer>> now = counts.now();
        if (remembered.base() != now) {
            remembered = new Remembered(now, new ConcurrentHashMap<>());
        }
        return now;
    }

    int of(Concept concept, Map<Facet, Map<String, Integer>> now) {
        return Facet.named(concept.id().scheme())
                .map(facet -> now.getOrDefault(facet, Map.of())
                        .getOrDefault(concept.id().notation(), 0))
                .orElseGet(() -> remembered.found().computeIfAbsent(concept.id(), id -> found(concept)));
    }

    private int found(Concept concept) {
        return search.count(CaseStudyQuery.EVERYTHING.withText(concept.label()));
    }
}
