package fr.essaim.exporting;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.essaim.writing.FormulaGuard;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Rows as a table in text. No cell of it runs as a formula. */
final class CsvFile implements RowFile {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final Writer writer;
    private final CsvWriter csv;

    CsvFile(OutputStream output) throws IOException {
        writer = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
        // Spreadsheet programs read UTF-8 only when it says so, and semicolons where decimals have commas.
        writer.write(BYTE_ORDER_MARK);
        csv = CsvWriter.builder().fieldSeparator(';').build(writer);
        csv.writeRecord(ExportedRow.COLUMNS);
    }

    @Override
    public void write(ExportedRow row) {
        csv.writeRecord(ExportedRow.COLUMNS.stream()
                .map(row::cell)
                .map(FormulaGuard::on)
                .toList());
    }

    @Override
    public void close() throws IOException {
        csv.flush();
        writer.flush();
    }
}
