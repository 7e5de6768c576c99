package fr.essaim.vocabulary;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/** Turns the entries of a valid ontology into schemes and concepts. */
final class SchemeReading {

    private final Ontology ontology;
    private final Map<IRI, Set<ConceptId>> related = new LinkedHashMap<>();
    private final Comparator<Entry> shownOrder =
            Comparator.comparingInt(SchemeReading::order).thenComparing(entry -> Spelling.words(label(entry)));

    SchemeReading(Ontology ontology) {
        this.ontology = ontology;
        for (Entry concept : ontology.concepts()) {
            ontology.targets(concept, SKOS.RELATED).forEach(other -> {
                relatedTo(concept).add(id(other));
                relatedTo(other).add(id(concept));
            });
        }
    }

    Scheme scheme(Entry scheme) {
        List<Entry> entries = ontology.conceptsOf(scheme.scheme());
        Map<ConceptId, Concept> concepts = entries.stream()
                .map(this::concept)
                .collect(Collectors.toMap(Concept::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        List<Concept> tops = shown(entries.stream().filter(entry -> entry.has(SKOS.TOP_CONCEPT_OF)))
                .map(concepts::get)
                .toList();
        return new Scheme(
                scheme.scheme(),
                scheme.subject().stringValue(),
                scheme.text(DCTERMS.TITLE).orElseThrow(),
                scheme.text(DCTERMS.DESCRIPTION).orElseThrow(),
                scheme.texts(DCTERMS.SOURCE),
                String.join(" ; ", scheme.texts(DCTERMS.LICENSE)),
                tops,
                treeOrder(tops, concepts));
    }

    private static List<Concept> treeOrder(List<Concept> tops, Map<ConceptId, Concept> concepts) {
        List<Concept> ordered = new ArrayList<>();
        tops.forEach(top -> addBranch(top, concepts, ordered));
        concepts.values().stream().filter(Concept::isReplaced).forEach(ordered::add);
        return ordered;
    }

    private static void addBranch(Concept concept, Map<ConceptId, Concept> concepts, List<Concept> ordered) {
        ordered.add(concept);
        concept.narrower().forEach(id -> addBranch(requireNonNull(concepts.get(id)), concepts, ordered));
    }

    private Concept concept(Entry entry) {
        return new Concept(
                id(entry),
                entry.subject().stringValue(),
                label(entry),
                entry.frenchTexts(SKOS.ALT_LABEL),
                entry.frenchTexts(SKOS.HIDDEN_LABEL),
                entry.frenchTexts(SKOS.DEFINITION).getFirst(),
                entry.text(SKOS.SCOPE_NOTE).orElse(null),
                String.join(" ; ", entry.texts(DCTERMS.SOURCE)),
                ontology.targets(entry, SKOS.BROADER)
                        .findFirst()
                        .map(SchemeReading::id)
                        .orElse(null),
                shown(ontology.targets(entry, SKOS.NARROWER)).toList(),
                List.copyOf(related.getOrDefault(entry.subject(), Set.of())),
                entry.texts(SKOS.EXACT_MATCH),
                order(entry),
                ontology.targets(entry, ReplacementRule.IS_REPLACED_BY)
                        .map(SchemeReading::id)
                        .toList());
    }

    private Stream<ConceptId> shown(Stream<Entry> entries) {
        return entries.filter(entry -> !entry.has(ReplacementRule.IS_REPLACED_BY))
                .sorted(shownOrder)
                .map(SchemeReading::id);
    }

    private Set<ConceptId> relatedTo(Entry entry) {
        return related.computeIfAbsent(entry.subject(), any -> new LinkedHashSet<>());
    }

    private static ConceptId id(Entry entry) {
        return Names.conceptId(entry.subject()).orElseThrow();
    }

    private static String label(Entry entry) {
        return entry.frenchTexts(SKOS.PREF_LABEL).getFirst();
    }

    private static int order(Entry entry) {
        return entry.facts(Names.ORDER).stream()
                .findFirst()
                .map(fact -> Integer.parseInt(fact.text()))
                .orElse(Integer.MAX_VALUE);
    }
}
