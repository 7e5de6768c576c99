package fr.essaim.importing.file;

import java.util.List;

/** One record of a CSV file as its quotes and delimiters say. */
sealed interface CsvRecord {

    int number();

    /** A record whose cells are known. */
    record Cells(int number, List<String> cells) implements CsvRecord {}

    /** A record that could not be cut into cells, because of the one at this position. */
    record Broken(int number, int position, String value, String message) implements CsvRecord {}
}
