package fr.essaim.vocabulary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/** Each scheme is a forest: a concept is either at the top or below exactly one other, never below itself. */
final class TreeRule implements Rule {

    @Override
    public void check(Ontology ontology, Problems problems) {
        for (Entry concept : ontology.concepts()) {
            checkPlace(concept, problems);
            checkTop(ontology, concept, problems);
            checkCycle(ontology, concept, problems);
        }
        ontology.schemes().forEach(scheme -> checkTops(ontology, scheme, problems));
    }

    private static void checkPlace(Entry concept, Problems problems) {
        List<Fact> broader = concept.facts(SKOS.BROADER);
        boolean top = concept.has(SKOS.TOP_CONCEPT_OF);
        if (broader.isEmpty() && !top && !concept.has(ReplacementRule.IS_REPLACED_BY)) {
            problems.add(
                    concept,
                    concept.named() + " n’a ni skos:broader ni skos:topConceptOf : il ne serait montré nulle part");
        }
        if (!broader.isEmpty() && top) {
            problems.add(
                    concept, broader.getFirst(), concept.named() + " a un skos:broader et aussi un skos:topConceptOf");
        }
        if (concept.targets(SKOS.BROADER).size() > 1) {
            problems.add(concept, broader.get(1), concept.named() + " a plusieurs skos:broader");
        }
    }

    private static void checkTop(Ontology ontology, Entry concept, Problems problems) {
        for (Fact top : concept.facts(SKOS.TOP_CONCEPT_OF)) {
            boolean answered = top.value() instanceof IRI iri
                    && ontology.scheme(iri)
                            .filter(scheme -> scheme.states(SKOS.HAS_TOP_CONCEPT, concept.subject()))
                            .isPresent();
            if (!answered) {
                problems.add(concept, top, concept.named() + " n’est pas parmi les skos:hasTopConcept du schéma");
            }
        }
    }

    private static void checkTops(Ontology ontology, Entry scheme, Problems problems) {
        scheme.facts(SKOS.HAS_TOP_CONCEPT).stream()
                .filter(fact -> fact.target(ontology)
                        .filter(concept -> concept.states(SKOS.TOP_CONCEPT_OF, scheme.subject()))
                        .isEmpty())
                .forEach(fact -> problems.add(
                        scheme,
                        fact,
                        scheme.named() + " a pour skos:hasTopConcept " + Names.quoted(fact.shown())
                                + ", qui ne le dit pas en retour (skos:topConceptOf)"));
    }

    /** A cycle is reported once, at the first of its concepts in alphabetical order. */
    private static void checkCycle(Ontology ontology, Entry start, Problems problems) {
        Set<IRI> path = new LinkedHashSet<>();
        Entry current = start;
        while (current != null && path.add(current.subject())) {
            current = ontology.targets(current, SKOS.BROADER).findFirst().orElse(null);
        }
        if (current == null || !current.subject().equals(start.subject())) {
            return;
        }
        List<String> names = path.stream().map(Names::shown).toList();
        if (names.stream().allMatch(other -> names.getFirst().compareTo(other) <= 0)) {
            problems.add(
                    start,
                    start.facts(SKOS.BROADER).getFirst(),
                    "les skos:broader tournent en rond : " + String.join(" → ", names) + " → " + names.getFirst());
        }
    }
}
