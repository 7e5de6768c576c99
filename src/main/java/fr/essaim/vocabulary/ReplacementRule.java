package fr.essaim.vocabulary;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/** What replaces a concept is a concept of the same scheme, and following replacements comes to an end. */
final class ReplacementRule implements Rule {

    static final IRI IS_REPLACED_BY = DCTERMS.IS_REPLACED_BY;

    @Override
    public void check(Ontology ontology, Problems problems) {
        for (Entry concept : ontology.concepts()) {
            concept.facts(IS_REPLACED_BY).forEach(fact -> checkTarget(ontology, concept, fact, problems));
            checkBroader(ontology, concept, problems);
        }
    }

    private static void checkTarget(Ontology ontology, Entry concept, Fact fact, Problems problems) {
        Entry target = fact.target(ontology).orElse(null);
        if (target == null || !target.file().equals(concept.file())) {
            problems.add(
                    concept,
                    fact,
                    concept.named() + " est remplacé par " + Names.quoted(fact.shown())
                            + ", qui n’est pas un concept du même schéma");
        } else if (leadsTo(ontology, target, concept, new HashSet<>())) {
            problems.add(concept, fact, concept.named() + " est remplacé, de proche en proche, par lui-même");
        }
    }

    private static boolean leadsTo(Ontology ontology, Entry from, Entry goal, Set<IRI> seen) {
        if (from.subject().equals(goal.subject())) {
            return true;
        }
        return seen.add(from.subject())
                && ontology.targets(from, IS_REPLACED_BY).anyMatch(next -> leadsTo(ontology, next, goal, seen));
    }

    /** A replaced concept is not shown in the tree, so what hangs below it would vanish with it. */
    private static void checkBroader(Ontology ontology, Entry concept, Problems problems) {
        if (concept.has(IS_REPLACED_BY)) {
            return;
        }
        for (Fact fact : concept.facts(SKOS.BROADER)) {
            if (fact.target(ontology)
                    .filter(target -> target.has(IS_REPLACED_BY))
                    .isPresent()) {
                problems.add(
                        concept,
                        fact,
                        concept.named() + " est rattaché à " + Names.quoted(fact.shown()) + ", qui est remplacé");
            }
        }
    }
}
