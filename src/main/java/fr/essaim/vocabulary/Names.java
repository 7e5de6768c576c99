package fr.essaim.vocabulary;

import java.util.List;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/** The addresses of Essaim's own vocabularies, and how a message writes an address. */
final class Names {

    static final String BASE = "https://w3id.org/essaim/";
    static final String NAMESPACE = BASE + "ns#";
    static final IRI ORDER = iri(NAMESPACE + "ordre");

    /** The schemes the application counts on: the facets, and the words of the search. */
    static final List<String> REQUIRED =
            List.of("domaine", "pratique", "profil", "echelon", "impact", "objectif", "odd", "metier", "lexique");

    private Names() {}

    static IRI iri(String text) {
        return SimpleValueFactory.getInstance().createIRI(text);
    }

    static IRI scheme(String name) {
        return iri(BASE + name);
    }

    static Optional<ConceptId> conceptId(IRI iri) {
        String[] parts = iri.stringValue().startsWith(BASE)
                ? iri.stringValue().substring(BASE.length()).split("/", -1)
                : new String[0];
        if (parts.length != 2) {
            return Optional.empty();
        }
        try {
            return Optional.of(new ConceptId(parts[0], parts[1]));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    static String shown(IRI iri) {
        String text = iri.stringValue();
        if (text.startsWith(SKOS.NAMESPACE)) {
            return "skos:" + text.substring(SKOS.NAMESPACE.length());
        }
        if (text.startsWith(DCTERMS.NAMESPACE)) {
            return "dcterms:" + text.substring(DCTERMS.NAMESPACE.length());
        }
        return conceptId(iri).map(ConceptId::toString).orElse(text);
    }

    static String quoted(IRI iri) {
        return quoted(shown(iri));
    }

    /** Between French quotation marks, which keep their inner spaces on the line. */
    static String quoted(String text) {
        return "«\u00A0" + text + "\u00A0»";
    }
}
