package fr.essaim.importing.file;

/** What reading one row gave: its values, or what is wrong with it. */
public sealed interface RowRead permits Row, UnreadableRow {

    /**
     * The number a person sees beside the row. In XLSX and CSV that of the spreadsheet program: the header is 1, empty rows
     * count, and a row whose cells hold line breaks counts once. In JSON Lines the line of the file.
     */
    int number();
}
