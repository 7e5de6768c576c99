package fr.essaim.vocabulary;

import static fr.essaim.vocabulary.SmallOntology.FILE;
import static fr.essaim.vocabulary.SmallOntology.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.essaim.vocabulary.OntologyInvalid.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be parsed is reported where it is. Each test spoils one thing and reads all that is reported. */
class SyntaxProblemsTest {

    private SmallOntology ontology;

    @BeforeEach
    void copy(@TempDir Path folder) {
        ontology = SmallOntology.copiedTo(folder);
    }

    @Test
    void the_small_ontology_itself_is_valid() {
        assertThatCode(ontology::load).doesNotThrowAnyException();
    }

    @Test
    void a_missing_point_is_found_at_its_line() {
        ontology.replacing(FILE, "essaim:ordre 2 .\n\ndomaine:mal-logement", "essaim:ordre 2\n\ndomaine:mal-logement");
        assertThat(ontology.problems())
                .containsExactly(at(
                        23,
                        "erreur de syntaxe Turtle : « . » attendu, « d » trouvé",
                        "domaine:mal-logement a skos:Concept ;"));
    }

    @Test
    void an_unknown_prefix_is_found_at_its_line() {
        ontology.replacing(FILE, "skos:prefLabel \"santé\"", "sks:prefLabel \"santé\"");
        assertThat(ontology.problems())
                .containsExactly(at(
                        57,
                        "erreur de syntaxe Turtle : le préfixe « sks » n’est pas déclaré",
                        "sks:prefLabel \"santé\"@fr ;"));
    }

    @Test
    void a_quotation_mark_left_open_is_found_at_its_line() {
        ontology.replacing(FILE, "skos:prefLabel \"santé\"@fr", "skos:prefLabel \"santé @fr");
        assertThat(ontology.problems())
                .containsExactly(at(
                        57,
                        "erreur de syntaxe Turtle : un texte n’a pas de guillemet fermant",
                        "skos:prefLabel \"santé @fr ;"));
    }

    @Test
    void a_file_cut_short_is_found_at_its_last_line() {
        ontology.rewriting(FILE, content -> content.substring(0, content.lastIndexOf("broader")));
        assertThat(ontology.problems())
                .singleElement()
                .asString()
                .startsWith("domaine.ttl, ligne 61 : erreur de syntaxe Turtle : ");
    }

    @Test
    void a_file_that_is_not_in_utf8_is_refused_at_its_first_wrong_letter() {
        ontology.writing(FILE, ontology.read(FILE).replace('’', '\'').getBytes(StandardCharsets.ISO_8859_1));
        assertThat(ontology.problems()).containsExactly("domaine.ttl, ligne 16 : le fichier n’est pas en UTF-8");
    }

    @Test
    void a_byte_order_mark_is_accepted() {
        ontology.rewriting(FILE, content -> '\uFEFF' + content);
        assertThatCode(ontology::load).doesNotThrowAnyException();
    }

    @Test
    void a_blank_node_is_refused() {
        ontology.replacing(
                FILE,
                "dcterms:source \"Les tests\" ;\n    dcterms:license",
                "dcterms:source [] ;\n    dcterms:license");
        assertThat(ontology.problems())
                .containsExactly(at(
                        9,
                        "un nœud anonyme (« [ ] » ou « ( ) ») n’est pas admis : donnez-lui une adresse",
                        "dcterms:source [] ;"));
    }

    @Test
    void a_misspelt_property_is_refused() {
        ontology.replacing(FILE, "skos:altLabel \"école\"", "skos:altLable \"école\"");
        assertThat(ontology.problems())
                .containsExactly(at(
                        48,
                        "la propriété « skos:altLable » n’existe pas",
                        "skos:altLable \"école\"@fr , \"enseignement scolaire\"@fr ;"));
    }

    @Test
    void all_problems_are_shown_at_once_in_the_order_of_the_files() {
        ontology.replacing("odd.ttl", "    skos:notation \"odd-7\" ;\n", "")
                .replacing(FILE, "    skos:notation \"sante\" ;\n", "");
        assertThatThrownBy(ontology::load)
                .isInstanceOfSatisfying(
                        OntologyInvalid.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting(Problem::file, Problem::line)
                                .containsExactly(tuple(FILE, 55), tuple("odd.ttl", 13)))
                .hasMessage("""
                        Les vocabulaires ne peuvent pas être lus :
                          - domaine.ttl, ligne 55 : le concept « domaine:sante » n’a pas de skos:notation \
                        → domaine:sante a skos:Concept ;
                          - odd.ttl, ligne 13 : le concept « odd:odd-7 » n’a pas de skos:notation \
                        → odd:odd-7 a skos:Concept ;""");
    }
}
