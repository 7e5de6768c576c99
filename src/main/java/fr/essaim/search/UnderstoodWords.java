package fr.essaim.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was understood of a question's words, as a page shows it.
 *
 * @param wider where a place or years leave few cases: the question without them, and how many cases that brings
 * @param wordsOnly the address of the same question where words are words; null when nothing was understood
 * @param meant the address of the question as it is meant; null when it is answered so
 * @param missed what was said and leaves no case, so that it is searched as words; null when there is no such thing
 */
public record UnderstoodWords(
        List<Thing> chips,
        List<Offer> offers,
        List<Wider> wider,
        @Nullable String wordsOnly,
        @Nullable String meant,
        @Nullable String missed) {

    public boolean isEmpty() {
        return chips.isEmpty() && offers.isEmpty() && meant == null && missed == null;
    }

    /**
     * One thing that was understood.
     *
     * @param without the address of the question without its words
     * @param strict the filter itself, when cases that only say it are to be left out
     */
    public record Thing(
            String kind,
            String label,
            String without,
            @Nullable Strict strict) {

        /** The same, with why it is not applied. */
        Thing setAside(String why) {
            return new Thing(kind, label + " (" + why + ")", without, strict);
        }
    }

    /** The question with a chosen value instead of its words, and how many cases that leaves. */
    public record Strict(String address, int count) {}

    /** The question without one thing that was said, and how many cases it brings. */
    public record Wider(String label, String address, int count) {}

    /** What the words may have meant as well. */
    public record Offer(String label, String address) {}
}
