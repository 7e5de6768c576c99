package fr.essaim.search;

import fr.essaim.search.SearchPage.Tag;
import fr.essaim.vocabulary.ConceptId;
import org.springframework.stereotype.Component;

/** Makes the tags that stand for the concepts of a case on every page: their label, their colour, and the search for them. */
@Component
public class ConceptTags {

    private final FilterNames names;

    ConceptTags(FilterNames names) {
        this.names = names;
    }

    /** @throws java.util.NoSuchElementException when the concept's scheme is no facet of case studies */
    public Tag of(ConceptId concept) {
        Facet facet = Facet.named(concept.scheme()).orElseThrow();
        String address = QuestionAddress.of("/", CaseStudyQuery.EVERYTHING.with(facet, concept.notation()));
        return new Tag(
                names.facet(facet),
                names.value(facet, concept.notation()),
                address,
                names.dimension(facet, concept.notation()));
    }
}
