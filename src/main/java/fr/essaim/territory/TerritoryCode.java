package fr.essaim.territory;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Names one territory: its kind and its official code (INSEE, SIREN of an EPCI), written {@code commune:51108}. */
public record TerritoryCode(TerritoryKind kind, String value) implements Comparable<TerritoryCode> {

    private static final Pattern VALUE = Pattern.compile("[0-9A-Za-z]{2,9}");

    public TerritoryCode {
        if (!VALUE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a territory code: " + kind + " " + value);
        }
    }

    /**
     * The code that a text writes.
     *
     * @throws IllegalArgumentException when the text is not of the form {@code kind:value} with a known kind
     */
    @JsonCreator
    public static TerritoryCode of(String text) {
        int colon = text.indexOf(':');
        String kind = colon < 0 ? "" : text.substring(0, colon);
        for (TerritoryKind candidate : TerritoryKind.values()) {
            if (candidate.identifier().equals(kind)) {
                return new TerritoryCode(candidate, text.substring(colon + 1));
            }
        }
        throw new IllegalArgumentException("not a territory code: " + text);
    }

    @JsonValue
    @Override
    public String toString() {
        return kind.identifier() + ":" + value;
    }

    @Override
    public int compareTo(TerritoryCode other) {
        return toString().compareTo(other.toString());
    }
}
