package fr.essaim.importing.file;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** One line of JSON: an object of texts, numbers and arrays of these. */
final class JsonObject {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonParser parser;
    private final RowDraft draft;
    private final Columns columns;

    private JsonObject(JsonParser parser, RowDraft draft, Columns columns) {
        this.parser = parser;
        this.draft = draft;
        this.columns = columns;
    }

    static RowRead row(int number, String text, Columns columns) {
        RowDraft draft = new RowDraft(number, columns);
        try (JsonParser parser = parser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return broken(number, text, "La ligne doit être un objet JSON, entre accolades.");
            }
            new JsonObject(parser, draft, columns).readFields();
            if (parser.nextToken() != null) {
                return broken(number, text, "La ligne contient autre chose après l’objet JSON.");
            }
            return draft.read();
        } catch (JacksonException e) {
            return broken(number, text, "Le JSON est mal formé" + place(e) + ".");
        }
    }

    /** The keys of a well-formed line; none when it is not, which {@link #row} will say. */
    static List<String> keys(String text) {
        List<String> keys = new ArrayList<>();
        try (JsonParser parser = parser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return List.of();
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                keys.add(Text.cleaned(parser.currentName()));
                parser.nextToken();
                parser.skipChildren();
            }
            return parser.nextToken() == null ? keys : List.of();
        } catch (JacksonException e) {
            return List.of();
        }
    }

    private void readFields() {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String column = Text.cleaned(parser.currentName());
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                draft.values(column, array(column));
            } else {
                draft.values(column, value(column));
            }
        }
    }

    private List<String> array(String column) {
        if (!columns.several().contains(column)) {
            draft.refuse(
                    column, "", "La colonne %s n’admet qu’une valeur, pas un tableau.".formatted(Text.quoted(column)));
            parser.skipChildren();
            return List.of();
        }
        List<String> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.addAll(value(column));
        }
        return values;
    }

    private List<String> value(String column) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_STRING) {
            return List.of(parser.getString());
        }
        if (token.isNumeric()) {
            return number(column);
        }
        if (token.isBoolean()) {
            draft.refuse(
                    column,
                    parser.getString(),
                    "Une valeur vrai/faux n’est pas admise\u00A0: écrivez un texte entre guillemets.");
        }
        if (token.isStructStart()) {
            draft.refuse(column, "", "Un objet ou un tableau imbriqué n’est pas admis.");
            parser.skipChildren();
        }
        return List.of();
    }

    private List<String> number(String column) {
        String written = parser.getString();
        return PlainNumber.exact(written).map(List::of).orElseGet(() -> {
            draft.refuse(column, written, "Ce nombre est démesuré\u00A0: écrivez-le en texte, entre guillemets.");
            return List.of();
        });
    }

    private static JsonParser parser(String text) {
        return JSON.createParser(ObjectReadContext.empty(), text);
    }

    private static RowRead broken(int number, String text, String message) {
        return UnreadableRow.because(number, "", text, message);
    }

    private static String place(JacksonException e) {
        return e.getLocation() == null
                ? ""
                : " (caractère %d)".formatted(e.getLocation().getColumnNr());
    }
}
