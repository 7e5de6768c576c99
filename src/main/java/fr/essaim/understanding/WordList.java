package fr.essaim.understanding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A list packed beside the application, one entry a line. */
final class WordList {

    private WordList() {}

    static List<String> read(String name) {
        try (InputStream file = WordList.class.getResourceAsStream("/understanding/" + name)) {
            if (file == null) {
                throw new IllegalStateException("missing: " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + name, e);
        }
    }
}
