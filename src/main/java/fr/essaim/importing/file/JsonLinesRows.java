package fr.essaim.importing.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a JSON Lines file: one object per line, whose keys may differ from line to line. */
final class JsonLinesRows implements RowSource {

    private final JsonLines lines;
    private final Columns columns;

    private JsonLinesRows(JsonLines lines, Columns columns) {
        this.lines = lines;
        this.columns = columns;
    }

    static Rows open(Path file, Columns columns) throws IOException {
        try (JsonLines lines = JsonLines.open(file)) {
            check(lines, columns);
        }
        JsonLinesRows rows = new JsonLinesRows(JsonLines.open(file), columns);
        return new Rows(FileFormat.JSON_LINES, StandardCharsets.UTF_8, List.of(), rows);
    }

    @Override
    public @Nullable RowRead next() throws IOException {
        JsonLine line = lines.next();
        while (line != null) {
            RowRead row = row(line);
            if (!(row instanceof Row filled && filled.values().isEmpty())) {
                return row;
            }
            line = lines.next();
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private RowRead row(JsonLine line) {
        return switch (line) {
            case JsonLine.Written written -> JsonObject.row(written.number(), written.text(), columns);
            case JsonLine.TooLong tooLong ->
                UnreadableRow.because(
                        tooLong.number(), "", "", "La ligne est trop longue\u00A0: elle peut occuper 4 Mio.");
        };
    }

    /** A key may appear on the last line only, so all lines are read for their keys before any becomes a row. */
    private static void check(JsonLines lines, Columns columns) throws IOException {
        ColumnCheck check = new ColumnCheck(columns);
        int sound = 0;
        for (JsonLine line = lines.next(); line != null; line = lines.next()) {
            if (line instanceof JsonLine.Written written) {
                refuseSpread(written.number(), written.text());
                List<String> keys = JsonObject.keys(written.text());
                keys.forEach(key -> check.met(written.number(), key));
                sound += keys.isEmpty() ? 0 : 1;
            }
        }
        if (sound > 0) {
            check.requireRequired(0);
        }
        check.refuseWhatIsWrong();
    }

    private static void refuseSpread(int number, String text) {
        if (number == 1 && Text.cleaned(text).equals("{")) {
            throw FileRefused.because(
                    "Le premier objet JSON s’étend sur plusieurs lignes\u00A0: chaque objet doit tenir sur une ligne.");
        }
    }
}
