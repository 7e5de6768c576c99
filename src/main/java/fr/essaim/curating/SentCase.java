package fr.essaim.curating;

import fr.essaim.casestudy.CaseStudyColumns;
import fr.essaim.storage.StoredJson;
import fr.essaim.writing.WritingProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What a program sent about a case: values by column, as in a file of JSON lines.
 *
 * @param values by column; an empty list for a column that was sent without value
 * @param version the version that the program read; null when it did not say
 * @param reason the {@code motif}; empty when there is none
 */
record SentCase(
        Map<String, List<String>> values, @Nullable Long version, String reason, List<WritingProblem> problems) {

    private static final String VERSION = "version";
    private static final String REASON = "motif";
    private static final Set<String> SEVERAL = new LinkedHashSet<>(CaseStudyColumns.several());

    /** The columns of the texts, partners, place, years and sources. */
    static Set<String> contentColumns() {
        Set<String> columns = new LinkedHashSet<>(CaseForm.SINGLE);
        columns.add(CaseStudyColumns.PARTNERS);
        columns.add(CaseStudyColumns.SOURCES);
        return columns;
    }

    /** The columns of the classification. */
    static Set<String> facetColumns() {
        return new LinkedHashSet<>(CaseStudyColumns.FACETS);
    }

    /** Whether what was sent decides about a column; the years go together. */
    boolean concerns(String column) {
        return values.containsKey(column)
                || (CaseForm.YEARS.contains(column) && values.keySet().stream().anyMatch(CaseForm.YEARS::contains));
    }

    /** Reads a body; whatever is not JSON, or of another column, becomes a problem. */
    static SentCase read(@Nullable String body, Set<String> known) {
        List<WritingProblem> problems = new ArrayList<>();
        JsonNode root = parsed(body, problems);
        Map<String, List<String>> values = new LinkedHashMap<>();
        Long version = null;
        String reason = "";
        for (Map.Entry<String, JsonNode> property : root.properties()) {
            String name = property.getKey();
            JsonNode value = property.getValue();
            if (name.equals(VERSION) && value.canConvertToLong()) {
                version = value.asLong();
            } else if (name.equals(REASON) && value.isString()) {
                reason = value.asString();
            } else if (known.contains(name)) {
                values.put(name, values(name, value, problems));
            } else {
                problems.add(new WritingProblem(name, "", "Cette propriété n’existe pas ici.", near(name, known)));
            }
        }
        return new SentCase(values, version, reason, problems);
    }

    private static JsonNode parsed(@Nullable String body, List<WritingProblem> problems) {
        JsonNode nothing = StoredJson.mapper().createObjectNode();
        if (body == null || body.isBlank()) {
            return nothing;
        }
        try {
            JsonNode root = StoredJson.mapper().readTree(body);
            if (root.isObject()) {
                return root;
            }
        } catch (JacksonException e) {
            // Told below, like JSON of another shape.
        }
        problems.add(new WritingProblem("", "", "Le corps de la demande doit être un objet JSON.", List.of()));
        return nothing;
    }

    private static List<String> values(String name, JsonNode value, List<WritingProblem> problems) {
        if (value.isNull()) {
            return List.of();
        }
        if (value.isArray() && SEVERAL.contains(name)) {
            List<String> all = new ArrayList<>();
            value.forEach(each -> all.addAll(values(name, each, problems)));
            return all;
        }
        if (value.isValueNode()) {
            return value.asString().isBlank() ? List.of() : List.of(value.asString());
        }
        problems.add(new WritingProblem(name, "", "Cette valeur n’a pas la forme attendue.", List.of()));
        return List.of();
    }

    private static List<String> near(String name, Set<String> known) {
        return known.stream()
                .filter(column -> !name.isEmpty() && column.startsWith(name.substring(0, 1)))
                .toList();
    }

    /** The columns that a new case may have, its provider's name included. */
    static Set<String> allColumns() {
        Set<String> columns = contentColumns();
        columns.addAll(facetColumns());
        columns.add(CaseStudyColumns.IDENTIFIANT);
        return columns;
    }
}
