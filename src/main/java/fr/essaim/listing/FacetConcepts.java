package fr.essaim.listing;

import fr.essaim.listing.ListFacet.Concepts;
import fr.essaim.vocabulary.Concept;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.vocabulary.Vocabularies;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What of the ontology a facet shows. */
final class FacetConcepts {

    private final Vocabularies vocabularies;

    FacetConcepts(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    /** The concepts at the top of the facet. */
    List<Concept> tops(Concepts facet) {
        if (facet.under() == null) {
            return vocabularies.scheme(facet.scheme()).topConcepts();
        }
        return vocabularies.find(facet.under()).map(Concept::narrower).orElse(List.of()).stream()
                .flatMap(id -> vocabularies.find(id).stream())
                .toList();
    }

    /** The notations under which an entry with these concepts is counted: they as they are called today, and all above them inside the facet. */
    Set<String> shown(Concepts facet, Collection<String> concepts) {
        Set<String> shown = new LinkedHashSet<>();
        for (Concept concept : withBroader(concepts)) {
            if (isInside(facet, concept.id())) {
                shown.add(concept.id().notation());
            }
        }
        return shown;
    }

    /** All the names that find an entry with these concepts: whoever still says it as it was said then finds it too. */
    Set<String> labels(Collection<String> concepts) {
        Set<String> labels = new LinkedHashSet<>();
        withBroader(concepts).forEach(concept -> labels.add(concept.label()));
        concepts.forEach(
                id -> vocabularies.find(ConceptId.of(id)).map(Concept::label).ifPresent(labels::add));
        return labels;
    }

    boolean isInside(Concepts facet, ConceptId id) {
        if (!id.scheme().equals(facet.scheme())) {
            return false;
        }
        ConceptId under = facet.under();
        return under == null || isBelow(id, under);
    }

    private boolean isBelow(ConceptId id, ConceptId under) {
        return !id.equals(under)
                && vocabularies.withBroader(id).stream()
                        .anyMatch(broader -> broader.id().equals(under));
    }

    private List<Concept> withBroader(Collection<String> concepts) {
        List<Concept> all = new ArrayList<>();
        for (String id : concepts) {
            for (Concept now : vocabularies.current(ConceptId.of(id))) {
                all.addAll(vocabularies.withBroader(now.id()));
            }
        }
        return all;
    }
}
