package fr.essaim.importing.file;

import static java.util.stream.Collectors.joining;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** 50,000 rows of 25 columns, every cell different from every other, in each format. */
final class LargeTable {

    static final int ROWS = 50_000;
    private static final int WIDTH = 25;
    private static final String WORDS =
            " coopération entre l’école, la mairie & les associations du quartier pour l’été ";
    private static final List<String> NAMES =
            IntStream.range(0, WIDTH).mapToObj(i -> "colonne_" + i).toList();
    static final Columns COLUMNS = Columns.single(NAMES.toArray(String[]::new));

    private LargeTable() {}

    static Path csv(Path folder) throws IOException {
        Path file = folder.resolve("grand.csv");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            HandMadeXlsx.write(out, String.join(";", NAMES) + "\n");
            for (int row = 0; row < ROWS; row++) {
                HandMadeXlsx.write(out, cells(row).stream().collect(joining("\";\"", "\"", "\"\n")));
            }
        }
        return file;
    }

    static Path jsonLines(Path folder) throws IOException {
        Path file = folder.resolve("grand.jsonl");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (int row = 0; row < ROWS; row++) {
                List<String> cells = cells(row);
                HandMadeXlsx.write(
                        out,
                        IntStream.range(0, WIDTH)
                                .mapToObj(i -> "\"%s\":\"%s\"".formatted(NAMES.get(i), cells.get(i)))
                                .collect(joining(",", "{", "}\n")));
            }
        }
        return file;
    }

    /** With shared strings, as Excel writes it: all of them different is the worst there is. */
    static Path xlsx(Path folder) throws IOException {
        HandMadeXlsx.with("")
                .part("xl/sharedStrings.xml", out -> {
                    HandMadeXlsx.write(out, "<sst>");
                    NAMES.forEach(name -> HandMadeXlsx.write(out, "<si><t>" + name + "</t></si>"));
                    for (int row = 0; row < ROWS; row++) {
                        cells(row)
                                .forEach(cell ->
                                        HandMadeXlsx.write(out, "<si><t>" + cell.replace("&", "&amp;") + "</t></si>"));
                    }
                    HandMadeXlsx.write(out, "</sst>");
                })
                .part("xl/worksheets/sheet1.xml", out -> {
                    HandMadeXlsx.write(out, "<worksheet><sheetData>");
                    for (int row = 0; row <= ROWS; row++) {
                        HandMadeXlsx.write(out, sheetRow(row));
                    }
                    HandMadeXlsx.write(out, "</sheetData></worksheet>");
                })
                .sent(folder);
        return Files.move(folder.resolve("cas.xlsx"), folder.resolve("grand.xlsx"));
    }

    /** Compares one column, another on each row, so that the check costs little. */
    static boolean wrote(int row, RowRead read) {
        int column = row % WIDTH;
        return read instanceof Row sound && sound.values(NAMES.get(column)).equals(List.of(cell(row, column)));
    }

    private static String sheetRow(int row) {
        return IntStream.range(0, WIDTH)
                .mapToObj(i -> "<c r=\"%c%d\" t=\"s\"><v>%d</v></c>".formatted('A' + i, row + 1, row * WIDTH + i))
                .collect(joining("", "<row r=\"" + (row + 1) + "\">", "</row>"));
    }

    private static List<String> cells(int row) {
        return IntStream.range(0, WIDTH).mapToObj(column -> cell(row, column)).toList();
    }

    private static String cell(int row, int column) {
        return Integer.toHexString((row * WIDTH + column) * 0x9E3779B1) + WORDS + row + " " + column;
    }
}
