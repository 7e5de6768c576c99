package fr.essaim.importing.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each file is read in a Java machine with a heap of 64 MiB, which could hold neither the file nor its rows. */
class StreamingTest {

    private static final String ALL_ROWS = "%1$d sound, 0 unreadable, %1$d as written".formatted(LargeTable.ROWS);

    @TempDir
    Path folder;

    @Test
    void fifty_thousand_rows_of_csv_pass_through_a_small_heap() throws Exception {
        assertThat(read(LargeTable.csv(folder))).startsWith(ALL_ROWS);
    }

    @Test
    void fifty_thousand_rows_of_json_lines_pass_through_a_small_heap() throws Exception {
        assertThat(read(LargeTable.jsonLines(folder))).startsWith(ALL_ROWS);
    }

    @Test
    void fifty_thousand_rows_of_a_workbook_pass_through_a_small_heap() throws Exception {
        assertThat(read(LargeTable.xlsx(folder))).startsWith(ALL_ROWS);
    }

    @Test
    void the_heap_is_too_small_for_whoever_keeps_the_rows() throws Exception {
        assertThat(read(LargeTable.csv(folder), "keeping")).contains("OutOfMemoryError");
    }

    @Test
    void a_cell_of_fifty_megabytes_passes_through_a_small_heap_in_csv() throws Exception {
        Path file = folder.resolve("cas.csv");
        writeLarge(file, "colonne_0;colonne_1\na;A\nb;\"", "\"\nc;C\n");
        assertThat(read(file)).startsWith("2 sound, 1 unreadable");
    }

    @Test
    void a_line_of_fifty_megabytes_passes_through_a_small_heap_in_json_lines() throws Exception {
        Path file = folder.resolve("cas.jsonl");
        writeLarge(file, "{\"colonne_0\":\"a\"}\n{\"colonne_0\":\"", "\"}\n{\"colonne_0\":\"c\"}\n");
        assertThat(read(file)).startsWith("2 sound, 1 unreadable");
    }

    @Test
    void a_cell_of_fifty_megabytes_is_refused_in_a_small_heap_in_a_workbook() throws Exception {
        String header = HandMadeXlsx.row(1, HandMadeXlsx.text("A1", "colonne_0"));
        Sent sent = HandMadeXlsx.with("")
                .part("xl/worksheets/sheet1.xml", out -> {
                    HandMadeXlsx.write(out, "<worksheet><sheetData>" + header + "<row><c t=\"inlineStr\"><is><t>");
                    writeLarge(out);
                })
                .sent(folder);
        assertThat(read(sent.path())).startsWith("refused: ");
    }

    private static String read(Path file, String... keeping) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                ReadWholeFile.class.getName(),
                file.toString()));
        command.addAll(List.of(keeping));
        Process child = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        child.waitFor();
        System.out.printf("%s, %d MiB, -Xmx64m: %s", file.getFileName(), Files.size(file) >> 20, said);
        return said;
    }

    private static void writeLarge(Path file, String before, String after) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            HandMadeXlsx.write(out, before);
            writeLarge(out);
            HandMadeXlsx.write(out, after);
        }
    }

    private static void writeLarge(OutputStream out) {
        String mebibyte = "0123456789abcdef".repeat(1 << 16);
        for (int i = 0; i < 50; i++) {
            HandMadeXlsx.write(out, mebibyte);
        }
    }
}
