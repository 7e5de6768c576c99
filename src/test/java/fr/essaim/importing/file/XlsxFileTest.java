package fr.essaim.importing.file;

import static fr.essaim.importing.file.HandMadeXlsx.row;
import static fr.essaim.importing.file.HandMadeXlsx.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxFileTest {

    private static final String HEADER = row(1, text("A1", "identifiant"), text("B1", "titre"), text("C1", "resume"));
    private static final String SOUND = row(2, text("A2", "a"), text("B2", "A"));

    @TempDir
    Path folder;

    @Test
    void cells_are_found_by_their_reference_and_empty_rows_are_skipped() throws IOException {
        Sent sent = HandMadeXlsx.with(HEADER
                        + row(4, text("C4", "le résumé"), text("A4", "a"), text("B4", " A "))
                        + row(5, text("A5", ""), "<c r=\"B5\" s=\"1\"/>")
                        + row(1_000_000, text("A1000000", "b"), text("B1000000", "B")))
                .sent(folder);

        assertThat(sent.rows())
                .containsExactly(
                        new fr.essaim.importing.file.Row(
                                4,
                                Map.of(
                                        "identifiant",
                                        List.of("a"),
                                        "titre",
                                        List.of("A"),
                                        "resume",
                                        List.of("le résumé"))),
                        new fr.essaim.importing.file.Row(
                                1_000_000, Map.of("identifiant", List.of("b"), "titre", List.of("B"))));
    }

    @Test
    void formulas_errors_and_truth_values_are_problems_named_by_their_cell() throws IOException {
        Sent sent = HandMadeXlsx.with(HEADER
                        + row(5, text("A5", "a"), text("B5", "A"), "<c r=\"C5\"><f>A5&amp;B5</f><v>12</v></c>")
                        + row(
                                6,
                                text("A6", "b"),
                                "<c r=\"B6\" t=\"e\"><v>#N/A</v></c>",
                                "<c r=\"C6\" t=\"b\"><v>1</v></c>")
                        + row(7, text("A7", "c"), text("B7", "C")))
                .sent(folder);

        assertThat(sent.problems())
                .extracting(Problem::row, Problem::column, Problem::message)
                .containsExactly(
                        tuple(5, "resume", "La cellule C5 contient une formule\u00A0; collez les valeurs à la place."),
                        tuple(6, "titre", "La cellule B6 contient l’erreur #N/A."),
                        tuple(
                                6,
                                "resume",
                                "La cellule C6 contient une valeur vrai/faux\u00A0; écrivez un texte à la place."));
        assertThat(sent.soundRows()).hasSize(1);
    }

    @Test
    void numbers_and_dates_read_as_they_are_seen() throws IOException {
        Sent sent = workbook(workbook -> {
            Sheet sheet = workbook.createSheet();
            header(sheet);
            Row first = sheet.createRow(1);
            number(first, 0, 1_000, style(workbook, "00000"));
            number(first, 1, 0.1 + 0.2, style(workbook, "0%"));
            first.createCell(2).setCellValue(LocalDate.of(1999, 12, 31));
            first.getCell(2).setCellStyle(style(workbook, "[$-40C]d mmmm yyyy;@"));
            Row second = sheet.createRow(2);
            second.createCell(0).setCellValue(2019);
            second.createCell(1).setCellValue(1e21);
            second.createCell(2).setCellValue(LocalDateTime.of(2024, 3, 1, 14, 30));
            second.getCell(2).setCellStyle(style(workbook, "dd/mm/yyyy hh:mm"));
            Row third = sheet.createRow(3);
            third.createCell(0).setCellValue(-3);
            number(third, 1, 0.25, style(workbook, "hh:mm"));
            number(third, 2, -1, style(workbook, "dd/mm/yyyy"));
        });

        assertThat(sent.soundRows())
                .extracting(row ->
                        row.values().values().stream().map(List::getFirst).toList())
                .containsExactly(
                        List.of("01000", "0.3", "1999-12-31"),
                        List.of("2019", "1000000000000000000000", "2024-03-01T14:30"));
        assertThat(sent.problems())
                .extracting(Problem::message)
                .containsExactly("La cellule C4 contient une date ou un nombre illisible.");
    }

    @Test
    void old_mac_workbooks_count_their_days_from_1904() throws IOException {
        Sent sent = workbook(workbook -> {
            ((XSSFWorkbook) workbook).getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            Sheet sheet = workbook.createSheet();
            header(sheet);
            Row row = sheet.createRow(1);
            number(row, 0, 0, style(workbook, "dd/mm/yyyy"));
            number(row, 1, 42_000, style(workbook, "dd/mm/yyyy"));
        });

        assertThat(sent.soundRows().get(0).values()).containsEntry("titre", List.of("2018-12-28"));
    }

    @Test
    void rich_text_keeps_its_line_breaks_and_loses_its_looks() throws IOException {
        Sent sent = workbook(workbook -> {
            Sheet sheet = workbook.createSheet();
            header(sheet);
            Row row = sheet.createRow(1);
            row.createCell(0).setCellValue("a");
            XSSFRichTextString rich = new XSSFRichTextString("une ");
            rich.append("école\r\nrurale &", (XSSFFont) workbook.createFont());
            row.createCell(1).setCellValue(rich);
        });

        assertThat(sent.soundRows().get(0).values()).containsEntry("titre", List.of("une école\nrurale &"));
    }

    @Test
    void only_the_first_sheet_is_read_and_the_others_are_named() throws IOException {
        Sent sent = workbook(workbook -> {
            Sheet sheet = workbook.createSheet("Études");
            header(sheet);
            sheet.createRow(1).createCell(0).setCellValue("a");
            workbook.createSheet("Brouillon").createRow(0).createCell(0).setCellValue("autre");
            workbook.createSheet("Notes");
        });

        assertThat(sent.rows()).hasSize(1);
        assertThat(sent.notices())
                .containsExactly(
                        "Seule la première feuille, «\u00A0Études\u00A0», est lue\u00A0; les autres sont laissées de "
                                + "côté\u00A0: «\u00A0Brouillon\u00A0», «\u00A0Notes\u00A0».");
    }

    @Test
    void what_other_programs_write_differently_is_read_all_the_same() throws IOException {
        Sent sent = HandMadeXlsx.with("")
                .part("xl/worksheets/Sheet1.xml", """
                        \uFEFF<?xml version="1.0" encoding="utf-8"?>
                        <!-- made by hand --><x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData>
                        <x:row><x:c t="inlineStr"><x:is><x:t>identifiant</x:t></x:is></x:c>
                        <x:c t="inlineStr"><x:is><x:t><![CDATA[titre]]></x:t></x:is></x:c></x:row>
                        <x:row><x:c><x:v>7</x:v></x:c><x:c t="d"><x:v>2024-03-01T00:00:00</x:v></x:c></x:row>
                        </x:sheetData></x:worksheet>""")
                .without("xl/worksheets/sheet1.xml")
                .sent(folder);

        assertThat(sent.soundRows().get(0).values())
                .containsExactly(Map.entry("identifiant", List.of("7")), Map.entry("titre", List.of("2024-03-01")));
    }

    @Test
    void a_value_under_no_name_is_a_problem() throws IOException {
        Sent sent = HandMadeXlsx.with(HEADER + SOUND + row(3, text("A3", "b"), text("F3", "perdu")))
                .sent(folder);

        assertThat(sent.problems())
                .extracting(Problem::row, Problem::value, Problem::message)
                .containsExactly(tuple(3, "perdu", "Cette valeur se trouve dans une colonne sans nom."));
    }

    @Test
    void columns_are_checked_as_in_any_table() throws IOException {
        Sent sent = HandMadeXlsx.with(row(1, text("A1", "identifiant"), text("B1", "Titre"), text("C1", "identifiant")))
                .sent(folder);

        assertThat(sent.refusal())
                .extracting(Problem::message)
                .containsExactly(
                        "La colonne «\u00A0Titre\u00A0» est inconnue.",
                        "La colonne «\u00A0identifiant\u00A0» figure deux fois.",
                        "La colonne «\u00A0titre\u00A0» manque.");
    }

    @Test
    void an_empty_sheet_and_a_formula_for_a_name_are_refused() throws IOException {
        assertThat(HandMadeXlsx.with("").sent(folder).refusal())
                .extracting(Problem::message)
                .containsExactly("La première feuille du classeur est vide.");
        assertThat(HandMadeXlsx.with(row(1, "<c r=\"A1\" t=\"str\"><f>B1</f><v>titre</v></c>"))
                        .sent(folder)
                        .refusal())
                .extracting(Problem::message)
                .containsExactly("La cellule A1 contient une formule\u00A0; collez les valeurs à la place.");
    }

    @Test
    void control_characters_are_problems_even_when_escaped() throws IOException {
        Sent sent = HandMadeXlsx.with(HEADER + row(2, text("A2", "a"), text("B2", "bon_x0007_jour")))
                .sent(folder);

        assertThat(sent.problems())
                .extracting(Problem::column, Problem::message)
                .containsExactly(tuple("titre", "Le caractère invisible U+0007 n’est pas permis\u00A0; supprimez-le."));
    }

    @Test
    void a_zip_bomb_is_refused_before_any_row() throws IOException {
        Sent sent = HandMadeXlsx.with("")
                .part("xl/worksheets/sheet1.xml", out -> {
                    HandMadeXlsx.write(out, "<worksheet><sheetData>" + HEADER);
                    repeat(out, SOUND.repeat(1_000), 1_000);
                })
                .sent(folder);

        assertThat(sent.path()).satisfies(path -> assertThat(Files.size(path)).isLessThan(1 << 20));
        assertRefused(sent, "démesuré");
    }

    @Test
    void a_bomb_in_a_part_that_is_only_looked_at_is_refused_too() throws IOException {
        for (String part :
                List.of("_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/sharedStrings.xml")) {
            Sent sent = HandMadeXlsx.with(HEADER + SOUND)
                    .part(part, out -> {
                        HandMadeXlsx.write(out, "<r>");
                        repeat(out, "<si/>".repeat(10_000), 1_000);
                    })
                    .sent(folder);
            assertRefused(sent, "démesuré");
        }
    }

    @Test
    void a_row_that_says_it_is_number_nought_is_damage() throws IOException {
        assertRefused(
                HandMadeXlsx.with(HEADER + row(0, text("A2", "a"), text("B2", "A")))
                        .sent(folder),
                "abîmé");
    }

    @Test
    void an_archive_of_too_many_parts_is_refused() throws IOException {
        HandMadeXlsx xlsx = HandMadeXlsx.with(HEADER + SOUND);
        for (int i = 0; i < 6_000; i++) {
            xlsx.part("x" + i, "");
        }
        assertRefused(xlsx.sent(folder), "démesuré");
    }

    @Test
    void a_cell_of_millions_of_characters_is_refused_wherever_it_hides() throws IOException {
        List<String> openings = List.of(
                "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>",
                "<row r=\"2\"><c r=\"",
                "<row r=\"2\"><!-- ]]> ",
                "<row r=\"2\"><c><v><![CDATA[ --> ",
                "<row r=\"2\"><?a ");
        for (String opening : openings) {
            Sent sent = HandMadeXlsx.with("")
                    .part("xl/worksheets/sheet1.xml", out -> {
                        HandMadeXlsx.write(out, "<worksheet><sheetData>" + HEADER + opening);
                        repeat(out, varied(1 << 20), 5);
                    })
                    .sent(folder);
            assertRefused(sent, "dépasse deux millions de caractères");
        }
    }

    @Test
    void a_long_text_within_the_limits_of_the_file_is_a_problem_of_its_row() throws IOException {
        Sent sent = HandMadeXlsx.with(HEADER
                        + SOUND
                        + row(3, text("A3", "b"), text("B3", varied((1 << 20) + 4)))
                        + row(4, text("A4", "c"), text("B4", "C")))
                .sent(folder);

        assertThat(sent.problems()).extracting(Problem::row, Problem::column).containsExactly(tuple(3, "titre"));
        assertThat(sent.soundRows()).hasSize(2);
    }

    @Test
    void neither_document_types_nor_endless_nesting_nor_endless_names_are_read() throws IOException {
        String entities = "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData>"
                + row(1, text("A1", "&x;"));
        assertRefused(
                HandMadeXlsx.with("").part("xl/worksheets/sheet1.xml", entities).sent(folder), "déclaration de type");
        assertRefused(
                HandMadeXlsx.with(HEADER + "<a>".repeat(5_000) + "</a>".repeat(5_000))
                        .sent(folder),
                "lisible");
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            names.append("<n").append(i).append("/>");
        }
        assertRefused(HandMadeXlsx.with(HEADER + names).sent(folder), "lisible");
    }

    @Test
    void honest_entities_may_be_many() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 2; i < 30_000; i++) {
            rows.append(row(
                    i,
                    text("A" + i, "R&amp;D&#233;" + i * 7919L),
                    text("B" + i, "&lt;&quot;&gt;&amp;&#xE9;&apos;" + i)));
        }

        assertThat(HandMadeXlsx.with(HEADER + rows).sent(folder).soundRows())
                .hasSize(29_998)
                .last()
                .extracting(last -> last.values("titre"))
                .isEqualTo(List.of("<\">&é'29999"));
    }

    @Test
    void a_sheet_cut_off_half_way_is_refused_before_any_row() throws IOException {
        Sent sent = HandMadeXlsx.with("")
                .part("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + HEADER + SOUND + "<row r=\"3\">")
                .sent(folder);

        assertRefused(sent, "abîmé");
    }

    @Test
    void a_reference_to_a_text_that_is_missing_is_a_problem_of_its_row() throws IOException {
        Sent sent = HandMadeXlsx.with(HEADER + SOUND + row(3, "<c r=\"A3\" t=\"s\"><v>7</v></c>"))
                .sent(folder);

        assertThat(sent.problems())
                .extracting(Problem::message)
                .containsExactly("La cellule A3 renvoie à un texte que le classeur ne contient pas.");
        assertThat(sent.soundRows()).hasSize(1);
    }

    @Test
    void places_no_sheet_has_are_refused() throws IOException {
        assertRefused(HandMadeXlsx.with(HEADER + row(2, text("ZZZZZ2", "a"))).sent(folder), "abîmé");
        assertRefused(HandMadeXlsx.with("<row r=\"99999999999\"></row>").sent(folder), "abîmé");
    }

    @Test
    void a_workbook_with_a_password_and_an_old_one_are_refused_with_the_way_out() throws Exception {
        assertRefused(encrypted(), "mot de passe");
        Path old = folder.resolve("ancien.xls");
        try (Workbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(old)) {
            workbook.createSheet();
            workbook.write(out);
        }
        assertRefused(new Sent(old, "ancien.xls", Sent.COLUMNS), "ancien format .xls");
    }

    private Sent encrypted() throws Exception {
        Path path = folder.resolve("secret.xlsx");
        try (POIFSFileSystem files = new POIFSFileSystem();
                Workbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(path)) {
            workbook.createSheet();
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream inside = encryptor.getDataStream(files)) {
                workbook.write(inside);
            }
            files.writeFilesystem(out);
        }
        return new Sent(path, "secret.xlsx", Sent.COLUMNS);
    }

    private Sent workbook(Consumer<Workbook> filling) throws IOException {
        Path path = folder.resolve("cas.xlsx");
        try (Workbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(path)) {
            filling.accept(workbook);
            workbook.write(out);
        }
        return new Sent(path, "cas.xlsx", Sent.COLUMNS);
    }

    private static void header(Sheet sheet) {
        Row row = sheet.createRow(0);
        List<String> names = List.of("identifiant", "titre", "resume");
        for (int i = 0; i < names.size(); i++) {
            row.createCell(i).setCellValue(names.get(i));
        }
    }

    private static void number(Row row, int column, double value, CellStyle style) {
        row.createCell(column).setCellValue(value);
        row.getCell(column).setCellStyle(style);
    }

    private static CellStyle style(Workbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private static void assertRefused(Sent sent, String words) {
        assertThat(sent.refusal())
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .contains(words);
    }

    private static void repeat(OutputStream out, String text, int times) {
        for (int i = 0; i < times; i++) {
            HandMadeXlsx.write(out, text);
        }
    }

    /** Text that hardly compresses, so that only its length can be what is refused. */
    private static String varied(int length) {
        byte[] bytes = new byte[length * 3 / 4];
        new Random(7).nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
