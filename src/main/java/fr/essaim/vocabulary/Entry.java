package fr.essaim.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/** All that one file says about one subject, in the order of the file. */
final class Entry {

    private final String file;
    private final IRI subject;
    private final List<Fact> facts;
    private final Map<IRI, List<Fact>> byProperty = new HashMap<>();

    Entry(String file, IRI subject, List<Fact> facts) {
        this.file = file;
        this.subject = subject;
        this.facts = List.copyOf(facts);
        facts.forEach(fact -> byProperty
                .computeIfAbsent(fact.property(), any -> new ArrayList<>())
                .add(fact));
    }

    String file() {
        return file;
    }

    IRI subject() {
        return subject;
    }

    List<Fact> facts() {
        return facts;
    }

    List<Fact> facts(IRI property) {
        return byProperty.getOrDefault(property, List.of());
    }

    int line() {
        return facts.getFirst().line();
    }

    boolean isA(IRI type) {
        return states(RDF.TYPE, type);
    }

    boolean states(IRI property, IRI target) {
        return facts(property).stream().anyMatch(fact -> fact.value().equals(target));
    }

    boolean has(IRI property) {
        return byProperty.containsKey(property);
    }

    /** Duplicates fall away: a file may say the same thing twice. */
    List<String> texts(IRI property) {
        return facts(property).stream().map(Fact::text).distinct().toList();
    }

    List<String> frenchTexts(IRI property) {
        return facts(property).stream()
                .filter(Fact::isInFrench)
                .map(Fact::text)
                .distinct()
                .toList();
    }

    /** The French text, or the one that is of no language, such as a title that is a name. */
    Optional<String> text(IRI property) {
        List<Fact> stated = facts(property);
        return stated.stream()
                .filter(Fact::isInFrench)
                .findFirst()
                .or(() -> stated.stream().filter(fact -> !fact.hasLanguage()).findFirst())
                .map(Fact::text);
    }

    List<IRI> targets(IRI property) {
        return facts(property).stream()
                .map(Fact::value)
                .filter(IRI.class::isInstance)
                .map(IRI.class::cast)
                .distinct()
                .toList();
    }

    /** The scheme this file is about, which its name says. */
    String scheme() {
        return file.substring(0, file.length() - OntologyFile.EXTENSION.length());
    }

    /** How a message speaks of it. */
    String named() {
        return (isA(SKOS.CONCEPT_SCHEME) ? "le schéma " : "le concept ") + Names.quoted(subject);
    }
}
