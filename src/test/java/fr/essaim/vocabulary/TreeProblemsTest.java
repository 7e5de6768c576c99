package fr.essaim.vocabulary;

import static fr.essaim.vocabulary.SmallOntology.FILE;
import static fr.essaim.vocabulary.SmallOntology.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links lead somewhere, and each scheme is a forest. Each test spoils one thing and reads all that is reported. */
class TreeProblemsTest {

    private SmallOntology ontology;

    @BeforeEach
    void copy(@TempDir Path folder) {
        ontology = SmallOntology.copiedTo(folder);
    }

    @Test
    void a_broader_concept_must_exist() {
        ontology.replacing(FILE, "skos:broader domaine:sociale ;", "skos:broader domaine:sosiale ;");
        assertThat(ontology.problems())
                .containsExactly(
                        at(
                                20,
                                "le concept « domaine:sociale » a pour skos:narrower « domaine:mal-logement »,"
                                        + " qui ne le dit pas en retour (skos:broader)",
                                "skos:narrower domaine:mal-logement ;"),
                        at(
                                31,
                                "le concept « domaine:mal-logement » a pour skos:broader « domaine:sosiale »,"
                                        + " qui n’est pas un concept connu",
                                "skos:broader domaine:sosiale ;"));
    }

    @Test
    void a_narrower_concept_must_exist() {
        ontology.replacing(
                FILE, "domaine:sante , domaine:education", "domaine:sante , domaine:education ,\n domaine:sport");
        assertThat(ontology.problems())
                .containsExactly(at(
                        43,
                        "le concept « domaine:societale » a pour skos:narrower « domaine:sport »,"
                                + " qui n’est pas un concept connu",
                        "domaine:sport ;"));
    }

    @Test
    void a_related_concept_must_exist() {
        ontology.replacing(FILE, "skos:related domaine:sante", "skos:related \"sante\"");
        assertThat(ontology.problems())
                .containsExactly(at(
                        32,
                        "le concept « domaine:mal-logement » a pour skos:related « sante », qui n’est pas un concept connu",
                        "skos:related \"sante\" ;"));
    }

    @Test
    void a_broader_concept_must_be_of_the_same_scheme() {
        ontology.replacing(
                        "odd.ttl",
                        "skos:topConceptOf <https://w3id.org/essaim/odd>",
                        "skos:broader <https://w3id.org/essaim/domaine/sociale>")
                .replacing("odd.ttl", "by/4.0/> ;\n    skos:hasTopConcept odd:odd-7 .", "by/4.0/> .");
        assertThat(ontology.problems())
                .containsExactly("odd.ttl, ligne 18 : le concept « odd:odd-7 » et « domaine:sociale »"
                        + " ne sont pas du même schéma → skos:broader <https://w3id.org/essaim/domaine/sociale> ;");
    }

    @Test
    void a_narrower_concept_must_say_so_too() {
        ontology.replacing(FILE, "skos:narrower domaine:sante , domaine:education", "skos:narrower domaine:sante");
        assertThat(ontology.problems())
                .containsExactly(at(
                        52,
                        "le concept « domaine:education » a pour skos:broader « domaine:societale »,"
                                + " qui ne le dit pas en retour (skos:narrower)",
                        "skos:broader domaine:societale ;"));
    }

    @Test
    void a_cycle_is_named_once_with_all_its_concepts() {
        ontology.replacing(
                        FILE,
                        "skos:topConceptOf <https://w3id.org/essaim/domaine> ;\n    skos:narrower domaine:mal-logement",
                        "skos:broader domaine:mal-logement ;\n    skos:narrower domaine:mal-logement")
                .replacing(FILE, "skos:related domaine:sante", "skos:narrower domaine:sociale")
                .replacing(FILE, "domaine:sociale , domaine:societale .", "domaine:societale .");
        assertThat(ontology.problems())
                .containsExactly(at(
                        31,
                        "les skos:broader tournent en rond : domaine:mal-logement → domaine:sociale → domaine:mal-logement",
                        "skos:broader domaine:sociale ;"));
    }

    @Test
    void a_concept_must_have_only_one_broader_concept() {
        ontology.replacing(
                        FILE, "skos:broader domaine:sociale ;", "skos:broader domaine:sociale ,\n domaine:societale ;")
                .replacing(
                        FILE,
                        "domaine:sante , domaine:education",
                        "domaine:sante , domaine:education , domaine:mal-logement");
        assertThat(ontology.problems())
                .containsExactly(
                        at(32, "le concept « domaine:mal-logement » a plusieurs skos:broader", "domaine:societale ;"));
    }

    @Test
    void a_concept_must_have_a_place_in_the_tree() {
        ontology.replacing("odd.ttl", "    skos:topConceptOf <https://w3id.org/essaim/odd> ;\n", "");
        assertThat(ontology.problems())
                .containsExactly(
                        "odd.ttl, ligne 11 : le schéma « https://w3id.org/essaim/odd » a pour skos:hasTopConcept"
                                + " « odd:odd-7 », qui ne le dit pas en retour (skos:topConceptOf)"
                                + " → skos:hasTopConcept odd:odd-7 .",
                        "odd.ttl, ligne 13 : le concept « odd:odd-7 » n’a ni skos:broader ni skos:topConceptOf :"
                                + " il ne serait montré nulle part → odd:odd-7 a skos:Concept ;");
    }

    @Test
    void a_top_concept_must_be_named_by_its_scheme() {
        ontology.replacing(
                FILE, "skos:hasTopConcept domaine:sociale , domaine:societale", "skos:hasTopConcept domaine:sociale");
        assertThat(ontology.problems())
                .containsExactly(at(
                        41,
                        "le concept « domaine:societale » n’est pas parmi les skos:hasTopConcept du schéma",
                        "skos:topConceptOf <https://w3id.org/essaim/domaine> ;"));
    }

    @Test
    void a_replacement_must_be_a_concept_of_the_same_scheme() {
        ontology.replacing(
                FILE, "skos:related domaine:sante ;", "dcterms:isReplacedBy <https://w3id.org/essaim/odd/odd-7> ;");
        assertThat(ontology.problems())
                .containsExactly(at(
                        32,
                        "le concept « domaine:mal-logement » est remplacé par « odd:odd-7 »,"
                                + " qui n’est pas un concept du même schéma",
                        "dcterms:isReplacedBy <https://w3id.org/essaim/odd/odd-7> ;"));
    }

    @Test
    void a_concept_must_not_be_replaced_by_itself() {
        ontology.replacing(FILE, "skos:related domaine:sante ;", "dcterms:isReplacedBy domaine:mal-logement ;");
        assertThat(ontology.problems())
                .containsExactly(at(
                        32,
                        "le concept « domaine:mal-logement » est remplacé, de proche en proche, par lui-même",
                        "dcterms:isReplacedBy domaine:mal-logement ;"));
    }

    @Test
    void nothing_may_hang_below_a_replaced_concept() {
        ontology.replacing(
                FILE,
                "skos:narrower domaine:mal-logement ;",
                "skos:narrower domaine:mal-logement ; dcterms:isReplacedBy domaine:societale ;");
        assertThat(ontology.problems())
                .containsExactly(at(
                        31,
                        "le concept « domaine:mal-logement » est rattaché à « domaine:sociale », qui est remplacé",
                        "skos:broader domaine:sociale ;"));
    }
}
