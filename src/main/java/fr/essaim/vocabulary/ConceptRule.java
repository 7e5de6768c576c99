package fr.essaim.vocabulary;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/** A concept belongs to its file's scheme, has the notation its address says, a definition and a source. */
final class ConceptRule implements Rule {

    @Override
    public void check(Ontology ontology, Problems problems) {
        for (Entry concept : ontology.concepts()) {
            checkAddress(concept, problems);
            checkScheme(concept, problems);
            checkNotation(concept, problems);
            checkMeaning(concept, problems);
            checkOrder(concept, problems);
        }
    }

    private static void checkAddress(Entry concept, Problems problems) {
        boolean inItsScheme = Names.conceptId(concept.subject())
                .filter(id -> id.scheme().equals(concept.scheme()))
                .isPresent();
        if (!inItsScheme) {
            problems.add(
                    concept,
                    concept.named() + " n’est pas du schéma de ce fichier : son adresse doit être "
                            + Names.quoted(Names.scheme(concept.scheme()) + "/…")
                            + ", en minuscules sans accents, chiffres et traits d’union");
        }
    }

    private static void checkScheme(Entry concept, Problems problems) {
        List<Fact> memberships = Stream.of(SKOS.IN_SCHEME, SKOS.TOP_CONCEPT_OF)
                .flatMap(property -> concept.facts(property).stream())
                .toList();
        if (memberships.isEmpty()) {
            problems.add(concept, concept.named() + " n’est d’aucun schéma (skos:inScheme)");
        }
        memberships.stream()
                .filter(membership -> !membership.value().equals(Names.scheme(concept.scheme())))
                .forEach(membership ->
                        problems.add(concept, membership, concept.named() + " n’est pas du schéma de ce fichier"));
    }

    private static void checkNotation(Entry concept, Problems problems) {
        List<Fact> notations = concept.facts(SKOS.NOTATION);
        if (notations.isEmpty()) {
            problems.add(concept, concept.named() + " n’a pas de skos:notation");
        }
        String expected = concept.subject().getLocalName();
        notations.stream()
                .filter(notation -> !notation.text().equals(expected))
                .forEach(notation -> problems.add(
                        concept,
                        notation,
                        "la notation " + Names.quoted(notation.text()) + " devrait être " + Names.quoted(expected)
                                + ", la fin de l’adresse"));
    }

    private static void checkMeaning(Entry concept, Problems problems) {
        if (concept.frenchTexts(SKOS.DEFINITION).isEmpty()) {
            problems.add(concept, concept.named() + " n’a pas de skos:definition en français (@fr)");
        }
        if (!concept.has(DCTERMS.SOURCE)) {
            problems.add(concept, concept.named() + " n’a pas de dcterms:source");
        }
    }

    private static void checkOrder(Entry concept, Problems problems) {
        concept.facts(Names.ORDER).stream()
                .filter(order -> !order.text().matches("\\d{1,6}"))
                .forEach(order ->
                        problems.add(concept, order, concept.named() + " a un ordre qui n’est pas un nombre entier"));
    }
}
