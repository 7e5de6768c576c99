package fr.essaim.lucene;

/** One document that is not what the events make of it. */
public record IndexDifference(String key, Kind kind) {

    /** What is wrong with it. */
    public enum Kind {
        MISSING,
        DIFFERENT,
        EXCESS
    }
}
