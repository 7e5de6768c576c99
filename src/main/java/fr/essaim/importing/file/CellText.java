package fr.essaim.importing.file;

/** What a cell says once its type and style are taken into account. */
sealed interface CellText {

    /** A text, empty for an empty cell. */
    record Written(String text) implements CellText {}

    /** Something a row cannot be made of, and why. */
    record Refused(String value, String message) implements CellText {}
}
