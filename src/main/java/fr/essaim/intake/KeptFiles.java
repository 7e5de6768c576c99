package fr.essaim.intake;

import fr.essaim.storage.DataDirectory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** The files that were sent and wait to be applied, each alone in a folder beside the database; what waits for more than a day is forgotten. */
@Component
class KeptFiles {

    private static final Duration PATIENCE = Duration.ofDays(1);
    private static final int LONGEST_NAME = 100;
    // What a person calls a file is not what every disk can: the name is kept beside the content.
    private static final String CONTENT = "contenu";
    private static final String NAME = "nom.txt";

    private final Path folder;

    KeptFiles(DataDirectory directory) {
        this.folder = directory.path().resolve("apports");
    }

    /** One file under the name that the person gave it. */
    record Kept(String id, Path path, String name) {}

    Kept keep(RecordKind kind, String givenName, InputStream content) {
        String id = UUID.randomUUID().toString();
        String name = name(givenName);
        try (content) {
            Path own = Files.createDirectories(folder(kind).resolve(id));
            Files.copy(content, own.resolve(CONTENT));
            Files.writeString(own.resolve(NAME), name);
            return new Kept(id, own.resolve(CONTENT), name);
        } catch (IOException e) {
            throw new UncheckedIOException("keeping a file", e);
        }
    }

    Optional<Kept> find(RecordKind kind, String id) {
        if (!isOurs(id)) {
            return Optional.empty();
        }
        Path own = folder(kind).resolve(id);
        try {
            return Optional.of(new Kept(id, own.resolve(CONTENT), Files.readString(own.resolve(NAME))));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("looking at a file", e);
        }
    }

    void forget(RecordKind kind, Kept kept) {
        forget(folder(kind).resolve(kept.id()));
    }

    void forgetOld(RecordKind kind) {
        Instant oldest = Instant.now(Clock.systemUTC()).minus(PATIENCE);
        inside(folder(kind)).stream()
                .filter(own -> changed(own).isBefore(oldest))
                .forEach(KeptFiles::forget);
    }

    private Path folder(RecordKind kind) {
        return folder.resolve(kind.word());
    }

    // An id comes from an address.
    private static boolean isOurs(String id) {
        return id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    // Some browsers send the whole path.
    private static String name(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}._ -]", "_")
                .strip();
        String end = last.length() <= LONGEST_NAME
                ? last
                : last.substring(last.length() - LONGEST_NAME).replaceFirst("^\\p{Cs}", "");
        return end.replace(".", "").isBlank() ? "fichier" : end;
    }

    private static void forget(Path own) {
        try {
            FileSystemUtils.deleteRecursively(own);
        } catch (IOException e) {
            throw new UncheckedIOException("forgetting a file", e);
        }
    }

    private static Instant changed(Path own) {
        try {
            return Files.getLastModifiedTime(own).toInstant();
        } catch (IOException e) {
            throw new UncheckedIOException("looking at a file", e);
        }
    }

    private static List<Path> inside(Path own) {
        if (!Files.isDirectory(own)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(own)) {
            return entries.toList();
        } catch (IOException e) {
            throw new UncheckedIOException("looking at files", e);
        }
    }
}
