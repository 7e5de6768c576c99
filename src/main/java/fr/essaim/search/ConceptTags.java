package fr.essaim.search;

import fr.essaim.search.SearchPage.Tag;
import fr.essaim.vocabulary.Concept;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.vocabulary.Vocabularies;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the tags that stand for the concepts of a case on every page: their label, their colour, and the search for them. */
@Component
public class ConceptTags {

    private final FilterNames names;
    private final Vocabularies vocabularies;
    private final Map<ConceptId, Tag> plain = new ConcurrentHashMap<>();

    ConceptTags(FilterNames names, Vocabularies vocabularies) {
        this.names = names;
        this.vocabularies = vocabularies;
    }

    /**
     * The tags of several concepts; those that were replaced appear as what replaces them, with the name that they had, and none appears twice.
     *
     * @throws java.util.NoSuchElementException when the scheme of one is no facet of case studies
     */
    public List<Tag> of(Collection<ConceptId> concepts) {
        Map<ConceptId, Tag> tags = new LinkedHashMap<>();
        for (ConceptId concept : concepts) {
            List<ConceptId> now = now(concept);
            now.forEach(each -> tags.putIfAbsent(each, tag(each, former(concept, each, concepts))));
        }
        return List.copyOf(tags.values());
    }

    private List<ConceptId> now(ConceptId concept) {
        List<ConceptId> now =
                vocabularies.current(concept).stream().map(Concept::id).toList();
        return now.isEmpty() ? List.of(concept) : now;
    }

    private @Nullable String former(ConceptId stored, ConceptId now, Collection<ConceptId> concepts) {
        return concepts.contains(now) ? null : names.value(facet(stored), stored.notation());
    }

    // A page has up to a hundred, and an address is dear to write.
    private Tag tag(ConceptId concept, @Nullable String former) {
        return former == null ? plain.computeIfAbsent(concept, first -> made(first, null)) : made(concept, former);
    }

    private Tag made(ConceptId concept, @Nullable String former) {
        Facet facet = facet(concept);
        String address = QuestionAddress.of("/", CaseStudyQuery.EVERYTHING.with(facet, concept.notation()));
        return new Tag(
                names.facet(facet),
                names.value(facet, concept.notation()),
                address,
                names.dimension(facet, concept.notation()),
                former);
    }

    private static Facet facet(ConceptId concept) {
        return Facet.named(concept.scheme()).orElseThrow();
    }
}
