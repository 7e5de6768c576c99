package fr.essaim.maintenance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Puts a saved file back as the base of an empty data directory, before anything is opened. */
public final class Restoration {

    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int MISUSED = 2;
    private static final String BASE = "essaim.db";
    private static final List<String> OWN =
            List.of(BASE, BASE + "-wal", "index", "index-catalyseurs", "index-partenariats", "chargement-initial");

    private Restoration() {}

    /** Answers the exit code of the process; a base that is already there is never replaced. */
    public static int run(List<String> arguments, Path data) {
        if (arguments.size() != 1) {
            System.err.println("Donnez un fichier\u00A0: restaurer FICHIER");
            return MISUSED;
        }
        Optional<String> refusal = restore(Path.of(arguments.getFirst()), data);
        System.err.println(refusal.orElse("Base restaurée dans «\u00A0" + data.toAbsolutePath() + "\u00A0»."));
        return refusal.isPresent() ? FAILED : DONE;
    }

    private static Optional<String> restore(Path saved, Path data) {
        if (!Files.isRegularFile(saved) || !Files.isReadable(saved)) {
            return Optional.of("Le fichier «\u00A0" + saved + "\u00A0» n’existe pas ou ne peut pas être lu.");
        }
        if (OWN.stream().map(data::resolve).anyMatch(Files::exists)) {
            return Optional.of("Le dossier «\u00A0" + data
                    + "\u00A0» contient déjà une base ou un index. Donnez un dossier vide par ESSAIM_DATA.");
        }
        try {
            if (!isDatabase(saved)) {
                return Optional.of("«\u00A0" + saved + "\u00A0» n’est pas une sauvegarde d’Essaim.");
            }
            copy(saved, data);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("«\u00A0" + saved + "\u00A0» ne peut pas être restauré\u00A0: " + e.getMessage());
        }
    }

    // A copy cut short must not look like a base.
    private static void copy(Path saved, Path data) throws IOException {
        Files.createDirectories(data);
        Path partial = data.resolve(BASE + ".partiel");
        Files.copy(saved, partial, StandardCopyOption.REPLACE_EXISTING);
        Files.move(partial, data.resolve(BASE));
    }

    private static boolean isDatabase(Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return Arrays.equals(content.readNBytes(SQLITE.length), SQLITE);
        }
    }
}
