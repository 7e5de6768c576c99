package fr.essaim.cataloguing;

import java.util.List;

/** Cuts a text at its line breaks. */
final class Paragraphs {

    private Paragraphs() {}

    static List<String> of(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
