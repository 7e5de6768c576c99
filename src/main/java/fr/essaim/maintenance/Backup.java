package fr.essaim.maintenance;

import fr.essaim.storage.EventBackup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Copies the events into one file; the index is left out, since the events make it. */
@Component
class Backup {

    private static final Logger LOG = LoggerFactory.getLogger(Backup.class);

    private final EventBackup events;

    Backup(EventBackup events) {
        this.events = events;
    }

    /** Answers whether the copy was made; an existing file is never replaced. */
    boolean save(Path file) {
        if (!events.isPossible()) {
            LOG.error("Sur PostgreSQL, sauvegardez avec les outils de PostgreSQL (pg_dump).");
            return false;
        }
        if (Files.exists(file)) {
            LOG.error("Le fichier « {} » existe déjà ; donnez un autre nom.", file);
            return false;
        }
        if (!Files.isWritable(file.toAbsolutePath().getParent())) {
            LOG.error("Le dossier du fichier « {} » n’existe pas ou ne peut pas être écrit.", file);
            return false;
        }
        saveWhole(file);
        LOG.info("Événements sauvegardés dans « {} ».", file);
        return true;
    }

    // A copy cut short must not look like a copy.
    private void saveWhole(Path file) {
        Path partial = file.resolveSibling(file.getFileName() + ".partiel");
        try {
            Files.deleteIfExists(partial);
            events.save(partial);
            Files.move(partial, file);
        } catch (IOException e) {
            throw new UncheckedIOException("saving to " + file, e);
        }
    }
}
