package fr.essaim.web;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Something as schema.org describes it, for search engines: JSON-LD that can stand inside a page. */
public final class LinkedThing {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, Object> properties = new LinkedHashMap<>();

    private LinkedThing(String type) {
        properties.put("@type", type);
    }

    /** A thing of a type of schema.org, about which nothing is said yet. */
    public static LinkedThing of(String type) {
        return new LinkedThing(type);
    }

    /** A thing of a type of schema.org with its name. */
    public static LinkedThing named(String type, String name) {
        return of(type).with("name", name);
    }

    /** Says something more of it: a text, a number, a thing or several of them; nothing is said of what is null or empty. */
    public LinkedThing with(String property, @Nullable Object value) {
        boolean empty = value == null || value.equals("") || value instanceof Collection<?> many && many.isEmpty();
        if (!empty) {
            properties.put(property, value);
        }
        return this;
    }

    /** JSON without any sign that means something to HTML, so that no text can end the script element it stands in. */
    public String inPage() {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("@context", "https://schema.org");
        whole.putAll(properties);
        return JSON.writeValueAsString(whole)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    @JsonValue
    Map<String, Object> properties() {
        return properties;
    }
}
