package fr.essaim.importing;

import fr.essaim.importing.file.FileRefused;
import fr.essaim.importing.file.ImportFile;
import fr.essaim.importing.file.Problem;
import fr.essaim.importing.file.Row;
import fr.essaim.importing.file.RowRead;
import fr.essaim.importing.file.Rows;
import fr.essaim.importing.file.UnreadableRow;
import fr.essaim.storage.EventLog;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Reads an uploaded file into staged rows, a batch after the other, so that a large file fills no memory. */
@Component
class Reading {

    private static final int MOST_ROWS = 100;
    private static final int MOST_CHARACTERS = 1 << 20;

    private final StagedImports imports;
    private final StagedRows rows;
    private final RowCheck check;
    private final Uploads uploads;
    private final Leases leases;
    private final EventLog events;
    private final TransactionOperations transactions;

    Reading(
            StagedImports imports,
            StagedRows rows,
            RowCheck check,
            Uploads uploads,
            Leases leases,
            EventLog events,
            TransactionOperations transactions) {
        this.imports = imports;
        this.rows = rows;
        this.check = check;
        this.uploads = uploads;
        this.leases = leases;
        this.events = events;
        this.transactions = transactions;
    }

    /** Reads from the beginning, even when a crash ended an earlier reading. */
    void read(StagedImport staged, BooleanSupplier stopped) {
        if (!Files.exists(uploads.of(staged.id()))) {
            imports.fail(
                    staged.id(),
                    List.of(new Problem(
                            0, "", "", "La lecture a été interrompue. Envoyez le fichier de nouveau.", List.of())));
            return;
        }
        rows.deleteAll(staged.id());
        imports.totalling(staged.id(), 0);
        imports.checkedTo(staged.id(), events.head());
        try (Rows file = ImportFile.open(uploads.of(staged.id()), staged.fileName(), RowTranslator.COLUMNS)) {
            imports.noticed(staged.id(), file.notices());
            if (new Run(staged).takeAll(file, stopped)) {
                finish(staged);
            }
        } catch (FileRefused e) {
            imports.fail(staged.id(), e.problems());
            uploads.delete(staged.id());
        }
    }

    private void finish(StagedImport staged) {
        uploads.delete(staged.id());
        ImportState next = switch (staged.followUp()) {
            case PREVIEW -> ImportState.READY;
            case APPLICATION -> ImportState.APPLYING;
        };
        imports.move(staged.id(), ImportState.READING, next);
    }

    /** One reading under way. */
    private final class Run {
        private final StagedImport staged;
        private final List<StagedRow> batch = new ArrayList<>();
        private int characters;
        private int line;

        private Run(StagedImport staged) {
            this.staged = staged;
        }

        /** Answers whether the file was read to its end. */
        private boolean takeAll(Rows file, BooleanSupplier stopped) {
            while (file.hasNext()) {
                take(file.next());
                if (batch.size() >= MOST_ROWS || characters >= MOST_CHARACTERS) {
                    flush();
                }
                if (stopped.getAsBoolean()) {
                    return false;
                }
            }
            flush();
            imports.totalling(staged.id(), line);
            return true;
        }

        private void take(RowRead read) {
            line++;
            switch (read) {
                case Row row -> add(StagedRow.read(line, row.number(), row.values()), row.values());
                case UnreadableRow row ->
                    add(StagedRow.read(line, row.number(), row.values()).refused("", row.problems()), row.values());
            }
        }

        private void add(StagedRow row, Map<String, List<String>> values) {
            batch.add(row);
            values.values().forEach(texts -> texts.forEach(text -> characters += text.length()));
        }

        // What could not be read stays as the file said it; everything else is held against the base.
        private void flush() {
            List<StagedRow> readable =
                    batch.stream().filter(row -> row.problems().isEmpty()).toList();
            List<StagedRow> checked =
                    new ArrayList<>(check.check(staged, readable, cases -> rows.taken(staged.id(), cases)));
            batch.stream().filter(row -> !row.problems().isEmpty()).forEach(checked::add);
            transactions.executeWithoutResult(transaction -> {
                rows.add(staged.id(), checked);
                leases.advance(staged.id(), checked.size());
            });
            batch.clear();
            characters = 0;
        }
    }
}
