package fr.essaim.maintenance;

import fr.essaim.storage.EventBackup;
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
        events.save(file);
        LOG.info("Événements sauvegardés dans « {} ».", file);
        return true;
    }
}
