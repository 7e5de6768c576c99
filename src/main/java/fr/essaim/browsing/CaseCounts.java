package fr.essaim.browsing;

import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.CaseStudySearch;
import fr.essaim.search.Facet;
import fr.essaim.search.QuestionAddress;
import fr.essaim.vocabulary.ConceptId;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How many published cases each concept has, itself or through a narrower one. */
@Component
class CaseCounts {

    private final CaseStudySearch search;

    CaseCounts(CaseStudySearch search) {
        this.search = search;
    }

    /** The counts of a scheme; empty when it does not classify cases. */
    Optional<Counts> of(String scheme) {
        return Facet.named(scheme)
                .map(facet -> new Counts(
                        facet, search.counts(facet, CaseStudyQuery.EVERYTHING).byValue()));
    }

    /** The counts of one scheme by the notations of its concepts; what has none is not in the map. */
    record Counts(Facet facet, Map<String, Integer> numbers) {

        CaseCount of(ConceptId concept) {
            CaseStudyQuery query = CaseStudyQuery.EVERYTHING.with(facet, concept.notation());
            return new CaseCount(numbers.getOrDefault(concept.notation(), 0), QuestionAddress.of("/", query));
        }
    }
}
