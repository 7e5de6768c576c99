package fr.essaim.exporting;

import fr.essaim.storage.StoredJson;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Rows as one JSON object a line. */
final class JsonLinesFile implements RowFile {

    private final Writer writer;

    JsonLinesFile(OutputStream output) {
        writer = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
    }

    @Override
    public void write(ExportedRow row) throws IOException {
        writer.write(StoredJson.mapper().writeValueAsString(row.values()) + "\n");
    }

    @Override
    public void close() throws IOException {
        writer.flush();
    }
}
