package fr.essaim.importing;

import fr.essaim.casestudy.command.ImportAnswer;
import fr.essaim.casestudy.command.ImportCaseStudy;
import fr.essaim.casestudy.command.ImportedAs;
import fr.essaim.importing.RowTranslation.NotUnderstood;
import fr.essaim.importing.RowTranslation.Understood;
import fr.essaim.importing.Sending.Sent;
import fr.essaim.importing.command.CompleteImport;
import fr.essaim.importing.command.RefuseImportRows;
import fr.essaim.importing.command.StartImport;
import fr.essaim.importing.event.ImportRowsRefused.RefusedCell;
import fr.essaim.importing.file.FileRefused;
import fr.essaim.importing.file.ImportFile;
import fr.essaim.importing.file.Problem;
import fr.essaim.importing.file.Row;
import fr.essaim.importing.file.RowRead;
import fr.essaim.importing.file.Rows;
import fr.essaim.importing.file.UnreadableRow;
import fr.essaim.storage.Commands;
import fr.essaim.storage.Provenance;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a file in, row by row: sound rows become commands, a hundred in a transaction; the others are reported and stop nothing. */
@Component
public class Importer {

    private static final int TOGETHER = 100;

    private final Commands commands;
    private final Sending sending;
    private final RowTranslator translator;

    Importer(Commands commands, Sending sending, RowTranslator translator) {
        this.commands = commands;
        this.sending = sending;
        this.translator = translator;
    }

    /**
     * Takes one file in, as one recorded import.
     *
     * @param fileName the name the person gave the file
     * @param progress told the report so far after every transaction
     * @throws FileRefused when nothing of the file can be used; nothing was recorded then
     */
    public ImportReport run(
            Path file, String fileName, ImportedAs as, Provenance provenance, Consumer<ImportReport> progress) {
        try (Rows rows = ImportFile.open(file, fileName, RowTranslator.COLUMNS)) {
            String id = "import-" + UUID.randomUUID();
            Provenance source = provenance.byImport(id);
            commands.send(new StartImport(id, fileName, FileDigest.of(file)), source);
            return new Run(id, as, source, new ImportReport(id, fileName), progress).take(rows);
        }
    }

    /** One import under way. */
    private final class Run {
        private final String id;
        private final ImportedAs as;
        private final Provenance source;
        private final ImportReport report;
        private final Consumer<ImportReport> progress;
        private final Map<String, Integer> rowOfIdentifiant = new HashMap<>();
        private final List<Sound> sound = new ArrayList<>();
        private final List<RefusedCell> refused = new ArrayList<>();

        private Run(String id, ImportedAs as, Provenance source, ImportReport report, Consumer<ImportReport> progress) {
            this.id = id;
            this.as = as;
            this.source = source;
            this.report = report;
            this.progress = progress;
        }

        private ImportReport take(Rows rows) {
            while (rows.hasNext()) {
                take(rows.next());
                if (sound.size() + refused.size() >= TOGETHER) {
                    flush();
                }
            }
            flush();
            commands.send(
                    new CompleteImport(id, report.created(), report.revised(), report.unchanged(), report.refused()),
                    source);
            return report;
        }

        private void take(RowRead read) {
            switch (read) {
                case UnreadableRow unreadable -> refuse(unreadable.problems());
                case Row row -> {
                    switch (translator.translate(row, as)) {
                        case NotUnderstood wrong -> refuse(wrong.problems());
                        case Understood understood -> add(row.number(), understood.command());
                    }
                }
            }
        }

        private void add(int row, ImportCaseStudy command) {
            Integer earlier = rowOfIdentifiant.putIfAbsent(command.id().value(), row);
            if (earlier == null) {
                sound.add(new Sound(row, command));
                return;
            }
            String given = command.providerReference() == null ? "" : command.providerReference();
            refuse(List.of(RowProblems.takenIdentifiant(row, given, earlier)));
        }

        private void refuse(List<Problem> problems) {
            report.refuse(problems);
            problems.stream().map(RowProblems::recorded).forEach(refused::add);
        }

        private void flush() {
            Sent<Sound> sent = sending.send(sound, Sound::command, source, done -> {});
            sent.done().forEach(done -> count(done.answer()));
            sent.failed().forEach(row -> refuse(List.of(RowProblems.refusedByTheBase(row.number()))));
            sound.clear();
            if (!refused.isEmpty()) {
                commands.send(new RefuseImportRows(id, List.copyOf(refused)), source);
                refused.clear();
            }
            progress.accept(report);
        }

        private void count(@Nullable Object answer) {
            if (answer instanceof ImportAnswer answered) {
                report.count(answered.outcome());
            }
        }
    }

    /** A sound row on its way. */
    private record Sound(int number, ImportCaseStudy command) {}
}
