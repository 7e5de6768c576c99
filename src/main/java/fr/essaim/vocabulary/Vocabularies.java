package fr.essaim.vocabulary;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All schemes and their concepts, read and checked once; nothing of it changes afterwards. */
public final class Vocabularies {

    private final Ontology ontology;
    private final String fingerprint;
    private final Map<String, Scheme> schemes = new LinkedHashMap<>();
    private final Map<ConceptId, Concept> concepts = new LinkedHashMap<>();
    private final Map<String, Labels> labels = new LinkedHashMap<>();

    private Vocabularies(List<OntologyFile> files) {
        ontology = Ontology.read(files);
        fingerprint = Fingerprint.of(ontology);
        SchemeReading reading = new SchemeReading(ontology);
        ontology.schemes().stream()
                .map(reading::scheme)
                .sorted(Comparator.comparingInt(Vocabularies::rank).thenComparing(Scheme::name))
                .forEach(this::add);
    }

    private void add(Scheme scheme) {
        schemes.put(scheme.name(), scheme);
        labels.put(scheme.name(), new Labels(scheme));
        scheme.concepts().forEach(concept -> concepts.put(concept.id(), concept));
    }

    private static int rank(Scheme scheme) {
        int position = Names.REQUIRED.indexOf(scheme.name());
        return position < 0 ? Names.REQUIRED.size() : position;
    }

    /**
     * Reads the ontology packed into the application.
     *
     * @throws OntologyInvalid when anything in the files is wrong
     */
    public static Vocabularies load() {
        return new Vocabularies(OntologyFolder.ofTheApplication());
    }

    /**
     * Reads the {@code .ttl} files of a folder.
     *
     * @throws OntologyInvalid when anything in the files is wrong
     */
    public static Vocabularies load(Path folder) {
        return new Vocabularies(OntologyFolder.at(folder));
    }

    public List<Scheme> schemes() {
        return List.copyOf(schemes.values());
    }

    /**
     * The scheme of this name.
     *
     * @throws IllegalArgumentException when there is no such scheme
     */
    public Scheme scheme(String name) {
        return findScheme(name).orElseThrow(() -> new IllegalArgumentException("no such scheme: " + name));
    }

    public Optional<Scheme> findScheme(String name) {
        return Optional.ofNullable(schemes.get(name));
    }

    public Optional<Concept> find(ConceptId id) {
        return Optional.ofNullable(concepts.get(id));
    }

    /** The concept and all above it, nearest first; empty when it is unknown. */
    public List<Concept> withBroader(ConceptId id) {
        return Stream.iterate(find(id), Optional::isPresent, this::broader)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Concept> broader(Optional<Concept> concept) {
        return concept.map(Concept::broader).flatMap(this::find);
    }

    /** What a concept is called today: itself, or the concepts that replace it, from one to the next; empty when it is unknown. */
    public List<Concept> current(ConceptId id) {
        Concept concept = concepts.get(id);
        if (concept == null) {
            return List.of();
        }
        if (!concept.isReplaced()) {
            return List.of(concept);
        }
        return concept.replacedBy().stream()
                .flatMap(next -> current(next).stream())
                .distinct()
                .toList();
    }

    /** The concept and all below it, in the order of the tree; empty when it is unknown. */
    public Set<ConceptId> withNarrower(ConceptId id) {
        Set<ConceptId> branch = new LinkedHashSet<>();
        find(id).ifPresent(concept -> addBranch(concept, branch));
        return Collections.unmodifiableSet(branch);
    }

    private void addBranch(Concept concept, Set<ConceptId> branch) {
        branch.add(concept.id());
        concept.narrower().forEach(id -> find(id).ifPresent(child -> addBranch(child, branch)));
    }

    /**
     * What a text written by a person names: an id or a preferred or alternative label, whatever its case, accents,
     * punctuation and spaces. A replaced concept leads to the one that replaces it.
     *
     * @throws IllegalArgumentException when there is no such scheme
     */
    public Resolution resolve(String scheme, String text) {
        Labels known = labels.get(scheme);
        if (known == null) {
            throw new IllegalArgumentException("no such scheme: " + scheme);
        }
        return known.resolve(text);
    }

    /** Changes when anything the files say changes, and not with their layout. */
    public String fingerprint() {
        return fingerprint;
    }

    /** For every concept the preferred label, then the alternative ones: to a search they mean the same. */
    public List<List<String>> equivalentLabels() {
        return concepts.values().stream().map(Vocabularies::labels).toList();
    }

    private static List<String> labels(Concept concept) {
        List<String> all = new ArrayList<>();
        all.add(concept.label());
        all.addAll(concept.alternatives());
        return List.copyOf(all);
    }

    Ontology ontology() {
        return ontology;
    }
}
