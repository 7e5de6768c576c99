package fr.essaim.maintenance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Puts a saved file back as the base of an empty data directory, before anything is opened. */
public final class Restoration {

    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private Restoration() {}

    /** Answers why it could not be done, or nothing when it was; a base that is already there is never replaced. */
    public static Optional<String> run(List<String> arguments, Path data) {
        if (arguments.size() != 1) {
            return Optional.of("Donnez un fichier : restaurer FICHIER");
        }
        Path saved = Path.of(arguments.getFirst());
        Path base = data.resolve("essaim.db");
        if (Files.exists(base)) {
            return Optional.of(
                    "Le dossier « " + data + " » contient déjà une base. Donnez un dossier vide par ESSAIM_DATA.");
        }
        try {
            if (!isDatabase(saved)) {
                return Optional.of("« " + saved + " » n’est pas une sauvegarde d’Essaim.");
            }
            Files.createDirectories(data);
            Files.copy(saved, base);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("« " + saved + " » ne peut pas être restauré : " + e.getMessage());
        }
    }

    private static boolean isDatabase(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return Arrays.equals(content.readNBytes(SQLITE.length), SQLITE);
        }
    }
}
