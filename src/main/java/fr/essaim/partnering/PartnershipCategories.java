package fr.essaim.partnering;

import fr.essaim.vocabulary.Concept;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.vocabulary.Vocabularies;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/** The four categories of partnership, from mere support to a common answer, in the order of the vocabulary. */
@Component
class PartnershipCategories {

    static final ConceptId FAMILY = new ConceptId("pratique", "partenariales");

    private final Vocabularies vocabularies;
    private final List<Concept> all;

    PartnershipCategories(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
        this.all = vocabularies.find(FAMILY).map(Concept::narrower).orElse(List.of()).stream()
                .flatMap(id -> vocabularies.find(id).stream())
                .filter(concept -> !concept.isReplaced())
                .toList();
    }

    List<Concept> all() {
        return all;
    }

    /** Which of them a concept is or lies under, from 0; empty when it is none of today's. */
    OptionalInt rank(ConceptId category) {
        List<ConceptId> branch = vocabularies.current(category).stream()
                .flatMap(now -> vocabularies.withBroader(now.id()).stream())
                .map(Concept::id)
                .toList();
        for (int i = 0; i < all.size(); i++) {
            ConceptId known = all.get(i).id();
            if (branch.stream().anyMatch(id -> Objects.equals(id, known))) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
