package fr.essaim.understanding;

/**
 * A stretch of a text, from a first character to after a last one.
 *
 * @param from where the words begin that only bound the thing to the others: « en » of « en Bretagne »
 * @param start where the thing itself begins
 */
public record Span(int from, int start, int end) {

    boolean meets(Span other) {
        return start < other.end && other.start < end;
    }

    int length() {
        return end - start;
    }
}
