package fr.essaim.browsing;

import fr.essaim.browsing.CaseCounts.Counts;
import fr.essaim.browsing.SchemePage.Node;
import fr.essaim.vocabulary.Concept;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.vocabulary.Scheme;
import fr.essaim.vocabulary.Vocabularies;
import fr.essaim.web.French;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prepares the pages of the vocabularies. */
@Component
class VocabularyPages {

    private static final String ROOT = "/vocabulaires/";
    private static final String DOMAINS = "domaine";

    private final Vocabularies vocabularies;
    private final CaseCounts cases;

    VocabularyPages(Vocabularies vocabularies, CaseCounts cases) {
        this.vocabularies = vocabularies;
        this.cases = cases;
    }

    VocabulariesPage all() {
        return new VocabulariesPage(vocabularies.schemes().stream()
                .map(scheme -> new VocabulariesPage.Entry(
                        scheme.title(), ROOT + scheme.name(), current(scheme), scheme.description()))
                .toList());
    }

    private static int current(Scheme scheme) {
        return (int) scheme.concepts().stream()
                .filter(concept -> !concept.isReplaced())
                .count();
    }

    SchemePage of(Scheme scheme) {
        Optional<Counts> counts = cases.of(scheme.name());
        return new SchemePage(
                scheme.name(),
                scheme.title(),
                scheme.description(),
                scheme.topConcepts().stream()
                        .map(concept -> node(concept, counts))
                        .toList(),
                scheme.concepts().stream()
                        .filter(Concept::isReplaced)
                        .map(VocabularyPages::link)
                        .toList(),
                scheme.sources(),
                scheme.license(),
                scheme.iri());
    }

    ConceptPage of(Scheme scheme, Concept concept) {
        Optional<Counts> counts = concept.isReplaced() ? Optional.empty() : cases.of(scheme.name());
        return new ConceptPage(
                new ConceptLink(scheme.title(), ROOT + scheme.name()),
                concept.id().notation(),
                French.capitalized(concept.label()),
                concept.definition(),
                count(concept, counts),
                concept.alternatives(),
                concept.scopeNote() == null ? "" : concept.scopeNote(),
                links(Stream.ofNullable(concept.broader())),
                links(concept.narrower().stream()),
                links(concept.related().stream()),
                concept.exactMatches(),
                concept.source(),
                concept.iri(),
                links(concept.replacedBy().stream()));
    }

    private Node node(Concept concept, Optional<Counts> counts) {
        return new Node(
                link(concept),
                concept.definition(),
                dimension(concept),
                count(concept, counts),
                concept.narrower().stream()
                        .flatMap(id -> vocabularies.find(id).stream())
                        .map(narrower -> node(narrower, counts))
                        .toList());
    }

    private static @Nullable CaseCount count(Concept concept, Optional<Counts> counts) {
        return counts.map(known -> known.of(concept.id())).orElse(null);
    }

    private @Nullable String dimension(Concept concept) {
        if (!concept.id().scheme().equals(DOMAINS)) {
            return null;
        }
        return vocabularies.withBroader(concept.id()).getLast().id().notation();
    }

    private List<ConceptLink> links(Stream<ConceptId> ids) {
        return ids.flatMap(id -> vocabularies.find(id).stream())
                .map(VocabularyPages::link)
                .toList();
    }

    private static ConceptLink link(Concept concept) {
        ConceptId id = concept.id();
        return new ConceptLink(French.capitalized(concept.label()), ROOT + id.scheme() + "/" + id.notation());
    }
}
