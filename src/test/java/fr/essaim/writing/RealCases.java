package fr.essaim.writing;

import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.territory.Territories;
import fr.essaim.vocabulary.Vocabularies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the 122 cases of the packed files say, without a base. */
public final class RealCases {

    private static final Path FILE = Path.of("imports/2026-11-exemples-collectivites.jsonl");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private RealCases() {}

    public static List<CaseStudyContent> all(Vocabularies vocabularies, Territories territories) {
        CaseStudyReader reader = new CaseStudyReader(vocabularies, territories);
        try {
            return Files.readAllLines(FILE).stream()
                    .map(line -> reader.read(columns(JSON.readTree(line))).content())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, List<String>> columns(JsonNode study) {
        Map<String, List<String>> columns = new HashMap<>();
        study.properties()
                .forEach(column -> columns.put(
                        column.getKey(),
                        column.getValue().isArray()
                                ? column.getValue()
                                        .valueStream()
                                        .map(JsonNode::asString)
                                        .toList()
                                : List.of(column.getValue().asString())));
        return columns;
    }
}
