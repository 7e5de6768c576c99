package fr.essaim.importing.file;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a CSV file into records (RFC 4180, any delimiter). Written here and not taken from FastCSV because a broken quote must
 * cost one line and not the rest of the file: reading goes back and starts again on the line after the one it opened on.
 */
final class CsvRecords {

    private static final int MOST_CELLS = 1_000;
    private static final long MOST_REREAD = 256L << 20;

    private final TextBytes bytes;
    private final Charset encoding;
    private final char delimiter;
    private final ByteText cell = new ByteText(RowDraft.ROW_LIMIT);
    private List<String> cells = new ArrayList<>();
    private int number;
    private int size;
    private int position;
    private int openedOn;
    private long secondLine;
    private long reread;

    CsvRecords(TextBytes bytes, Charset encoding, char delimiter) {
        this.bytes = bytes;
        this.encoding = encoding;
        this.delimiter = delimiter;
    }

    @Nullable
    CsvRecord next() throws IOException {
        if (bytes.peek() == TextBytes.END) {
            return null;
        }
        start();
        int firstLine = bytes.line();
        End end = readCell();
        while (end == End.CELL) {
            end = readCell();
        }
        return end == End.RECORD ? whole() : broken(end, firstLine);
    }

    private void start() {
        number++;
        cells = new ArrayList<>();
        size = 0;
        position = -1;
        secondLine = -1;
    }

    private End readCell() throws IOException {
        position++;
        cell.clear();
        int first = bytes.read();
        if (first == '"') {
            openedOn = bytes.line();
            return quotedCell();
        }
        return plainCell(first);
    }

    private End plainCell(int first) throws IOException {
        int b = first;
        while (b != delimiter && b != '\n' && b != TextBytes.END) {
            cell.add(b);
            b = bytes.read();
        }
        return finished(b);
    }

    private End quotedCell() throws IOException {
        for (int b = bytes.read(); b != TextBytes.END; b = bytes.read()) {
            if (b == '"' && bytes.peek() != '"') {
                return afterQuotes();
            }
            if (b == '"') {
                bytes.read();
            }
            if (b == '\n' && secondLine < 0) {
                secondLine = bytes.position();
            }
            cell.add(b);
        }
        return End.UNCLOSED;
    }

    private End afterQuotes() throws IOException {
        int b = bytes.read();
        while (b == ' ') {
            b = bytes.read();
        }
        return b == delimiter || b == '\n' || b == TextBytes.END ? finished(b) : End.STRAY;
    }

    private End finished(int last) {
        size = Math.min(size + cell.length(), RowDraft.ROW_LIMIT + 1);
        if (size <= RowDraft.ROW_LIMIT && position < MOST_CELLS) {
            cells.add(cell.text(encoding));
        }
        return last == delimiter ? End.CELL : End.RECORD;
    }

    private CsvRecord whole() {
        if (size > RowDraft.ROW_LIMIT) {
            return new CsvRecord.Broken(
                    number,
                    cells.size(),
                    "",
                    "La ligne est trop longue\u00A0: elle peut contenir quatre millions de caractères.");
        }
        if (position >= MOST_CELLS) {
            return new CsvRecord.Broken(number, 0, "", "La ligne compte plus de mille cellules.");
        }
        return new CsvRecord.Cells(number, cells);
    }

    private CsvRecord broken(End end, int firstLine) throws IOException {
        String start = cell.text(encoding);
        String message = end == End.UNCLOSED
                ? "Le guillemet ouvert à la ligne %d du fichier n’est jamais refermé.".formatted(openedOn)
                : ("Un guillemet est mal placé dans la cellule ouverte à la ligne %d du fichier\u00A0: du texte le suit à la "
                                + "ligne %d. À l’intérieur d’une cellule, doublez les guillemets (\"\").")
                        .formatted(openedOn, bytes.line());
        return new CsvRecord.Broken(number, position, start, message + resume(firstLine));
    }

    /** Goes on with the line after the first; says so when lines had to be given up instead. */
    private String resume(int firstLine) throws IOException {
        if (secondLine < 0) {
            skipLine();
            return "";
        }
        reread += bytes.position() - secondLine;
        if (reread <= MOST_REREAD) {
            bytes.seek(secondLine, firstLine + 1);
            return "";
        }
        skipLine();
        return " Trop de guillemets sont mal placés\u00A0: les lignes %d à %d du fichier n’ont pas été lues."
                .formatted(firstLine, bytes.line() - 1);
    }

    private void skipLine() throws IOException {
        int b = bytes.read();
        while (b != '\n' && b != TextBytes.END) {
            b = bytes.read();
        }
    }

    /** How a cell ended. */
    private enum End {
        CELL,
        RECORD,
        STRAY,
        UNCLOSED
    }
}
