package fr.essaim.importing.file;

/** Text that arrives in pieces; of what is longer than a cell may be, one character more is kept, as the sign of it. */
final class LimitedText {

    private static final int KEPT = RowDraft.CELL_LIMIT + 1;

    private final StringBuilder text = new StringBuilder();

    void add(String piece) {
        text.append(piece, 0, Math.min(piece.length(), KEPT - text.length()));
    }

    void clear() {
        text.setLength(0);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
