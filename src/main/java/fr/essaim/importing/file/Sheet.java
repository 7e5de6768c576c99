package fr.essaim.importing.file;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet of a workbook, pulled one by one. */
final class Sheet implements Closeable {

    private static final int LAST_ROW = 1 << 20;
    private static final int LAST_COLUMN = 1 << 14;
    private static final int LETTERS = 26;

    private final XmlPart part;
    private final LimitedText text = new LimitedText();
    private int row;
    private int column;
    private int size;

    Sheet(XmlPart part) {
        this.part = part;
    }

    /** The next row that is written down, be it empty; null after the last. Nothing after the cells is read. */
    @Nullable
    SheetRow next() throws IOException {
        while (part.next() && !part.ends("sheetData")) {
            if (part.starts("row")) {
                return row();
            }
        }
        if (!part.ends("sheetData")) {
            throw new IOException("no sheet data");
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        part.close();
    }

    private SheetRow row() throws IOException {
        row = within(1, LAST_ROW, part.attribute("r"), row + 1);
        column = 0;
        size = 0;
        List<SheetCell> cells = new ArrayList<>();
        while (part.next() && !part.ends("row")) {
            if (part.starts("c")) {
                cells.add(cell());
            }
        }
        return new SheetRow(row, cells);
    }

    private SheetCell cell() throws IOException {
        String reference = part.attribute("r");
        column = reference.isEmpty() ? column + 1 : column(reference);
        String type = part.attribute("t");
        int style = within(0, Integer.MAX_VALUE, part.attribute("s"), 0);
        text.clear();
        while (part.next() && !part.ends("c")) {
            if (part.starts("f")) {
                type = SheetCell.FORMULA;
            } else if (part.starts("v")) {
                RichText.plain(part, "v", text);
            } else if (part.starts("is")) {
                text.add(RichText.until(part, "is"));
            }
        }
        return new SheetCell(row, column, type, style, measured(text.toString()));
    }

    private String measured(String raw) {
        size += raw.length();
        if (size > RowDraft.ROW_LIMIT) {
            throw FileRefused.because("La ligne %d du classeur dépasse quatre millions de caractères.".formatted(row));
        }
        return raw;
    }

    /** C5 is in column 3. */
    private static int column(String reference) throws IOException {
        int number = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            number = number * LETTERS + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
            if (number < 1 || number > LAST_COLUMN) {
                throw new IOException("column of " + Text.shortened(reference));
            }
        }
        if (number == 0) {
            throw new IOException("column of " + Text.shortened(reference));
        }
        return number;
    }

    private static int within(int least, int most, String written, int otherwise) throws IOException {
        try {
            int number = written.isEmpty() ? otherwise : Integer.parseInt(written);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new IOException(e);
        }
        throw new IOException("number " + written);
    }
}
