package fr.essaim.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder of an index: one subfolder per generation, and a file that names the current one. A new generation is built beside the current one and takes its place
 * by an atomic rename of that file; whatever is left over from an interrupted build is removed.
 */
public final class IndexGenerations {

    private static final String POINTER = "current";
    private static final String FIRST = "generation-1";

    private static final Pattern NAME = Pattern.compile("generation-[0-9]{1,9}");

    private final Path folder;

    public IndexGenerations(Path folder) {
        this.folder = folder;
    }

    public Path current() {
        return folder.resolve(currentName());
    }

    /** An empty folder for the next generation. */
    public Path next() {
        int number = Integer.parseInt(currentName().substring(FIRST.indexOf('-') + 1));
        Path next = folder.resolve("generation-" + (number + 1));
        delete(next);
        return next;
    }

    /** Makes a generation the current one, durably. */
    public void switchTo(Path generation) {
        try {
            Path temporary = folder.resolve(POINTER + ".new");
            Files.writeString(temporary, generation.getFileName().toString());
            force(temporary);
            Files.move(
                    temporary,
                    folder.resolve(POINTER),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            force(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("switching the index", e);
        }
    }

    /** Removes every generation but the current one. */
    public void removeOthers() {
        Path current = current();
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> others = entries.filter(Files::isDirectory)
                    .filter(entry -> !entry.equals(current))
                    .toList();
            others.forEach(IndexGenerations::delete);
        } catch (IOException e) {
            throw new UncheckedIOException("tidying the index folder", e);
        }
    }

    private String currentName() {
        try {
            // Read as bytes: a damaged pointer need not be text.
            String name = new String(Files.readAllBytes(folder.resolve(POINTER)), StandardCharsets.US_ASCII);
            return NAME.matcher(name).matches() ? name : FIRST;
        } catch (NoSuchFileException e) {
            return FIRST;
        } catch (IOException e) {
            throw new UncheckedIOException("reading which index is current", e);
        }
    }

    private static void force(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static void delete(Path path) {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> content = Files.walk(path)) {
            for (Path each : content.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("removing " + path, e);
        }
    }
}
