package fr.essaim.importing.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesFileTest {

    private static final String SOUND = "{\"identifiant\":\"a\",\"titre\":\"A\"}\n";

    @TempDir
    Path folder;

    @Test
    void broken_lines_are_problems_and_the_others_are_read() throws IOException {
        Sent sent = jsonLines(SOUND
                + "{\"identifiant\":\"b\",\"titre\":\"B\n"
                + "{\"identifiant\":\"c\",\"titre\":}\n"
                + "[\"d\"]\n"
                + "{\"identifiant\":\"e\"} {}\n"
                + "\n"
                + SOUND);

        assertThat(sent.problems())
                .extracting(Problem::row, Problem::message)
                .containsExactly(
                        tuple(2, "Le JSON est mal formé (caractère 30)."),
                        tuple(3, "Le JSON est mal formé (caractère 28)."),
                        tuple(4, "La ligne doit être un objet JSON, entre accolades."),
                        tuple(5, "La ligne contient autre chose après l’objet JSON."));
        assertThat(sent.soundRows()).extracting(Row::number).containsExactly(1, 7);
    }

    @Test
    void values_a_row_is_not_made_of_are_problems_of_their_column() throws IOException {
        Sent sent = jsonLines("""
                {"identifiant":"a","titre":["A","B"]}
                {"identifiant":"b","titre":{"fr":"B"}}
                {"identifiant":"c","titre":true}
                {"identifiant":"d","titre":"D","domaine":["education",["sante"],{"x":1},false,3,null]}
                {"identifiant":"e","titre":"E","titre":"encore"}
                {"identifiant":"f","titre":1e999999999}
                {"identifiant":"g","titre":"bon\\u0000jour"}
                {"identifiant":"h","titre":"\\ud800"}
                """);

        assertThat(sent.problems())
                .extracting(Problem::row, Problem::column, Problem::message)
                .containsExactly(
                        tuple(1, "titre", "La colonne «\u00A0titre\u00A0» n’admet qu’une valeur, pas un tableau."),
                        tuple(2, "titre", "Un objet ou un tableau imbriqué n’est pas admis."),
                        tuple(
                                3,
                                "titre",
                                "Une valeur vrai/faux n’est pas admise\u00A0: écrivez un texte entre guillemets."),
                        tuple(4, "domaine", "Un objet ou un tableau imbriqué n’est pas admis."),
                        tuple(4, "domaine", "Un objet ou un tableau imbriqué n’est pas admis."),
                        tuple(
                                4,
                                "domaine",
                                "Une valeur vrai/faux n’est pas admise\u00A0: écrivez un texte entre guillemets."),
                        tuple(5, "titre", "La colonne «\u00A0titre\u00A0» est donnée deux fois."),
                        tuple(6, "titre", "Ce nombre est démesuré\u00A0: écrivez-le en texte, entre guillemets."),
                        tuple(7, "titre", "Le caractère invisible U+0000 n’est pas permis\u00A0; supprimez-le."),
                        tuple(8, "titre", "Le caractère invisible U+D800 n’est pas permis\u00A0; supprimez-le."));
    }

    @Test
    void numbers_are_plain_text() throws IOException {
        Sent sent = jsonLines("""
                {"identifiant":2019,"titre":2019.0}
                {"identifiant":12345678901234567890,"titre":-1.50e-3}
                {"identifiant":0.0,"titre":1E3}
                """);

        assertThat(sent.soundRows())
                .extracting(row ->
                        row.values().values().stream().map(List::getFirst).toList())
                .containsExactly(
                        List.of("2019", "2019"), List.of("12345678901234567890", "-0.0015"), List.of("0", "1000"));
    }

    @Test
    void a_bar_is_part_of_a_value_because_arrays_separate_here() throws IOException {
        Sent sent = jsonLines("{\"identifiant\":\"a\",\"titre\":\"A|B\",\"partenaires\":[\"C|D\",\" E \"]}");

        assertThat(sent.soundRows().get(0).values())
                .containsEntry("titre", List.of("A|B"))
                .containsEntry("partenaires", List.of("C|D", "E"));
    }

    @Test
    void a_line_of_more_than_four_mebibytes_is_a_problem_and_reading_goes_on() throws IOException {
        Sent sent = jsonLines(SOUND + "{\"identifiant\":\"" + "x".repeat(50 << 20) + "\"}\n" + SOUND);

        assertThat(sent.problems())
                .extracting(Problem::row, Problem::message)
                .containsExactly(tuple(2, "La ligne est trop longue\u00A0: elle peut occuper 4 Mio."));
        assertThat(sent.soundRows()).extracting(Row::number).containsExactly(1, 3);
    }

    @Test
    void an_unknown_key_on_the_last_line_refuses_the_file_before_any_row() throws IOException {
        Sent sent = jsonLines(SOUND + SOUND + "{\"identifiant\":\"b\",\"Titre\":\"B\",\"couleur\":\"bleu\"}\n");

        assertThat(sent.refusal())
                .extracting(Problem::row, Problem::column, Problem::nearest)
                .containsExactly(tuple(3, "Titre", List.of("titre")), tuple(3, "couleur", List.of()));
    }

    @Test
    void a_required_key_that_no_line_has_refuses_the_file() throws IOException {
        assertThat(jsonLines("{\"identifiant\":\"a\"}\n").refusal())
                .extracting(Problem::message)
                .containsExactly("La colonne «\u00A0titre\u00A0» manque.");
    }

    @Test
    void anything_but_utf_8_is_refused() throws IOException {
        byte[] content = (SOUND + "{\"titre\":\"\u00e9\"}").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Sent.bytes(folder, "cas.jsonl", content).refusal())
                .extracting(Problem::message)
                .containsExactly("La ligne 2 n’est pas en UTF-8\u00A0: un fichier JSON Lines doit l’être.");
    }

    @Test
    void json_that_is_not_one_object_per_line_is_refused_with_the_way_out() throws IOException {
        assertThat(jsonLines("{\n  \"identifiant\": \"a\"\n}\n").refusal())
                .extracting(Problem::message)
                .containsExactly(
                        "Le premier objet JSON s’étend sur plusieurs lignes\u00A0: chaque objet doit tenir sur une ligne.");
        assertThat(jsonLines("[" + SOUND + "]").refusal())
                .extracting(Problem::message)
                .containsExactly(
                        "Le fichier est un tableau JSON\u00A0: il faut un objet par ligne, sans crochets autour.");
    }

    @Test
    void endless_nesting_is_a_problem_of_its_line() throws IOException {
        Sent sent = jsonLines(SOUND + "{\"titre\":" + "[".repeat(1_000_000) + "\n");

        assertThat(sent.problems()).extracting(Problem::row).containsExactly(2);
    }

    private Sent jsonLines(String content) throws IOException {
        return Sent.text(folder, "cas.jsonl", content);
    }
}
