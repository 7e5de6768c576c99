package fr.essaim.importing.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The lines of a JSON Lines file, in UTF-8 and nothing else. */
final class JsonLines implements Closeable {

    private final TextBytes bytes;
    private final ByteText line = new ByteText(RowDraft.ROW_LIMIT);

    private JsonLines(TextBytes bytes) {
        this.bytes = bytes;
    }

    static JsonLines open(Path file) throws IOException {
        return new JsonLines(TextBytes.open(file));
    }

    @Nullable
    JsonLine next() throws IOException {
        while (bytes.peek() != TextBytes.END) {
            int number = bytes.line();
            readLine();
            if (line.isTooLong()) {
                return new JsonLine.TooLong(number);
            }
            String text = text(number);
            if (!Text.isBlank(text)) {
                return new JsonLine.Written(number, text);
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    private void readLine() throws IOException {
        line.clear();
        for (int b = bytes.read(); b != '\n' && b != TextBytes.END; b = bytes.read()) {
            line.add(b);
        }
    }

    private String text(int number) {
        try {
            String text = line.strictText(StandardCharsets.UTF_8);
            return number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw FileRefused.because(
                    "La ligne %d n’est pas en UTF-8\u00A0: un fichier JSON Lines doit l’être.".formatted(number));
        }
    }
}
