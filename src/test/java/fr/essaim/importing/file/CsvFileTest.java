package fr.essaim.importing.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFileTest {

    @TempDir
    Path folder;

    @Test
    void rows_are_numbered_as_the_spreadsheet_program_does() throws IOException {
        Sent sent = csv("identifiant;titre\na;\"sur\ndeux lignes\"\n\n;\nb;B\n");

        assertThat(sent.rows()).extracting(RowRead::number).containsExactly(2, 5);
    }

    @Test
    void a_row_with_too_few_or_too_many_cells_is_a_problem_that_names_both_counts() throws IOException {
        Sent sent = csv("identifiant;titre;resume\na;A\nb;B;;en trop\nc;C;;;;\nd;D;\n");

        assertThat(sent.problems())
                .extracting(Problem::row, Problem::value, Problem::message)
                .containsExactly(
                        tuple(
                                2,
                                "",
                                "La ligne compte 2 cellules et l’en-tête 3\u00A0: un séparateur manque ou est en trop."),
                        tuple(
                                3,
                                "en trop",
                                "La ligne compte 4 cellules et l’en-tête 3\u00A0: un séparateur manque ou est en trop."));
        assertThat(sent.soundRows()).extracting(Row::number).containsExactly(4, 5);
    }

    @Test
    void a_quote_never_closed_costs_its_own_line_only() throws IOException {
        Sent sent = csv("identifiant;titre\na;\"jamais refermé\nb;B\nc;C");

        assertThat(sent.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.row()).isEqualTo(2);
            assertThat(problem.column()).isEqualTo("titre");
            assertThat(problem.value()).isEqualTo("jamais refermé␊b;B␊c;C");
            assertThat(problem.message())
                    .isEqualTo("Le guillemet ouvert à la ligne 2 du fichier n’est jamais refermé.");
        });
        assertThat(sent.soundRows())
                .extracting(row -> row.values("identifiant"))
                .containsExactly(List.of("b"), List.of("c"));
    }

    @Test
    void a_quote_closed_by_the_next_quoted_cell_costs_its_own_line_only() throws IOException {
        Sent sent = csv("identifiant;titre\na;\"oublié\nb;B\nc;\"C\"\nd;D\n");

        assertThat(sent.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.row()).isEqualTo(2);
            assertThat(problem.message()).contains("ouverte à la ligne 2", "à la ligne 4");
        });
        assertThat(sent.soundRows())
                .extracting(row -> row.values("identifiant"))
                .containsExactly(List.of("b"), List.of("c"), List.of("d"));
    }

    @Test
    void quotes_not_doubled_inside_a_cell_are_a_problem_of_that_row() throws IOException {
        Sent sent = csv("identifiant;titre\na;\"le \"beau\" projet\"\nb;l'\"autre\" projet\nc;\"C\"  \n");

        assertThat(sent.problems()).extracting(Problem::row).containsExactly(2);
        assertThat(sent.soundRows())
                .extracting(row -> row.values("titre"))
                .containsExactly(List.of("l'\"autre\" projet"), List.of("C"));
    }

    @Test
    void a_cell_of_fifty_megabytes_is_a_problem_of_its_row() throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes("identifiant;titre;resume\na;A;\"".getBytes(StandardCharsets.UTF_8));
        content.writeBytes("é\n".repeat(17 << 20).getBytes(StandardCharsets.UTF_8));
        content.writeBytes("\"\nb;B;\n".getBytes(StandardCharsets.UTF_8));
        Sent sent = Sent.bytes(folder, "cas.csv", content.toByteArray());

        assertThat(sent.problems())
                .singleElement()
                .extracting(Problem::row, Problem::column, Problem::message)
                .containsExactly(
                        2,
                        "resume",
                        "La ligne est trop longue\u00A0: elle peut contenir quatre millions de caractères.");
        assertThat(sent.soundRows()).extracting(Row::number).containsExactly(3);
    }

    @Test
    void a_cell_of_more_than_a_million_characters_is_a_problem_of_its_row() throws IOException {
        Sent sent = csv("identifiant;titre\na;" + "x".repeat((1 << 20) + 1) + "\nb;" + "x".repeat(1 << 20) + "\n");

        assertThat(sent.problems()).extracting(Problem::row, Problem::column).containsExactly(tuple(2, "titre"));
        assertThat(sent.problems().get(0).value()).hasSize(80).endsWith("…");
        assertThat(sent.soundRows()).extracting(Row::number).containsExactly(3);
    }

    @Test
    void a_row_of_more_than_a_thousand_cells_is_a_problem() throws IOException {
        Sent sent = csv("identifiant;titre\na;A" + ";x".repeat(5_000) + "\nb;B\n");

        assertThat(sent.problems())
                .extracting(Problem::message)
                .containsExactly("La ligne compte plus de mille cellules.");
        assertThat(sent.soundRows()).hasSize(1);
    }

    @Test
    void a_control_character_is_named_with_its_column() throws IOException {
        Sent sent = csv("identifiant;titre\na;bon\u0000jour\nb;bon\u0085jour\nc;tabulation\tpermise\n");

        assertThat(sent.problems())
                .extracting(Problem::row, Problem::column, Problem::value, Problem::message)
                .containsExactly(
                        tuple(
                                2,
                                "titre",
                                "bon␀jour",
                                "Le caractère invisible U+0000 n’est pas permis\u00A0; supprimez-le."),
                        tuple(
                                3,
                                "titre",
                                "bon�jour",
                                "Le caractère invisible U+0085 n’est pas permis\u00A0; supprimez-le."));
        assertThat(sent.soundRows()).hasSize(1);
    }

    @Test
    void a_byte_that_windows_1252_does_not_define_is_a_problem_of_its_cell() throws IOException {
        byte[] content = "identifiant;titre\na;\u00e9t\u00e9\nb;\u0081\n".getBytes(StandardCharsets.ISO_8859_1);
        Sent sent = Sent.bytes(folder, "cas.csv", content);

        assertThat(sent.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.row()).isEqualTo(3);
            assertThat(problem.column()).isEqualTo("titre");
            assertThat(problem.message()).contains("illisible", "encodage");
        });
        assertThat(sent.soundRows().get(0).values()).containsEntry("titre", List.of("été"));
    }

    @Test
    void utf_8_that_breaks_after_its_byte_order_mark_is_refused() throws IOException {
        byte[] content = "\u00EF\u00BB\u00BFidentifiant;titre\na;\u00e9t\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Sent.bytes(folder, "cas.csv", content).refusal())
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .startsWith("Le fichier s’annonce en UTF-8");
    }

    @Test
    void utf_16_is_refused_with_the_way_out() throws IOException {
        byte[] content = "identifiant;titre\na;A\n".getBytes(StandardCharsets.UTF_16);

        assertThat(Sent.bytes(folder, "cas.csv", content).refusal())
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .contains("UTF-16", "«\u00A0CSV UTF-8\u00A0»");
    }

    @Test
    void all_wrong_columns_are_named_at_once_with_what_may_have_been_meant() throws IOException {
        Sent sent = csv("identifiant;Résumé;domaines;domaine;domaine;couleur\na;;;;;\n");

        assertThat(sent.refusal())
                .extracting(Problem::row, Problem::column, Problem::message, Problem::nearest)
                .containsExactly(
                        tuple(1, "Résumé", "La colonne «\u00A0Résumé\u00A0» est inconnue.", List.of("resume")),
                        tuple(1, "domaines", "La colonne «\u00A0domaines\u00A0» est inconnue.", List.of("domaine")),
                        tuple(1, "domaine", "La colonne «\u00A0domaine\u00A0» figure deux fois.", List.of()),
                        tuple(1, "couleur", "La colonne «\u00A0couleur\u00A0» est inconnue.", List.of()),
                        tuple(1, "titre", "La colonne «\u00A0titre\u00A0» manque.", List.of()));
    }

    @Test
    void a_file_without_column_names_is_told_so() throws IOException {
        assertThat(csv("paca-12;L’été à l’école;2019\nbzh-7;Où va l’eau;2021\n").refusal())
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .startsWith("La première ligne ne donne le nom d’aucune colonne connue");
    }

    @Test
    void a_value_under_no_name_is_a_problem_and_an_empty_column_is_not() throws IOException {
        Sent sent = csv("identifiant;;titre;\na;;A;\nb;perdu;B;\n");

        assertThat(sent.problems())
                .extracting(Problem::row, Problem::value, Problem::message)
                .containsExactly(tuple(3, "perdu", "Cette valeur se trouve dans une colonne sans nom."));
        assertThat(sent.soundRows()).hasSize(1);
    }

    @Test
    void a_header_whose_quote_is_never_closed_refuses_the_file() throws IOException {
        assertThat(csv("identifiant;\"titre\na;A\n").refusal())
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .contains("guillemet ouvert à la ligne 1");
    }

    @Test
    void a_file_with_names_only_has_no_row() throws IOException {
        assertThat(csv("identifiant;titre").rows()).isEmpty();
    }

    @Test
    void a_table_of_one_column_needs_no_delimiter() throws IOException {
        Sent sent = csv("identifiant\na\nb\n").expecting(Columns.single("identifiant"));

        assertThat(sent.soundRows()).hasSize(2);
    }

    @Test
    void misplaced_quotes_on_every_line_cannot_make_the_reading_endless() throws IOException {
        Sent sent = csv("identifiant;titre\n" + ("x\";\"" + "y".repeat(4_000) + "\n").repeat(20_000));

        assertThat(sent.rows()).isNotEmpty().allMatch(UnreadableRow.class::isInstance);
        assertThat(sent.problems().getLast().message()).contains("n’ont pas été lues");
    }

    private Sent csv(String content) throws IOException {
        return Sent.text(folder, "cas.csv", content);
    }
}
