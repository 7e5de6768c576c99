package fr.essaim.importing.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SameTableTest {

    private static final List<List<String>> TABLE = List.of(
            List.of("identifiant", "titre", "resume", "annee_debut", "verifie_le", "domaine", "partenaires"),
            List.of(
                    "paca-12",
                    "L’été à l’école ; « pour tous », dit-elle",
                    "Un cœur à l’ouvrage,\nun œil sur Nîmes.",
                    "2019",
                    "2024-03-01",
                    "education|sante",
                    "Ville de Nîmes (collectivité; pilote)|Fondation \"Demain\" (fondation; financeur)"),
            List.of("bzh-7", "Où va l’eau ?", "", "2021", "", "environnement", ""));

    private static final List<RowRead> ROWS = List.of(
            new Row(
                    2,
                    Map.of(
                            "identifiant", List.of("paca-12"),
                            "titre", List.of("L’été à l’école ; « pour tous », dit-elle"),
                            "resume", List.of("Un cœur à l’ouvrage,\nun œil sur Nîmes."),
                            "annee_debut", List.of("2019"),
                            "verifie_le", List.of("2024-03-01"),
                            "domaine", List.of("education", "sante"),
                            "partenaires",
                                    List.of(
                                            "Ville de Nîmes (collectivité; pilote)",
                                            "Fondation \"Demain\" (fondation; financeur)"))),
            new Row(
                    3,
                    Map.of(
                            "identifiant", List.of("bzh-7"),
                            "titre", List.of("Où va l’eau ?"),
                            "annee_debut", List.of("2021"),
                            "domaine", List.of("environnement"))));

    @TempDir
    Path folder;

    @Test
    void the_same_table_gives_the_same_rows_whatever_the_encoding_and_the_delimiter() throws IOException {
        assertThat(csv(";", "\r\n", StandardCharsets.UTF_8).rows()).isEqualTo(ROWS);
        assertThat(csv(",", "\n", StandardCharsets.UTF_8).rows()).isEqualTo(ROWS);
        assertThat(csv("\t", "\n", StandardCharsets.UTF_8).rows()).isEqualTo(ROWS);
        assertThat(csv(";", "\r", StandardCharsets.UTF_8).rows()).isEqualTo(ROWS);
        assertThat(csv(";", "\r\n", Charset.forName("windows-1252")).rows()).isEqualTo(ROWS);
    }

    @Test
    void a_byte_order_mark_and_the_hint_of_excel_are_no_part_of_the_table() throws IOException {
        assertThat(Sent.text(folder, "cas.csv", "\uFEFF" + written(";", "\r\n")).rows())
                .isEqualTo(ROWS);
        assertThat(Sent.text(folder, "cas.csv", "sep=;\r\n" + written(";", "\r\n"))
                        .rows())
                .isEqualTo(ROWS);
        assertThat(Sent.text(folder, "cas.csv", "\uFEFFsep=,\n" + written(",", "\n"))
                        .rows())
                .isEqualTo(ROWS);
    }

    @Test
    void the_same_table_gives_the_same_rows_in_a_workbook() throws IOException {
        assertThat(workbook().rows()).isEqualTo(ROWS);
    }

    @Test
    void the_same_table_gives_the_same_rows_in_json_lines() throws IOException {
        String jsonLines = """

                {"identifiant":"paca-12","titre":"L’été à l’école ; « pour tous », dit-elle","resume":"Un cœur à l’ouvrage,\\r\\nun œil sur Nîmes.","annee_debut":2019,"verifie_le":"2024-03-01","domaine":["education","sante"],"partenaires":["Ville de Nîmes (collectivité; pilote)","Fondation \\"Demain\\" (fondation; financeur)"]}
                {"identifiant":" bzh-7 ","titre":"Ou\u0300 va l’eau ?","resume":"","annee_debut":2.021e3,"verifie_le":null,"domaine":"environnement","partenaires":[]}
                """;

        assertThat(Sent.text(folder, "cas.jsonl", jsonLines).rows()).isEqualTo(ROWS);
        assertThat(Sent.text(folder, "cas.jsonl", "\uFEFF" + jsonLines).rows()).isEqualTo(ROWS);
    }

    @Test
    void what_had_to_be_assumed_about_the_encoding_is_said() throws IOException {
        try (Rows rows = csv(";", "\r\n", Charset.forName("windows-1252")).open()) {
            assertThat(rows.encoding()).isEqualTo(Charset.forName("windows-1252"));
            assertThat(rows.notices()).singleElement().asString().contains("Windows-1252");
        }
        assertThat(csv(";", "\r\n", StandardCharsets.UTF_8).notices()).isEmpty();
    }

    @Test
    void the_file_is_left_as_it_was() throws IOException {
        for (Sent sent : List.of(csv(";", "\r\n", StandardCharsets.UTF_8), workbook())) {
            byte[] before = Files.readAllBytes(sent.path());
            sent.rows();
            assertThat(Files.readAllBytes(sent.path())).isEqualTo(before);
        }
        assertThat(folder).isDirectoryNotContaining(path -> path.toString().endsWith(".textes"));
    }

    private Sent csv(String delimiter, String lineEnd, Charset encoding) throws IOException {
        return Sent.bytes(folder, "cas.csv", written(delimiter, lineEnd).getBytes(encoding));
    }

    private static String written(String delimiter, String lineEnd) {
        StringBuilder csv = new StringBuilder();
        for (List<String> row : TABLE) {
            List<String> cells = row.stream()
                    .map(cell -> "\"" + cell.replace("\"", "\"\"").replace("\n", lineEnd) + "\"")
                    .toList();
            csv.append(String.join(delimiter, cells)).append(lineEnd);
        }
        return csv.toString();
    }

    private Sent workbook() throws IOException {
        Path path = folder.resolve("cas.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(path)) {
            XSSFSheet sheet = workbook.createSheet("Cas");
            for (int i = 0; i < TABLE.size(); i++) {
                fill(sheet.createRow(i), TABLE.get(i));
            }
            CellStyle day = workbook.createCellStyle();
            day.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
            XSSFRow first = sheet.getRow(1);
            first.getCell(4).setCellValue(LocalDate.of(2024, 3, 1));
            first.getCell(4).setCellStyle(day);
            first.getCell(3).setCellValue(2019);
            sheet.getRow(2).getCell(3, MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(2021);
            workbook.write(out);
        }
        return new Sent(path, "cas.xlsx", Sent.COLUMNS);
    }

    private static void fill(XSSFRow row, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).isEmpty()) {
                row.createCell(i).setCellValue(values.get(i));
            }
        }
    }
}
