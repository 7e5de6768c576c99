package fr.essaim.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.Seed;
import fr.essaim.casestudy.CaseStudyColumns;
import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.Partner;
import fr.essaim.casestudy.Period;
import fr.essaim.casestudy.Source;
import fr.essaim.casestudy.TextField;
import fr.essaim.casestudy.event.CaseStudyDrafted;
import fr.essaim.importing.file.Columns;
import fr.essaim.importing.file.ImportFile;
import fr.essaim.importing.file.Row;
import fr.essaim.importing.file.Rows;
import fr.essaim.storage.Provenance;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.writing.FormulaGuard;
import fr.essaim.writing.SeveralValues;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes out comes back in unchanged, whatever people write, and no cell of it runs as a formula. */
class ThereAndBackTest {

    private static final int CASES = 400;

    private static final List<String> PIECES = List.of(
            "=",
            "+",
            "-",
            "@",
            "=1+1",
            "+33",
            "-5 °C",
            "@nom",
            "'",
            "''",
            "'=",
            "|",
            "\\",
            "\\|",
            "||",
            ";",
            ",",
            "\"",
            "\"\"",
            "\n",
            "\t",
            " ",
            "été",
            "œuvre",
            "_x0041_",
            "_x005F_",
            "&",
            "<b>",
            "]]>",
            "\uD83C\uDF51",
            "1",
            "2019",
            "＝",
            "a",
            "mot",
            "« dit »",
            "https://exemple.fr/?a=1&b=2",
            "%",
            "#REF!",
            "TRUE",
            "01");

    private final Random random = new Random(Seed.of(ThereAndBackTest.class));

    @TempDir
    Path folder;

    @Test
    void every_text_is_guarded_and_bare_again() {
        for (int i = 0; i < 20_000; i++) {
            String text = raw();
            assertThat(FormulaGuard.off(FormulaGuard.on(text))).isEqualTo(text);
            assertThat(FormulaGuard.off(FormulaGuard.onText(text))).isEqualTo(text);
            assertThat(FormulaGuard.on(text)).doesNotMatch("(?s)[=+\\-@\\t\\r\\n].*");
        }
    }

    @Test
    void several_values_are_joined_and_cut_again() {
        for (int i = 0; i < 20_000; i++) {
            List<String> values = new ArrayList<>();
            for (int n = random.nextInt(1, 5); n > 0; n--) {
                values.add(raw());
            }
            assertThat(SeveralValues.split(SeveralValues.joined(values))).isEqualTo(values);
        }
        assertThat(SeveralValues.split("a|b\\c|d\\")).containsExactly("a", "b\\c", "d\\");
    }

    @Test
    void a_very_long_run_of_backslashes_is_read_in_no_time() {
        String hostile = "\\".repeat(1_000_000) + "a";
        assertThat(SeveralValues.split(hostile)).containsExactly(hostile);
        assertThat(SeveralValues.joined(List.of(hostile))).isEqualTo(hostile);
    }

    @Test
    void what_goes_out_as_csv_comes_back_unchanged() throws IOException {
        comesBack("csv", CsvFile::new);
    }

    @Test
    void what_goes_out_as_a_workbook_comes_back_unchanged() throws IOException {
        comesBack("xlsx", XlsxFile::new);
    }

    @Test
    void what_goes_out_as_json_lines_comes_back_unchanged() throws IOException {
        comesBack("jsonl", JsonLinesFile::new);
    }

    @Test
    void no_cell_of_a_workbook_is_a_formula() throws IOException {
        Path file = written("xlsx", XlsxFile::new, contents());
        int texts = 0;
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            for (var row : workbook.getSheetAt(0)) {
                for (Cell cell : row) {
                    assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC);
                    texts += cell.getCellType() == CellType.STRING
                                    && cell.getStringCellValue().startsWith("=")
                            ? 1
                            : 0;
                }
            }
        }
        assertThat(texts).as("texts that begin with an equals sign").isPositive();
    }

    @Test
    void a_text_too_long_for_a_cell_is_left_out_and_told() throws IOException {
        CaseStudyContent tooLong = content(Map.of(TextField.TITLE, "Long", TextField.RESULTS, "x".repeat(40_000)));
        CaseStudyContent fits =
                content(Map.of(TextField.TITLE, "Court", TextField.RESULTS, "x".repeat(XlsxFile.LONGEST_CELL)));
        Path file = written("xlsx", XlsxFile::new, List.of(tooLong, fits));
        List<Row> rows = read(file, "xlsx");
        assertThat(rows.get(0).values("resultats")).isEmpty();
        assertThat(rows.get(1).values("resultats").getFirst()).hasSize(XlsxFile.LONGEST_CELL);
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            var told = workbook.getSheetAt(1).getRow(1);
            assertThat(told.getCell(0).getStringCellValue()).isEqualTo("cas-0");
            assertThat(told.getCell(1).getStringCellValue()).isEqualTo("resultats");
            assertThat(told.getCell(2).getNumericCellValue()).isEqualTo(40_000);
        }
    }

    @Test
    void a_table_says_that_it_is_utf_8() throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        new CsvFile(output).close();
        assertThat(output.toString(StandardCharsets.UTF_8)).startsWith("\ufeffid;identifiant;titre;");
    }

    private void comesBack(String ending, Format format) throws IOException {
        List<CaseStudyContent> contents = contents();
        List<Row> rows = read(written(ending, format, contents), ending);
        assertThat(rows).hasSize(contents.size());
        for (int i = 0; i < contents.size(); i++) {
            assertThat(rows.get(i).values()).isEqualTo(expected(contents.get(i), i));
        }
    }

    private static Map<String, List<String>> expected(CaseStudyContent content, int number) {
        Map<String, List<String>> expected = new LinkedHashMap<>();
        ExportedRow.of(sheet(content, number), content).values().forEach((column, value) -> {
            List<?> values = value instanceof List<?> several ? several : List.of(value);
            expected.put(column, values.stream().map(Object::toString).toList());
        });
        return expected;
    }

    private Path written(String ending, Format format, List<CaseStudyContent> contents) throws IOException {
        Path path = Files.createTempFile(folder, "cas", "." + ending);
        try (OutputStream output = Files.newOutputStream(path)) {
            RowFile file = format.begin(output);
            for (int i = 0; i < contents.size(); i++) {
                file.write(ExportedRow.of(sheet(contents.get(i), i), contents.get(i)));
            }
            file.close();
        }
        return path;
    }

    private static List<Row> read(Path file, String ending) throws IOException {
        List<String> several = CaseStudyColumns.several();
        Columns columns = Columns.single(CaseStudyColumns.single().toArray(String[]::new))
                .andSeveral(several.toArray(String[]::new));
        List<Row> read = new ArrayList<>();
        try (Rows rows = ImportFile.open(file, "cas." + ending, columns)) {
            rows.forEachRemaining(row -> read.add((Row) row));
        }
        return read;
    }

    private static CaseStudySheet sheet(CaseStudyContent content, int number) {
        CaseStudyId id = CaseStudyId.of("cas-" + number);
        return CaseStudySheet.drafted(new CaseStudyDrafted(id, null, content), Instant.EPOCH, Provenance.system());
    }

    private List<CaseStudyContent> contents() {
        List<CaseStudyContent> contents = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            contents.add(content());
        }
        return contents;
    }

    private CaseStudyContent content() {
        Map<TextField, String> texts = new EnumMap<>(TextField.class);
        for (TextField field : TextField.values()) {
            if (field == TextField.TITLE || random.nextBoolean()) {
                texts.put(field, text());
            }
        }
        List<Partner> partners = List.of(new Partner(text(), null, null), new Partner(text(), null, text()));
        List<Source> sources =
                List.of(new Source(text(), null), new Source(text(), "https://exemple.fr/" + random.nextInt()));
        return new CaseStudyContent(
                texts,
                random.nextBoolean() ? partners : List.of(),
                null,
                random.nextBoolean() ? new Period(2000 + random.nextInt(20), null) : null,
                random.nextBoolean() ? sources : List.of(),
                new TreeSet<>(Set.of(ConceptId.of("domaine:sante"), ConceptId.of("domaine:education"))),
                random.nextBoolean() ? LocalDate.of(2020, 1, 2) : null);
    }

    private static CaseStudyContent content(Map<TextField, String> texts) {
        return new CaseStudyContent(texts, List.of(), null, null, List.of(), new TreeSet<>(), null);
    }

    /** A text as the base holds it: without blanks around, its letters composed. */
    private String text() {
        String text = "";
        while (text.isEmpty()) {
            text = Normalizer.normalize(raw().strip(), Normalizer.Form.NFC);
        }
        return text;
    }

    private String raw() {
        StringBuilder text = new StringBuilder();
        for (int n = random.nextInt(6); n > 0; n--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    /** Begins a file of one format. */
    private interface Format {
        RowFile begin(OutputStream output) throws IOException;
    }
}
