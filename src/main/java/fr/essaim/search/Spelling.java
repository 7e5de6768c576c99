package fr.essaim.search;

/** What is to be said of the spelling of a question. */
public sealed interface Spelling {

    /** Nothing. */
    record Right() implements Spelling {}

    /** Another spelling finds more. */
    record Proposed(String text, String address, int count) implements Spelling {}

    /** The question found nothing: the results are those of another spelling. */
    record Corrected(String typed, String text, String anyway) implements Spelling {}
}
