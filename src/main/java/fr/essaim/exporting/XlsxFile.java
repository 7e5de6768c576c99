package fr.essaim.exporting;

import fr.essaim.casestudy.CaseStudyColumns;
import fr.essaim.writing.FormulaGuard;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Rows as a workbook, which goes out while it is written. Every cell is a text, but for years; none is a formula. */
final class XlsxFile implements RowFile {

    /** The longest text that Excel opens in a cell. */
    static final int LONGEST_CELL = 32_767;

    private static final String VERSION = "01.0000";
    private static final int ROWS_IN_MEMORY = 100;
    private static final int MOST_TOLD = 10_000;
    private static final double WIDTH = 24;
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x{D800}-\\x{DFFF}\\x{FFFE}\\x{FFFF}]");

    private final Workbook workbook;
    private final Worksheet sheet;
    private final List<TooLong> tooLong = new ArrayList<>();
    private int row;

    XlsxFile(OutputStream output) throws IOException {
        workbook = new Workbook(new StaysOpen(output), "Essaim", VERSION);
        sheet = workbook.newWorksheet("Études de cas");
        sheet.freezePane(0, 1);
        for (int column = 0; column < ExportedRow.COLUMNS.size(); column++) {
            sheet.width(column, WIDTH);
            sheet.inlineString(0, column, ExportedRow.COLUMNS.get(column));
            sheet.style(0, column).bold().set();
        }
    }

    /** A text that no cell holds: its own stays empty, which changes nothing when the file is imported, and a second sheet says so. */
    private record TooLong(String id, String column, int length) {}

    @Override
    public void write(ExportedRow exported) throws IOException {
        row++;
        for (int column = 0; column < ExportedRow.COLUMNS.size(); column++) {
            write(exported, column);
        }
        if (row % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        if (!tooLong.isEmpty()) {
            tellWhatIsTooLong();
        }
        workbook.finish();
    }

    private void write(ExportedRow exported, int column) {
        String name = ExportedRow.COLUMNS.get(column);
        Optional<Integer> year = exported.year(name);
        if (year.isPresent()) {
            sheet.value(row, column, year.get());
            return;
        }
        String text = written(exported.cell(name));
        if (text.length() <= LONGEST_CELL) {
            put(column, text);
        } else if (tooLong.size() < MOST_TOLD) {
            tooLong.add(new TooLong(exported.cell(CaseStudyColumns.ID), name, text.length()));
        }
    }

    private void put(int column, String text) {
        if (!text.isEmpty()) {
            sheet.inlineString(row, column, text);
        }
    }

    private static String written(String text) {
        String allowed = NOT_IN_XML.matcher(FormulaGuard.onText(text)).replaceAll("");
        return ESCAPE.matcher(allowed).replaceAll("_x005F_");
    }

    private void tellWhatIsTooLong() throws IOException {
        Worksheet notes = workbook.newWorksheet("Textes trop longs");
        notes.inlineString(
                0,
                0,
                "Excel n’ouvre pas de cellule de plus de 32\u202F767 caractères\u00A0: celles-ci ont été laissées vides. Les "
                        + "textes sont dans l’export CSV ou JSON Lines, et sur la fiche.");
        for (int i = 0; i < tooLong.size(); i++) {
            notes.inlineString(i + 1, 0, tooLong.get(i).id());
            notes.inlineString(i + 1, 1, tooLong.get(i).column());
            notes.value(i + 1, 2, tooLong.get(i).length());
        }
        notes.finish();
    }

    /** The workbook would close what it is written into. */
    private static final class StaysOpen extends FilterOutputStream {

        StaysOpen(OutputStream output) {
            super(output);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            out.write(bytes, from, count);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
