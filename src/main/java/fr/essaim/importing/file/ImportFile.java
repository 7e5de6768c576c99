package fr.essaim.importing.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The door: checks a whole file, then gives its rows as a stream. */
public final class ImportFile {

    private ImportFile() {}

    /** Reads what a person typed in a form as if it had stood in the file. */
    public static RowRead typed(int number, Map<String, List<String>> values, Columns columns) {
        RowDraft draft = new RowDraft(number, columns);
        values.forEach(draft::values);
        return draft.read();
    }

    /**
     * Reads the file once to find what is wrong with it as a whole; the rows are then read again one by one, so the file
     * must stay as it is until they are closed.
     *
     * @param fileName the name the person gave it, which may differ from the path it is kept under
     * @throws FileRefused when nothing of it can be used
     */
    public static Rows open(Path file, String fileName, Columns columns) {
        try {
            return switch (FileFormat.of(file, fileName)) {
                case CSV -> CsvRows.open(file, columns);
                case XLSX -> XlsxRows.open(file, columns);
                case JSON_LINES -> JsonLinesRows.open(file, columns);
            };
        } catch (IOException e) {
            throw new UncheckedIOException("Le fichier ne peut pas être lu.", e);
        }
    }
}
