package fr.essaim.lucene;

/** How far in the events an index has come, in the words of the event store; empty before the first event. */
public record IndexPosition(String value) {

    public static final IndexPosition START = new IndexPosition("");
}
