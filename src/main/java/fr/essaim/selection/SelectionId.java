package fr.essaim.selection;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names one selection for ever; readable, lowercase, part of its address. */
public record SelectionId(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final String STREAM = "selection:";
    private static final int LONGEST = 100;
    private static final int SLUG_LENGTH = 50;

    public SelectionId {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("not a selection id: " + value);
        }
    }

    @JsonCreator
    public static SelectionId of(String value) {
        return new SelectionId(value);
    }

    /** Reads an id that a visitor typed or followed: empty when it cannot be one. */
    public static Optional<SelectionId> parse(String text) {
        return isWellFormed(text) ? Optional.of(new SelectionId(text)) : Optional.empty();
    }

    /** The id that a title asks for, with an ending that keeps it apart from other selections of the same title. */
    public static SelectionId ofTitle(String title, String ending) {
        String folded = Normalizer.normalize(title, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String slug =
                folded.replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String start = slug.substring(0, Math.min(SLUG_LENGTH, slug.length())).replaceAll("-$", "");
        return new SelectionId((start.isEmpty() ? "selection" : start) + "-" + ending);
    }

    /** How the events name it: no case, whatever a provider calls it, can be called so. */
    public String stream() {
        return STREAM + value;
    }

    static boolean isStream(String aggregate) {
        return aggregate.startsWith(STREAM);
    }

    private static boolean isWellFormed(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
