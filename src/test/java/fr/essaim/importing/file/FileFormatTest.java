package fr.essaim.importing.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileFormatTest {

    private static final String CSV = "identifiant;titre\na;A\n";
    private static final String JSON = "{\"identifiant\":\"a\",\"titre\":\"A\"}\n";

    @TempDir
    Path folder;

    @Test
    void the_format_is_that_of_the_content() throws IOException {
        assertThat(format("cas.csv", CSV)).isEqualTo(FileFormat.CSV);
        assertThat(format("CAS.TXT", CSV)).isEqualTo(FileFormat.CSV);
        assertThat(format("cas.jsonl", "\uFEFF\n " + JSON)).isEqualTo(FileFormat.JSON_LINES);
        assertThat(format("cas.ndjson", JSON)).isEqualTo(FileFormat.JSON_LINES);
    }

    @Test
    void a_name_that_announces_another_format_is_refused_with_the_way_out() throws IOException {
        assertThat(refusal("cas.csv", JSON))
                .isEqualTo(
                        "Le nom «\u00A0cas.csv\u00A0» annonce un fichier CSV, mais le contenu est celui d’un fichier JSON "
                                + "Lines\u00A0: vérifiez que c’est le bon fichier, puis renommez-le en .jsonl.");
        assertThat(refusal("cas.xlsx", CSV)).contains("annonce un fichier Excel", "celui d’un fichier CSV", ".csv");
        assertThat(refusal("cas.jsonl", CSV)).contains("annonce un fichier JSON Lines", "celui d’un fichier CSV");
        assertThat(refusal("cas.csv", "PK\u0003\u0004…")).contains("celui d’un fichier Excel");
    }

    @Test
    void an_unknown_format_is_refused_with_those_that_are_known() throws IOException {
        assertThat(refusal("cas.ods", "PK\u0003\u0004…"))
                .isEqualTo(
                        "Le format de «\u00A0cas.ods\u00A0» est inconnu. Les fichiers acceptés sont CSV (.csv), Excel (.xlsx) et "
                                + "JSON Lines (.jsonl).");
        assertThat(refusal("cas", CSV)).contains("est inconnu");
    }

    @Test
    void an_empty_file_is_refused() throws IOException {
        assertThat(refusal("cas.csv", "")).isEqualTo("Le fichier est vide.");
        assertThat(refusal("cas.xlsx", " \n")).isEqualTo("Le fichier est vide.");
        assertThat(refusal("cas.csv", ";;\n;;\n")).isEqualTo("Le fichier ne contient que des cellules vides.");
    }

    @Test
    void a_binary_file_under_the_name_of_a_text_is_refused() throws IOException {
        assertThat(refusal("cas.csv", "MZ\u0090\u0000\u0003\u0000\u0000")).contains("caractères de contrôle");
    }

    @Test
    void an_archive_that_is_no_workbook_is_refused() throws IOException {
        assertThat(refusal("cas.xlsx", "PK\u0003\u0004 et puis rien")).contains("n’est pas un classeur Excel");
    }

    private FileFormat format(String name, String content) throws IOException {
        try (Rows rows = Sent.text(folder, name, content).open()) {
            return rows.format();
        }
    }

    private String refusal(String name, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        return Sent.bytes(folder, name, bytes).refusal().getFirst().message();
    }
}
