package fr.essaim.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Names one concept for ever: the scheme (which is also the facet's name) and its notation there, written {@code domaine:education}. */
public record ConceptId(String scheme, String notation) implements Comparable<ConceptId> {

    private static final int LONGEST = 200;
    private static final Pattern PART = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public ConceptId {
        if (!isPart(scheme) || !isPart(notation)) {
            throw new IllegalArgumentException("not a concept id: " + scheme + ":" + notation);
        }
    }

    // The pattern goes deeper with every hyphen: a text without end would end the thread.
    private static boolean isPart(String text) {
        return text.length() <= LONGEST && PART.matcher(text).matches();
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws IllegalArgumentException when the text is not of the form {@code scheme:notation}
     */
    @JsonCreator
    public static ConceptId of(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("not a concept id: " + text);
        }
        return new ConceptId(text.substring(0, colon), text.substring(colon + 1));
    }

    @JsonValue
    @Override
    public String toString() {
        return scheme + ":" + notation;
    }

    @Override
    public int compareTo(ConceptId other) {
        int byScheme = scheme.compareTo(other.scheme);
        return byScheme != 0 ? byScheme : notation.compareTo(other.notation);
    }
}
