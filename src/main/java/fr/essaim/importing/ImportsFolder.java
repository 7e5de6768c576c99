package fr.essaim.importing;

import fr.essaim.casestudy.command.ImportedAs;
import fr.essaim.importing.file.FileRefused;
import fr.essaim.importing.file.Problem;
import fr.essaim.storage.DataDirectory;
import fr.essaim.storage.EventLog;
import fr.essaim.storage.Provenance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The folder whose files fill an empty base. A marker in the data directory says that this began; it goes when the last file is in, so that a start that was cut short
 * is taken up by the next one.
 */
@Component
public class ImportsFolder {

    private static final Logger LOG = LoggerFactory.getLogger(ImportsFolder.class);
    private static final String NONE = "non";
    private static final Pattern NAME = Pattern.compile("[0-9]{4}-[0-9]{2}-.+\\.(csv|xlsx|jsonl)");
    private static final int SHOWN_PROBLEMS = 20;
    private static final int ROWS_BETWEEN_LINES = 5_000;

    private final Importer importer;
    private final OtherFiles others;
    private final EventLog events;
    private final Path marker;
    private final String folder;

    ImportsFolder(
            Importer importer,
            OtherFiles others,
            EventLog events,
            DataDirectory directory,
            @Value("${essaim.imports}") String folder) {
        this.importer = importer;
        this.others = others;
        this.events = events;
        this.marker = directory.path().resolve("chargement-initial");
        this.folder = folder;
    }

    /** Takes in the files of the folder when the base is empty, or when this was begun and not finished. */
    public void loadIntoEmptyBase() {
        if (folder.equals(NONE) || !(events.head() == 0 || Files.exists(marker))) {
            return;
        }
        Path path = Path.of(folder);
        if (!Files.isDirectory(path)) {
            LOG.warn("Le dossier «\u00A0{}\u00A0» n’existe pas\u00A0: la base reste vide.", path.toAbsolutePath());
            return;
        }
        try {
            Files.writeString(marker, path.toAbsolutePath().toString());
            files(path).forEach(this::loadByName);
            Files.delete(marker);
        } catch (IOException e) {
            throw new UncheckedIOException("loading " + path, e);
        }
    }

    private void loadByName(Path file) {
        if (others.areNamed(file.getFileName().toString())) {
            others.load(file);
        } else {
            loadCases(file, ImportedAs.PUBLISHED);
        }
    }

    /** Takes in one file, of cases or of others, and tells in the log what became of it. Answers whether every row was taken. */
    public boolean load(Path file, ImportedAs as) {
        return others.areIn(file) ? others.load(file) : loadCases(file, as);
    }

    private boolean loadCases(Path file, ImportedAs as) {
        try {
            ImportReport report =
                    importer.run(file, file.getFileName().toString(), as, Provenance.system(), new ProgressLines());
            tell(report);
            return report.refused() == 0;
        } catch (FileRefused e) {
            LOG.error("Fichier «\u00A0{}\u00A0» refusé\u00A0: {}", file.getFileName(), e.getMessage());
            return false;
        }
    }

    private static void tell(ImportReport report) {
        LOG.info(
                "Fichier «\u00A0{}\u00A0»\u00A0: {} fiches créées, {} modifiées, {} inchangées, {} lignes refusées.",
                report.fileName(),
                report.created(),
                report.revised(),
                report.unchanged(),
                report.refused());
        report.problems().stream().limit(SHOWN_PROBLEMS).forEach(ImportsFolder::tell);
    }

    // The cell itself is left out: nobody knows what a faulty cell holds.
    private static void tell(Problem problem) {
        String nearest =
                problem.nearest().isEmpty() ? "" : " Le plus proche\u00A0: " + String.join(", ", problem.nearest());
        LOG.warn(
                "Ligne {}, colonne «\u00A0{}\u00A0»\u00A0: {}{}",
                problem.row(),
                problem.column(),
                problem.message(),
                nearest);
    }

    /** One line in the log for every few thousand rows. */
    private static final class ProgressLines implements Consumer<ImportReport> {
        private int next = ROWS_BETWEEN_LINES;

        @Override
        public void accept(ImportReport report) {
            if (report.rows() >= next) {
                LOG.info("Fichier «\u00A0{}\u00A0»\u00A0: {} lignes lues.", report.fileName(), report.rows());
                next += ROWS_BETWEEN_LINES;
            }
        }
    }

    // Others link to cases, which come first.
    private List<Path> files(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(
                            file -> NAME.matcher(file.getFileName().toString()).matches())
                    .sorted(Comparator.comparing((Path file) ->
                                    others.areNamed(file.getFileName().toString()))
                            .thenComparing(Comparator.naturalOrder()))
                    .toList();
        }
    }
}
