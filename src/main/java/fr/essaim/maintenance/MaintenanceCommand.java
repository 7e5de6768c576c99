package fr.essaim.maintenance;

import static java.util.stream.Collectors.joining;

import fr.essaim.casestudy.command.ImportedAs;
import fr.essaim.importing.ImportsFolder;
import fr.essaim.search.IndexCheck;
import fr.essaim.search.IndexMaintenance;
import fr.essaim.search.IndexMaintenance.IndexStuck;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What the command line can ask for; each answers the exit code of the process. */
@Component
public class MaintenanceCommand {

    private static final Logger LOG = LoggerFactory.getLogger(MaintenanceCommand.class);
    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int MISUSED = 2;

    private final ImportsFolder imports;
    private final IndexMaintenance index;
    private final Backup backup;

    MaintenanceCommand(ImportsFolder imports, IndexMaintenance index, Backup backup) {
        this.imports = imports;
        this.index = index;
        this.backup = backup;
    }

    /** Carries out one command with its arguments. */
    public int run(List<String> words) {
        try {
            return runOrFail(words);
        } catch (IndexStuck e) {
            LOG.error("L’index ne peut pas suivre les événements ; la cause est dite plus haut.");
            return FAILED;
        }
    }

    private int runOrFail(List<String> words) {
        List<String> arguments = words.subList(1, words.size());
        return switch (words.getFirst()) {
            case "importer" -> importFiles(arguments);
            case "reconstruire" -> rebuild();
            case "verifier" -> verify();
            case "sauvegarder" -> save(arguments);
            default ->
                misused(
                        "La commande « " + words.getFirst()
                                + " » n’existe pas. Commandes : importer FICHIER…, reconstruire, verifier, sauvegarder FICHIER, restaurer FICHIER.");
        };
    }

    private int importFiles(List<String> names) {
        if (names.isEmpty()) {
            return misused("Donnez au moins un fichier : importer FICHIER…");
        }
        List<Path> files = names.stream().map(Path::of).toList();
        List<Path> missing = new ArrayList<>(files);
        missing.removeIf(file -> Files.isRegularFile(file) && Files.isReadable(file));
        if (!missing.isEmpty()) {
            return misused("Ces fichiers n’existent pas ou ne peuvent pas être lus\u00A0: " + quoted(missing));
        }
        boolean complete = true;
        for (Path file : files) {
            complete &= imports.load(file, ImportedAs.PUBLISHED);
        }
        index.awaitCaughtUp();
        return complete ? DONE : FAILED;
    }

    private static String quoted(List<Path> files) {
        return files.stream().map(file -> "«\u00A0" + file + "\u00A0»").collect(joining(", "));
    }

    private int rebuild() {
        index.rebuild();
        return DONE;
    }

    private int verify() {
        IndexCheck check = index.verify();
        check.differences().forEach(difference -> LOG.error("{}", difference));
        if (check.differences().isEmpty()) {
            LOG.info("L’index est égal aux événements : {} fiches comparées.", check.compared());
            return DONE;
        }
        LOG.error(
                "L’index diffère des événements : {} différences.",
                check.differences().size());
        return FAILED;
    }

    private int save(List<String> arguments) {
        if (arguments.size() != 1) {
            return misused("Donnez un fichier : sauvegarder FICHIER");
        }
        return backup.save(Path.of(arguments.getFirst())) ? DONE : FAILED;
    }

    private static int misused(String message) {
        LOG.error("{}", message);
        return MISUSED;
    }
}
