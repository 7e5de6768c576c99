package fr.essaim.vocabulary;

import java.util.Set;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/** A misspelt property of SKOS or of ours is refused: it would silently be read as nothing. */
final class PropertyRule implements Rule {

    private static final Set<String> KNOWN = Set.of(
            "prefLabel",
            "altLabel",
            "hiddenLabel",
            "definition",
            "scopeNote",
            "notation",
            "note",
            "example",
            "historyNote",
            "editorialNote",
            "changeNote",
            "broader",
            "narrower",
            "related",
            "exactMatch",
            "closeMatch",
            "broadMatch",
            "narrowMatch",
            "relatedMatch",
            "inScheme",
            "topConceptOf",
            "hasTopConcept");

    @Override
    public void check(Ontology ontology, Problems problems) {
        for (Entry entry : ontology.entries()) {
            entry.facts().stream()
                    .filter(fact -> !isKnown(fact))
                    .forEach(fact -> problems.add(
                            entry, fact, "la propriété " + Names.quoted(fact.property()) + " n’existe pas"));
        }
    }

    private static boolean isKnown(Fact fact) {
        return switch (fact.property().getNamespace()) {
            case SKOS.NAMESPACE -> KNOWN.contains(fact.property().getLocalName());
            case Names.NAMESPACE -> fact.property().equals(Names.ORDER);
            default -> true;
        };
    }
}
