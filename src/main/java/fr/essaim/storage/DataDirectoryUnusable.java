package fr.essaim.storage;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The data directory cannot be worked on; the message, in French, says why and what to do. */
public final class DataDirectoryUnusable extends RuntimeException {

    private DataDirectoryUnusable(String message, @Nullable IOException cause) {
        super(message, cause);
    }

    static DataDirectoryUnusable inUse(Path path) {
        return new DataDirectoryUnusable(
                "Essaim travaille déjà sur le dossier «\u00A0" + path.toAbsolutePath()
                        + "\u00A0». Arrêtez l’autre processus, ou donnez un autre dossier par ESSAIM_DATA.",
                null);
    }

    static DataDirectoryUnusable closed(Path path, IOException cause) {
        return new DataDirectoryUnusable(
                "Le dossier de données «\u00A0" + path.toAbsolutePath()
                        + "\u00A0» ne peut pas être ouvert en écriture. Donnez-en un autre par ESSAIM_DATA.",
                cause);
    }
}
