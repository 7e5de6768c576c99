package fr.essaim.vocabulary;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/** Links lead to known concepts, those of the tree stay in the scheme, and both ends of them say the same. */
final class LinkRule implements Rule {

    @Override
    public void check(Ontology ontology, Problems problems) {
        for (Entry concept : ontology.concepts()) {
            checkTree(ontology, concept, SKOS.BROADER, problems);
            checkTree(ontology, concept, SKOS.NARROWER, problems);
            concept.facts(SKOS.RELATED).stream()
                    .filter(fact -> fact.target(ontology).isEmpty())
                    .forEach(fact -> addUnknown(concept, fact, problems));
        }
    }

    private static void checkTree(Ontology ontology, Entry concept, IRI property, Problems problems) {
        for (Fact fact : concept.facts(property)) {
            Entry target = fact.target(ontology).orElse(null);
            if (target == null) {
                addUnknown(concept, fact, problems);
            } else if (!target.file().equals(concept.file())) {
                problems.add(
                        concept,
                        fact,
                        concept.named() + " et " + Names.quoted(fact.shown()) + " ne sont pas du même schéma");
            } else if (!target.states(inverse(property), concept.subject())) {
                problems.add(
                        concept,
                        fact,
                        concept.named() + " a pour " + Names.shown(property) + " " + Names.quoted(fact.shown())
                                + ", qui ne le dit pas en retour (" + Names.shown(inverse(property)) + ")");
            }
        }
    }

    private static IRI inverse(IRI property) {
        return property.equals(SKOS.BROADER) ? SKOS.NARROWER : SKOS.BROADER;
    }

    private static void addUnknown(Entry concept, Fact fact, Problems problems) {
        problems.add(
                concept,
                fact,
                concept.named() + " a pour " + Names.shown(fact.property()) + " " + Names.quoted(fact.shown())
                        + ", qui n’est pas un concept connu");
    }
}
