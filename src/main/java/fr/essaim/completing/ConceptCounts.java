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

/** How many cases have each concept: those of a facet are counted with it, a notion of the lexicon is searched for, each minute at most. */
@Component
class ConceptCounts {

    private static final long KEPT_NANOS = 60_000_000_000L;

    private final PublishedCounts counts;
    private final CaseStudySearch search;
    private final Map<ConceptId, Found> found = new ConcurrentHashMap<>();

    ConceptCounts(PublishedCounts counts, CaseStudySearch search) {
        this.counts = counts;
        this.search = search;
    }

    private record Found(int cases, long at) {}

    /** The counts of the facets. */
    Map<Facet, Map<String, Integer>> now() {
        return counts.now();
    }

    int of(Concept concept, Map<Facet, Map<String, Integer>> now) {
        return Facet.named(concept.id().scheme())
                .map(facet -> now.getOrDefault(facet, Map.of())
                        .getOrDefault(concept.id().notation(), 0))
                .orElseGet(() -> found(concept));
    }

    private int found(Concept notion) {
        Found known = found.get(notion.id());
        if (known == null || System.nanoTime() - known.at() > KEPT_NANOS) {
            known = new Found(search.count(CaseStudyQuery.EVERYTHING.withText(notion.label())), System.nanoTime());
            found.put(notion.id(), known);
        }
        return known.cases();
    }
}
