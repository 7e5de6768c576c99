package fr.essaim.vocabulary;

import static fr.essaim.vocabulary.SmallOntology.FILE;
import static fr.essaim.vocabulary.SmallOntology.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a concept must say about itself. Each test spoils one thing and reads all that is reported. */
class ConceptProblemsTest {

    private SmallOntology ontology;

    @BeforeEach
    void copy(@TempDir Path folder) {
        ontology = SmallOntology.copiedTo(folder);
    }

    @Test
    void a_concept_must_have_a_preferred_label_in_french() {
        ontology.replacing(FILE, "\"éducation\"@fr", "\"education\"@en");
        assertThat(ontology.problems())
                .containsExactly(at(
                        45,
                        "le concept « domaine:education » n’a pas de skos:prefLabel en français (@fr)",
                        "domaine:education a skos:Concept ;"));
    }

    @Test
    void a_concept_must_not_have_two_preferred_labels_in_french() {
        ontology.replacing(
                FILE, "skos:prefLabel \"santé\"@fr ;", "skos:prefLabel \"santé\"@fr ,\n        \"soin\"@fr ;");
        assertThat(ontology.problems())
                .containsExactly(
                        at(58, "le concept « domaine:sante » a plusieurs skos:prefLabel en français", "\"soin\"@fr ;"));
    }

    @Test
    void a_label_must_say_its_language() {
        ontology.replacing(FILE, "\"école\"@fr ,", "\"école\" ,");
        assertThat(ontology.problems())
                .containsExactly(at(
                        48,
                        "le concept « domaine:education » a un skos:altLabel sans langue : ajoutez @fr",
                        "skos:altLabel \"école\" , \"enseignement scolaire\"@fr ;"));
    }

    @Test
    void a_label_must_hold_a_letter_or_a_digit() {
        ontology.replacing(FILE, "\"école\"@fr ,", "\" / \"@fr ,");
        assertThat(ontology.problems())
                .containsExactly(at(
                        48,
                        "le concept « domaine:education » a un libellé sans lettre ni chiffre",
                        "skos:altLabel \" / \"@fr , \"enseignement scolaire\"@fr ;"));
    }

    @Test
    void a_concept_must_have_a_notation() {
        ontology.replacing(FILE, "    skos:notation \"sante\" ;\n", "");
        assertThat(ontology.problems())
                .containsExactly(at(
                        55, "le concept « domaine:sante » n’a pas de skos:notation", "domaine:sante a skos:Concept ;"));
    }

    @Test
    void a_notation_must_be_the_end_of_the_address() {
        ontology.replacing(FILE, "skos:notation \"sante\"", "skos:notation \"santé\"");
        assertThat(ontology.problems())
                .containsExactly(at(
                        56,
                        "la notation « santé » devrait être « sante », la fin de l’adresse",
                        "skos:notation \"santé\" ;"));
    }

    @Test
    void a_concept_must_have_a_definition() {
        ontology.replacing(FILE, "    skos:definition \"Ce que « santé » veut dire.\"@fr ;\n", "");
        assertThat(ontology.problems())
                .containsExactly(at(
                        55,
                        "le concept « domaine:sante » n’a pas de skos:definition en français (@fr)",
                        "domaine:sante a skos:Concept ;"));
    }

    @Test
    void a_concept_must_have_a_source() {
        ontology.replacing(
                FILE,
                "dcterms:source \"Les tests\" ;\n    skos:inScheme <https://w3id.org/essaim/domaine> ;\n"
                        + "    skos:broader domaine:societale ;\n    essaim:ordre 2",
                "skos:inScheme <https://w3id.org/essaim/domaine> ;\n"
                        + "    skos:broader domaine:societale ;\n    essaim:ordre 2");
        assertThat(ontology.problems())
                .containsExactly(at(
                        55,
                        "le concept « domaine:sante » n’a pas de dcterms:source",
                        "domaine:sante a skos:Concept ;"));
    }

    @Test
    void an_order_must_be_a_number() {
        ontology.replacing("odd.ttl", "essaim:ordre 7", "essaim:ordre \"sept\"");
        assertThat(ontology.problems())
                .containsExactly(
                        "odd.ttl, ligne 21 : le concept « odd:odd-7 » a un ordre qui n’est pas un nombre entier"
                                + " → essaim:ordre \"sept\" .");
    }

    @Test
    void one_label_must_not_name_two_concepts_of_a_scheme_even_spelt_differently() {
        ontology.replacing(FILE, "\"école\"@fr", "\"Mal logement\"@fr");
        assertThat(ontology.problems())
                .containsExactly(at(
                        48,
                        "le libellé « Mal logement » est déjà celui du concept « domaine:mal-logement » (ligne 23)",
                        "skos:altLabel \"Mal logement\"@fr , \"enseignement scolaire\"@fr ;"));
    }
}
