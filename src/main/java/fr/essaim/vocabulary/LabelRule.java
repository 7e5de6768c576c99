package fr.essaim.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/** A concept has one preferred label, texts say their language, and a label leads to one concept of its scheme. */
final class LabelRule implements Rule {

    private static final List<IRI> TEXTS =
            List.of(SKOS.PREF_LABEL, SKOS.ALT_LABEL, SKOS.HIDDEN_LABEL, SKOS.DEFINITION, SKOS.SCOPE_NOTE);

    @Override
    public void check(Ontology ontology, Problems problems) {
        for (Entry concept : ontology.concepts()) {
            checkPreferred(concept, problems);
            checkLanguages(concept, problems);
        }
        ontology.schemes().forEach(scheme -> checkUnique(ontology.conceptsOf(scheme.scheme()), problems));
    }

    private static void checkPreferred(Entry concept, Problems problems) {
        List<Fact> labels =
                concept.facts(SKOS.PREF_LABEL).stream().filter(Fact::isInFrench).toList();
        if (labels.isEmpty()) {
            problems.add(concept, concept.named() + " n’a pas de skos:prefLabel en français (@fr)");
        }
        labels.stream()
                .skip(1)
                .filter(label -> !label.text().equals(labels.getFirst().text()))
                .forEach(label ->
                        problems.add(concept, label, concept.named() + " a plusieurs skos:prefLabel en français"));
    }

    /** Without its language a text would silently not be read. */
    private static void checkLanguages(Entry concept, Problems problems) {
        for (IRI property : TEXTS) {
            concept.facts(property).stream()
                    .filter(text -> !text.hasLanguage())
                    .forEach(text -> problems.add(
                            concept,
                            text,
                            concept.named() + " a un " + Names.shown(property) + " sans langue : ajoutez @fr"));
        }
    }

    /** A replaced concept is left out: the one that replaces it takes over its labels. */
    private static void checkUnique(List<Entry> concepts, Problems problems) {
        Map<String, Entry> owners = new HashMap<>();
        for (Entry concept : concepts) {
            if (concept.has(ReplacementRule.IS_REPLACED_BY)) {
                continue;
            }
            for (Fact label : labels(concept)) {
                checkLabel(concept, label, owners, problems);
            }
        }
    }

    private static List<Fact> labels(Entry concept) {
        return Stream.of(SKOS.PREF_LABEL, SKOS.ALT_LABEL)
                .flatMap(property -> concept.facts(property).stream())
                .filter(Fact::isInFrench)
                .toList();
    }

    private static void checkLabel(Entry concept, Fact label, Map<String, Entry> owners, Problems problems) {
        String key = Spelling.key(label.text());
        if (key.isEmpty()) {
            problems.add(concept, label, concept.named() + " a un libellé sans lettre ni chiffre");
            return;
        }
        Entry owner = owners.putIfAbsent(key, concept);
        if (owner != null && !owner.subject().equals(concept.subject())) {
            problems.add(
                    concept,
                    label,
                    "le libellé " + Names.quoted(label.text()) + " est déjà celui du concept "
                            + Names.quoted(owner.subject()) + " (ligne " + owner.line() + ")");
        }
    }
}
