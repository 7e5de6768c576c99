package fr.essaim.importing.file;

/** One cell as the sheet writes it: what its raw text means depends on its type and style. */
record SheetCell(int row, int column, String type, int style, String raw) {

    /** Our own type, over the one of the result. */
    static final String FORMULA = "formula";

    /** As a person reads it in the grid: C5. */
    String reference() {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.append(row).toString();
    }
}
