package fr.essaim.importing;

import fr.essaim.importing.file.Problem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The JSON in the columns of the staging tables. */
final class StagedJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private StagedJson() {}

    static String write(@Nullable Object value) {
        return JSON.writeValueAsString(value);
    }

    static Map<String, List<String>> cells(String json) {
        return JSON.readValue(json, new TypeReference<Map<String, List<String>>>() {});
    }

    static List<String> texts(String json) {
        return JSON.readValue(json, new TypeReference<List<String>>() {});
    }

    static Set<String> columns(String json) {
        return Set.copyOf(texts(json));
    }

    static List<Problem> problems(String json) {
        return JSON.readValue(json, new TypeReference<List<Problem>>() {});
    }

    static @Nullable Lookalike lookalike(String json) {
        return JSON.readValue(json, Lookalike.class);
    }
}
