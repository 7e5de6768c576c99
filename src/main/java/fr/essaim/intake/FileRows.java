package fr.essaim.intake;

import fr.essaim.importing.file.FileRefused;
import fr.essaim.importing.file.ImportFile;
import fr.essaim.importing.file.Row;
import fr.essaim.importing.file.RowRead;
import fr.essaim.importing.file.Rows;
import fr.essaim.importing.file.UnreadableRow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Reads one file of a kind and tells what its rows would do, some at a time and in their order. */
final class FileRows {

    private static final int TOGETHER = 100;

    private final RecordKind kind;
    private final Consumer<List<RecordRow>> taker;
    private final Map<String, Integer> rowOfId = new HashMap<>();
    private final List<Row> sound = new ArrayList<>();
    private final List<RecordRow> unreadable = new ArrayList<>();

    private FileRows(RecordKind kind, Consumer<List<RecordRow>> taker) {
        this.kind = kind;
        this.taker = taker;
    }

    /**
     * Answers what there is to say about the file itself.
     *
     * @param fileName the name the person gave it
     * @throws FileRefused when nothing of it can be used
     */
    static List<String> read(RecordKind kind, Path file, String fileName, Consumer<List<RecordRow>> taker) {
        try (Rows rows = ImportFile.open(file, fileName, kind.columns())) {
            FileRows reading = new FileRows(kind, taker);
            while (rows.hasNext()) {
                reading.take(rows.next());
            }
            reading.flush();
            return rows.notices();
        }
    }

    /** @throws FileRefused when nothing of the file can be used */
    static void check(RecordKind kind, Path file, String fileName) {
        ImportFile.open(file, fileName, kind.columns()).close();
    }

    private void take(RowRead read) {
        switch (read) {
            case Row row -> sound.add(row);
            case UnreadableRow row -> unreadable.add(RecordRow.refused(row));
        }
        if (sound.size() + unreadable.size() >= TOGETHER) {
            flush();
        }
    }

    private void flush() {
        Map<Integer, RecordRow> inOrder = new TreeMap<>();
        unreadable.forEach(row -> inOrder.put(row.number(), row));
        kind.meaning(sound).forEach(row -> inOrder.put(row.number(), onlyOnce(row)));
        taker.accept(List.copyOf(inOrder.values()));
        sound.clear();
        unreadable.clear();
    }

    private RecordRow onlyOnce(RecordRow row) {
        Integer earlier = row.id().isEmpty() ? null : rowOfId.putIfAbsent(row.id(), row.number());
        return earlier == null
                ? row
                : row.refused("Cet identifiant est déjà celui de la ligne " + earlier + " du même fichier.");
    }
}
