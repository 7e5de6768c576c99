package fr.essaim.reading;

import java.util.List;

/** A piece of a text as a page shows it. */
public sealed interface Block {

    /** A paragraph. */
    record Paragraph(String text) implements Block {}

    /** A list. */
    record Items(List<String> items) implements Block {}
}
