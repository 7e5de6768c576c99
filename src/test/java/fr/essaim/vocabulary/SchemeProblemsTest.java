package fr.essaim.vocabulary;

import static fr.essaim.vocabulary.SmallOntology.FILE;
import static fr.essaim.vocabulary.SmallOntology.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files and schemes go together, and concepts belong to one. Each test spoils one thing and reads all that is reported. */
class SchemeProblemsTest {

    private SmallOntology ontology;

    @BeforeEach
    void copy(@TempDir Path folder) {
        ontology = SmallOntology.copiedTo(folder);
    }

    @Test
    void a_required_file_that_is_missing_is_named() {
        ontology.without("odd.ttl").without("lexique.ttl");
        assertThat(ontology.problems())
                .containsExactly(
                        "lexique.ttl : ce fichier manque dans le dossier « ontology »",
                        "odd.ttl : ce fichier manque dans le dossier « ontology »");
    }

    @Test
    void a_folder_that_is_not_there_lacks_every_required_file(@TempDir Path folder) {
        assertThatThrownBy(() -> Vocabularies.load(folder.resolve("ailleurs")))
                .isInstanceOf(OntologyInvalid.class)
                .hasMessageContainingAll("domaine.ttl", "lexique.ttl");
    }

    @Test
    void a_file_must_have_the_name_of_its_scheme() {
        String metier = ontology.read("metier.ttl").replace("essaim/metier", "essaim/metiers");
        ontology.writing("metier.ttl", metier.getBytes(StandardCharsets.UTF_8));
        assertThat(ontology.problems())
                .contains(
                        "metier.ttl, ligne 6 : le schéma « https://w3id.org/essaim/metiers » n’a pas le nom du fichier,"
                                + " qui demande « https://w3id.org/essaim/metier »"
                                + " → <https://w3id.org/essaim/metiers> a skos:ConceptScheme ;");
    }

    @Test
    void a_file_must_describe_a_scheme() {
        ontology.writing("outil.ttl", "# rien".getBytes(StandardCharsets.UTF_8));
        assertThat(ontology.problems()).containsExactly("outil.ttl : ce fichier ne décrit aucun skos:ConceptScheme");
    }

    @Test
    void a_scheme_must_have_a_licence() {
        ontology.replacing(FILE, "dcterms:license <https://creativecommons.org/licenses/by/4.0/> ;", "");
        assertThat(ontology.problems())
                .containsExactly(at(
                        6,
                        "le schéma « https://w3id.org/essaim/domaine » n’a pas de dcterms:license",
                        "<https://w3id.org/essaim/domaine> a skos:ConceptScheme ;"));
    }

    @Test
    void a_concept_must_be_in_a_scheme() {
        ontology.rewriting(
                FILE, content -> content.replace("    skos:inScheme <https://w3id.org/essaim/domaine> ;\n", ""));
        assertThat(ontology.problems())
                .contains(at(
                        22,
                        "le concept « domaine:mal-logement » n’est d’aucun schéma (skos:inScheme)",
                        "domaine:mal-logement a skos:Concept ;"))
                .hasSize(3);
    }

    @Test
    void a_concept_must_be_in_the_scheme_of_its_file() {
        ontology.replacing(
                "odd.ttl",
                "skos:inScheme <https://w3id.org/essaim/odd>",
                "skos:inScheme <https://w3id.org/essaim/domaine>");
        assertThat(ontology.problems())
                .containsExactly("odd.ttl, ligne 18 : le concept « odd:odd-7 » n’est pas du schéma de ce fichier"
                        + " → skos:inScheme <https://w3id.org/essaim/domaine> ;");
    }

    @Test
    void the_address_of_a_concept_must_be_below_that_of_its_scheme() {
        ontology.adding("odd.ttl", """

                <https://w3id.org/essaim/domaine/Sport> a skos:Concept ; skos:notation "Sport" ;
                    skos:prefLabel "sport"@fr ; skos:definition "Sport."@fr ; dcterms:source "Les tests" ;
                    skos:inScheme <https://w3id.org/essaim/odd> ; skos:topConceptOf <https://w3id.org/essaim/odd> .
                <https://w3id.org/essaim/odd> skos:hasTopConcept <https://w3id.org/essaim/domaine/Sport> .
                """);
        assertThat(ontology.problems())
                .containsExactly("odd.ttl, ligne 23 : le concept « https://w3id.org/essaim/domaine/Sport »"
                        + " n’est pas du schéma de ce fichier : son adresse doit être"
                        + " « https://w3id.org/essaim/odd/… », en minuscules sans accents, chiffres et traits d’union"
                        + " → <https://w3id.org/essaim/domaine/Sport> a skos:Concept ; skos:notation \"Sport\" ;");
    }

    @Test
    void what_is_neither_a_scheme_nor_a_concept_is_refused() {
        ontology.replacing(FILE, "domaine:sante a skos:Concept ;", "domaine:sante");
        assertThat(ontology.problems())
                .contains(at(
                        56,
                        "« domaine:sante » n’est déclaré ni comme skos:Concept ni comme skos:ConceptScheme",
                        "skos:notation \"sante\" ;"));
    }
}
