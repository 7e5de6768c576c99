package fr.essaim.vocabulary;

import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;

/** One property of a subject, and the line of the file that states it. */
record Fact(int line, IRI property, Value value) {

    String text() {
        return value.stringValue();
    }

    Optional<String> language() {
        return value instanceof Literal literal ? literal.getLanguage() : Optional.empty();
    }

    boolean isInFrench() {
        return language().filter("fr"::equalsIgnoreCase).isPresent();
    }

    boolean hasLanguage() {
        return language().isPresent();
    }

    Optional<Entry> target(Ontology ontology) {
        return value instanceof IRI iri ? ontology.concept(iri) : Optional.empty();
    }

    /** How a message shows the value. */
    String shown() {
        return value instanceof IRI iri ? Names.shown(iri) : text();
    }
}
