package fr.essaim.vocabulary;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/** A file describes exactly one scheme, named like the file, with a title, a description, a source and a licence. */
final class SchemeRule implements Rule {

    private static final List<IRI> NEEDED =
            List.of(DCTERMS.TITLE, DCTERMS.DESCRIPTION, DCTERMS.SOURCE, DCTERMS.LICENSE);

    @Override
    public void check(Ontology ontology, Problems problems) {
        ontology.schemes().forEach(scheme -> checkScheme(scheme, problems));
        Set<String> described = ontology.schemes().stream().map(Entry::file).collect(Collectors.toSet());
        ontology.files().stream()
                .filter(file -> !described.contains(file))
                .forEach(file -> problems.add(file, "ce fichier ne décrit aucun skos:ConceptScheme"));
        ontology.entries().stream()
                .filter(entry -> !entry.isA(SKOS.CONCEPT_SCHEME) && !entry.isA(SKOS.CONCEPT))
                .forEach(entry -> problems.add(
                        entry,
                        Names.quoted(entry.subject())
                                + " n’est déclaré ni comme skos:Concept ni comme skos:ConceptScheme"));
    }

    private static void checkScheme(Entry scheme, Problems problems) {
        IRI expected = Names.scheme(scheme.scheme());
        if (!scheme.subject().equals(expected)) {
            problems.add(scheme, scheme.named() + " n’a pas le nom du fichier, qui demande " + Names.quoted(expected));
        }
        NEEDED.stream()
                .filter(property -> !scheme.has(property))
                .forEach(property -> problems.add(scheme, scheme.named() + " n’a pas de " + Names.shown(property)));
    }
}
