package fr.essaim.retagging;

import fr.essaim.casestudy.CaseStudyColumns;
import fr.essaim.retagging.ReplacedConceptsPage.Line;
import fr.essaim.retagging.ReplacedConceptsPage.Replacement;
import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.Condition;
import fr.essaim.search.WorkshopSearch;
import fr.essaim.vocabulary.Concept;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.vocabulary.Vocabularies;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Counts the cases that still carry each concept which the vocabularies replaced. */
@Component
class ReplacedConcepts {

    private final Vocabularies vocabularies;
    private final WorkshopSearch search;
    private final RetaggingWords words;

    ReplacedConcepts(Vocabularies vocabularies, WorkshopSearch search, RetaggingWords words) {
        this.vocabularies = vocabularies;
        this.search = search;
        this.words = words;
    }

    ReplacedConceptsPage page() {
        Map<ConceptId, Integer> carrying = carrying();
        return new ReplacedConceptsPage(CaseStudyColumns.FACETS.stream()
                .flatMap(facet -> vocabularies.scheme(facet).concepts().stream())
                .filter(Concept::isReplaced)
                .map(concept -> line(concept, carrying.getOrDefault(concept.id(), 0)))
                .toList());
    }

    private Map<ConceptId, Integer> carrying() {
        Map<ConceptId, Integer> counts = new HashMap<>();
        CaseStudyQuery query = CaseStudyQuery.EVERYTHING_ALIVE.with(new Condition.CarryingReplaced());
        search.forEach(
                query, sheet -> sheet.content().concepts().forEach(concept -> counts.merge(concept, 1, Integer::sum)));
        return counts;
    }

    private Line line(Concept concept, int cases) {
        List<Concept> now = vocabularies.current(concept.id());
        String by = now.size() == 1 ? now.getFirst().id().toString() : RetaggingAddresses.EACH;
        return new Line(
                words.scheme(concept.id()),
                words.label(concept.id()),
                address(concept.id()),
                now.stream()
                        .map(each -> new Replacement(words.label(each.id()), address(each.id())))
                        .toList(),
                cases,
                RetaggingAddresses.replacing(concept.id(), by));
    }

    private static String address(ConceptId concept) {
        return "/vocabulaires/" + concept.scheme() + "/" + concept.notation();
    }
}
