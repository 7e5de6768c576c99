package fr.essaim.importing.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads one file from the first row to the last in a Java machine of its own, whose heap the caller chooses. */
final class ReadWholeFile {

    private ReadWholeFile() {}

    public static void main(String... args) {
        Sent sent = new Sent(Path.of(args[0]), args[0], LargeTable.COLUMNS);
        boolean keeping = args.length > 1;
        List<RowRead> kept = new ArrayList<>();
        long start = System.nanoTime();
        int sound = 0;
        int unreadable = 0;
        int asWritten = 0;
        try (Rows rows = sent.open()) {
            while (rows.hasNext()) {
                RowRead row = rows.next();
                sound += row instanceof Row ? 1 : 0;
                unreadable += row instanceof Row ? 0 : 1;
                asWritten += LargeTable.wrote(sound - 1, row) ? 1 : 0;
                if (keeping) {
                    kept.add(row);
                }
            }
        } catch (FileRefused refused) {
            System.out.println("refused: " + refused.getMessage());
            return;
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                "%d sound, %d unreadable, %d as written, %d kept, %.1f s%n",
                sound, unreadable, asWritten, kept.size(), seconds);
    }
}
