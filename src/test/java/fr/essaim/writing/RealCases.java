package fr.essaim.writing;

import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.territory.Territories;
import fr.essaim.vocabulary.Vocabularies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

    /** The same, each under the id that it has in the base. */
    public static Map<CaseStudyId, CaseStudyContent> byId(Vocabularies vocabularies, Territories territories) {
        Map<CaseStudyId, CaseStudyContent> byId = new LinkedHashMap<>();
        List<CaseStudyContent> all = all(vocabularies, territories);
        try {
            List<String> lines = Files.readAllLines(FILE);
            for (int i = 0; i < lines.size(); i++) {
                String identifiant =
                        JSON.readTree(lines.get(i)).get("identifiant").asString();
                byId.put(CaseStudyId.ofProvider(identifiant), all.get(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return byId;
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
