package fr.essaim.importing;

import fr.essaim.storage.DataDirectory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** The files that were sent, kept beside the database until they are read. */
@Component
class Uploads {

    private final Path folder;

    Uploads(DataDirectory directory) {
        this.folder = directory.path().resolve("televersements");
    }

    Path keep(String importId, InputStream content) {
        try (content) {
            Files.createDirectories(folder);
            Files.copy(content, of(importId));
            return of(importId);
        } catch (IOException e) {
            throw new UncheckedIOException("keeping an upload", e);
        }
    }

    Path of(String importId) {
        return folder.resolve(importId);
    }

    void delete(String importId) {
        try {
            Files.deleteIfExists(of(importId));
        } catch (IOException e) {
            throw new UncheckedIOException("deleting an upload", e);
        }
    }
}
