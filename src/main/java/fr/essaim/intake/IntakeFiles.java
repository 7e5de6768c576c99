package fr.essaim.intake;

import fr.essaim.importing.OtherFiles;
import fr.essaim.importing.file.FileRefused;
import fr.essaim.importing.file.Problem;
import fr.essaim.storage.Provenance;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The files of catalysts and partnerships in the folder of imports and on the command line. */
@Component
class IntakeFiles implements OtherFiles {

    private static final Logger LOG = LoggerFactory.getLogger(IntakeFiles.class);
    private static final int SHOWN_PROBLEMS = 20;

    private final List<RecordKind> kinds;
    private final Intake intake;

    IntakeFiles(List<RecordKind> kinds, Intake intake) {
        this.kinds = kinds;
        this.intake = intake;
    }

    @Override
    public boolean areNamed(String fileName) {
        return named(fileName).isPresent();
    }

    @Override
    public boolean areIn(Path file) {
        return kind(file).isPresent();
    }

    @Override
    public boolean load(Path file) {
        String name = file.getFileName().toString();
        try {
            RecordKind kind = kind(file).orElseThrow();
            Tally tally = intake.run(kind, file, name, Provenance.system());
            tell(name, kind, tally);
            return tally.of(RowFate.REFUSED) == 0;
        } catch (FileRefused e) {
            LOG.error("Fichier «\u00A0{}\u00A0» refusé\u00A0: {}", name, e.getMessage());
            return false;
        }
    }

    private Optional<RecordKind> kind(Path file) {
        String name = file.getFileName().toString();
        return named(name)
                .or(() -> kinds.stream().filter(kind -> fits(kind, file, name)).findFirst());
    }

    private Optional<RecordKind> named(String fileName) {
        return kinds.stream()
                .filter(kind -> fileName.matches("[0-9]{4}-[0-9]{2}-" + kind.word() + "\\b.*"))
                .findFirst();
    }

    private static boolean fits(RecordKind kind, Path file, String name) {
        try {
            FileRows.check(kind, file, name);
            return true;
        } catch (FileRefused e) {
            return false;
        }
    }

    private static void tell(String fileName, RecordKind kind, Tally tally) {
        LOG.info(
                "Fichier «\u00A0{}\u00A0»\u00A0: {} {} créés, {} modifiés, {} inchangés, {} lignes refusées.",
                fileName,
                tally.of(RowFate.CREATED),
                kind.word(),
                tally.of(RowFate.REVISED),
                tally.of(RowFate.UNCHANGED),
                tally.of(RowFate.REFUSED));
        tally.problems().stream().limit(SHOWN_PROBLEMS).forEach(IntakeFiles::tell);
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
}
