package fr.essaim.selection;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names one selection for ever; readable, lowercase, part of its address. */
public record SelectionId(@JsonValue String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 100;

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

    private static boolean isWellFormed(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
