package fr.essaim.territory;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Opens the official files packed into the application. */
final class PackedFiles {

    private static final String FOLDER = "/territoires/";

    private PackedFiles() {}

    static void eachRow(String file, Consumer<NamedCsvRecord> row) {
        try (InputStream content = open(file);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(content)) {
            rows.forEach(row);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }

    static JsonNode json(String file) {
        try (InputStream content = open(file)) {
            return JsonMapper.shared().readTree(content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }

    private static InputStream open(String file) throws IOException {
        @Nullable InputStream content = PackedFiles.class.getResourceAsStream(FOLDER + file);
        if (content == null) {
            throw new IOException("not packed into the application: " + FOLDER + file);
        }
        return content;
    }
}
