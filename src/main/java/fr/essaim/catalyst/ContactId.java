package fr.essaim.catalyst;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Stands in events for a person who can be written to, and says nothing of her. */
public record ContactId(@JsonValue String value) {

    @JsonCreator
    public static ContactId of(String value) {
        return new ContactId(value);
    }
}
