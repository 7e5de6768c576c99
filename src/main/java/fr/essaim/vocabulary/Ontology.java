package fr.essaim.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/** The entries of all files, valid once {@link #read} has answered; the only view of them in the RDF library's terms. */
final class Ontology {

    private static final List<Rule> RULES = List.of(
            new PropertyRule(),
            new SchemeRule(),
            new ConceptRule(),
            new LabelRule(),
            new LinkRule(),
            new TreeRule(),
            new ReplacementRule());

    private final List<String> files;
    private final List<Entry> entries;
    private final Map<IRI, Entry> schemes = new LinkedHashMap<>();
    private final Map<IRI, Entry> concepts = new LinkedHashMap<>();

    private Ontology(List<String> files, List<Entry> entries) {
        this.files = List.copyOf(files);
        this.entries = List.copyOf(entries);
        for (Entry entry : entries) {
            if (entry.isA(SKOS.CONCEPT_SCHEME)) {
                schemes.putIfAbsent(entry.subject(), entry);
            }
            if (entry.isA(SKOS.CONCEPT)) {
                concepts.putIfAbsent(entry.subject(), entry);
            }
        }
    }

    /**
     * A file that cannot be parsed hides what others refer to, so the rules are asked only once all files could be.
     *
     * @throws OntologyInvalid when a file is missing or anything in one is wrong
     */
    static Ontology read(List<OntologyFile> files) {
        Problems problems = new Problems();
        addMissing(files, problems);
        List<Entry> entries = new ArrayList<>();
        files.forEach(file -> entries.addAll(file.read(problems)));
        problems.throwIfAny();
        Ontology ontology = new Ontology(files.stream().map(OntologyFile::name).toList(), entries);
        RULES.forEach(rule -> rule.check(ontology, problems));
        problems.throwIfAny();
        return ontology;
    }

    private static void addMissing(List<OntologyFile> files, Problems problems) {
        List<String> present = files.stream().map(OntologyFile::name).toList();
        Names.REQUIRED.stream()
                .map(scheme -> scheme + OntologyFile.EXTENSION)
                .filter(file -> !present.contains(file))
                .forEach(file -> problems.add(file, "ce fichier manque dans le dossier « ontology »"));
    }

    List<String> files() {
        return files;
    }

    List<Entry> entries() {
        return entries;
    }

    Collection<Entry> schemes() {
        return schemes.values();
    }

    Collection<Entry> concepts() {
        return concepts.values();
    }

    List<Entry> conceptsOf(String scheme) {
        return concepts.values().stream()
                .filter(concept -> concept.scheme().equals(scheme))
                .toList();
    }

    Optional<Entry> scheme(IRI iri) {
        return Optional.ofNullable(schemes.get(iri));
    }

    Optional<Entry> concept(IRI iri) {
        return Optional.ofNullable(concepts.get(iri));
    }

    /** The concepts that a property of an entry names; names of nothing fall away. */
    Stream<Entry> targets(Entry entry, IRI property) {
        return entry.targets(property).stream().map(this::concept).flatMap(Optional::stream);
    }
}
