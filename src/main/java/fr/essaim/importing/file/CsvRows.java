package fr.essaim.importing.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV file. */
final class CsvRows implements RowSource {

    private final TextBytes bytes;
    private final CsvRecords records;
    private final Header header;
    private final Columns columns;

    private CsvRows(TextBytes bytes, CsvRecords records, Header header, Columns columns) {
        this.bytes = bytes;
        this.records = records;
        this.header = header;
        this.columns = columns;
    }

    static Rows open(Path file, Columns columns) throws IOException {
        CsvLayout layout = CsvLayout.of(file, columns);
        TextBytes bytes = TextBytes.open(file);
        try {
            CsvRecords records = layout.records(bytes);
            CsvRows rows = new CsvRows(bytes, records, header(records, columns), columns);
            return new Rows(FileFormat.CSV, layout.encoding(), layout.notices(), rows);
        } catch (IOException | RuntimeException e) {
            bytes.close();
            throw e;
        }
    }

    @Override
    public @Nullable RowRead next() throws IOException {
        CsvRecord record = nextFilled(records);
        return record == null ? null : row(record);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    private static Header header(CsvRecords records, Columns columns) throws IOException {
        CsvRecord first = nextFilled(records);
        return switch (first) {
            case null -> throw FileRefused.because("Le fichier ne contient que des cellules vides.");
            case CsvRecord.Cells whole -> Header.of(whole.number(), whole.cells(), columns);
            case CsvRecord.Broken broken ->
                throw FileRefused.because(broken.number(), broken.value(), broken.message());
        };
    }

    private static @Nullable CsvRecord nextFilled(CsvRecords records) throws IOException {
        CsvRecord record = records.next();
        while (record instanceof CsvRecord.Cells filled
                && filled.cells().stream().allMatch(Text::isBlank)) {
            record = records.next();
        }
        return record;
    }

    private RowRead row(CsvRecord record) {
        return switch (record) {
            case CsvRecord.Cells whole -> row(whole.number(), whole.cells());
            case CsvRecord.Broken broken ->
                UnreadableRow.because(
                        broken.number(), header.name(broken.position()), broken.value(), broken.message());
        };
    }

    private RowRead row(int number, List<String> cells) {
        List<String> beyond = cells.subList(Math.min(header.width(), cells.size()), cells.size());
        if (cells.size() < header.width() || !beyond.stream().allMatch(Text::isBlank)) {
            // Which cell is missing or too many nobody knows: the values may stand under the wrong names.
            return UnreadableRow.because(
                    number,
                    "",
                    String.join(" ", beyond),
                    "La ligne compte %d cellules et l’en-tête %d\u00A0: un séparateur manque ou est en trop."
                            .formatted(cells.size(), header.width()));
        }
        RowDraft draft = new RowDraft(number, columns);
        for (int i = 0; i < header.width(); i++) {
            draft.cell(header.name(i), cells.get(i));
        }
        return draft.read();
    }
}
