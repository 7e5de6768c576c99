package fr.essaim.lucene;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The words and phrases of general French that mean nearly the same, packed as {@code lucene/equivalents.txt}: {@code a ; b ; c} mean each other,
 * {@code a => b ; c} says that whoever types a also means b and c.
 */
final class Equivalents {

    private static final String FILE = "/lucene/equivalents.txt";

    private Equivalents() {}

    /** Whoever types one of some phrases means the others too. */
    record Group(List<String> typed, List<String> meant) {}

    static List<Group> packed() {
        try (InputStream file = Objects.requireNonNull(Equivalents.class.getResourceAsStream(FILE), FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(Equivalents::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + FILE, e);
        }
    }

    private static Group read(String line) {
        int arrow = line.indexOf("=>");
        List<String> typed = phrases(arrow < 0 ? line : line.substring(0, arrow));
        return new Group(typed, arrow < 0 ? typed : phrases(line.substring(arrow + 2)));
    }

    private static List<String> phrases(String text) {
        return Arrays.stream(text.split(";", -1)).map(String::strip).toList();
    }
}
