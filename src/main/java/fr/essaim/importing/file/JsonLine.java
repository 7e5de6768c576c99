package fr.essaim.importing.file;

/** One line of a JSON Lines file that is not blank. */
sealed interface JsonLine {

    int number();

    /** A line whose text is known, well formed or not. */
    record Written(int number, String text) implements JsonLine {}

    /** A line too long to be kept in memory. */
    record TooLong(int number) implements JsonLine {}
}
