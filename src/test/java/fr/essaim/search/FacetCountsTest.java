package fr.essaim.search;

import static fr.essaim.casestudy.CaseStudyBuilder.aCaseStudy;
import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.casestudy.CaseStudyBuilder;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.TextField;
import fr.essaim.casestudy.command.PublishCaseStudy;
import fr.essaim.casestudy.command.WithdrawCaseStudy;
import fr.essaim.storage.Commands;
import fr.essaim.storage.Provenance;
import fr.essaim.territory.Territories;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.vocabulary.Concept;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.vocabulary.Vocabularies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The counts of the API against a count by hand over the exported lines of the same question. A facet's counts are those of the question without that facet's own
 * selection; the total is the number of lines of the whole question.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "essaim.imports=non")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DirtiesContext
class FacetCountsTest {

    private static final int CASES = 400;
    private static final int QUESTIONS = 300;
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> FACETS =
            List.of("domaine", "pratique", "profil", "echelon", "impact", "objectif", "odd");
    private static final List<String> WORDS = List.of("jardin", "vélo", "énergie", "école", "déchets", "logement");
    private static final List<String> PLACES = List.of(
            "commune:51108",
            "commune:51454",
            "commune:38185",
            "commune:69123",
            "epci:200067213",
            "departement:51",
            "departement:38",
            "region:44",
            "commune:97411");

    private static final Path DATA = temporaryFolder();

    @Autowired
    Commands commands;

    @Autowired
    IndexMaintenance maintenance;

    @Autowired
    CaseStudyIndex index;

    @Autowired
    Vocabularies vocabularies;

    @Autowired
    Territories territories;

    @LocalServerPort
    int port;

    private final HttpClient client = HttpClient.newHttpClient();
    private final long seed = Long.getLong("essaim.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        registry.add("essaim.data", DATA::toString);
    }

    @BeforeAll
    void tell() {
        System.out.println("FacetCountsTest: -Dessaim.seed=" + seed);
        for (int first = 0; first < CASES; first += CASES / 10) {
            List<Object> batch = new ArrayList<>();
            for (int i = first; i < first + CASES / 10; i++) {
                CaseStudyBuilder told = randomCase("cas-" + i);
                batch.add(told.drafted());
                if (random.nextInt(10) > 0) {
                    batch.add(new PublishCaseStudy(told.id(), null));
                }
            }
            commands.sendTogether(batch, Provenance.system());
            maintenance.awaitCaughtUp();
        }
        withdrawSome();
        maintenance.awaitCaughtUp();
    }

    @Test
    void counts_equal_a_count_by_hand_for_hundreds_of_random_selections_on_several_segments() {
        int segments =
                index.search(searcher -> searcher.getIndexReader().leaves().size());
        assertThat(segments).as("segments").isGreaterThan(1);
        int answered = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            Map<String, List<String>> question = randomQuestion();
            JsonNode answer = get("/api/v1/etudes-de-cas?taille=1&" + written(question, ""));
            String told = "seed " + seed + ", question " + question;
            assertThat(answer.get("total").asInt())
                    .as(told)
                    .isEqualTo(lines(question, "").size());
            answered += answer.get("total").asInt() > 0 ? 1 : 0;
            for (String facet : FACETS) {
                compare(told, answer.get("facettes").get(facet), countConcepts(facet, lines(question, facet)));
            }
            compare(told, answer.get("facettes").get("territoire"), countPlaces(lines(question, "territoire")));
        }
        assertThat(answered).as("questions with results").isGreaterThan(QUESTIONS / 5);
    }

    // Every value shown has the count made by hand; every value counted is shown, but for territories inside regions
    // not opened.
    private static void compare(String told, JsonNode shown, Map<String, Integer> counted) {
        Map<String, Integer> flat = new TreeMap<>();
        flatten(shown, flat);
        flat.forEach((id, count) -> assertThat(count).as(told + ", " + id).isEqualTo(counted.getOrDefault(id, 0)));
        counted.keySet().stream()
                .filter(id -> !id.contains(":") || id.startsWith("region:"))
                .forEach(id -> assertThat(flat).as(told).containsKey(id));
    }

    private static void flatten(JsonNode values, Map<String, Integer> flat) {
        values.forEach(value -> {
            flat.put(value.get("id").asString(), value.get("nombre").asInt());
            flatten(value.get("enfants"), flat);
        });
    }

    private Map<String, Integer> countConcepts(String facet, List<JsonNode> lines) {
        Map<String, Integer> counts = new TreeMap<>();
        for (JsonNode line : lines) {
            Set<String> values = new HashSet<>();
            if (line.has(facet)) {
                line.get(facet)
                        .forEach(id -> vocabularies
                                .withBroader(new ConceptId(facet, id.asString()))
                                .forEach(concept -> values.add(concept.id().notation())));
            }
            values.forEach(value -> counts.merge(value, 1, Integer::sum));
        }
        return counts;
    }

    private Map<String, Integer> countPlaces(List<JsonNode> lines) {
        Map<String, Integer> counts = new TreeMap<>();
        for (JsonNode line : lines) {
            if (line.has("territoire")) {
                territories
                        .containing(TerritoryCode.of(line.get("territoire").asString()))
                        .forEach(place -> counts.merge(place.code().toString(), 1, Integer::sum));
            }
        }
        return counts;
    }

    private CaseStudyBuilder randomCase(String id) {
        CaseStudyBuilder told = aCaseStudy(id).titled(pick(WORDS) + " " + pick(WORDS) + " " + id);
        told.saying(TextField.CONTEXT, pick(WORDS) + " et " + pick(WORDS));
        for (String facet : FACETS) {
            List<Concept> concepts = vocabularies.scheme(facet).concepts();
            for (int n = random.nextInt(4); n > 0; n--) {
                told.tagged(pick(concepts).id().toString());
            }
        }
        if (random.nextInt(5) > 0) {
            told.in(pick(PLACES));
        }
        if (random.nextInt(4) > 0) {
            told.begunIn(2010 + random.nextInt(12));
        }
        return told;
    }

    private void withdrawSome() {
        for (int i = 0; i < CASES; i += 17) {
            CaseStudyId id = CaseStudyId.of("cas-" + i);
            commands.send(new PublishCaseStudy(id, null), Provenance.system());
            commands.send(new WithdrawCaseStudy(id, "Essai"), Provenance.system());
        }
    }

    private Map<String, List<String>> randomQuestion() {
        Map<String, List<String>> question = new TreeMap<>();
        for (int n = random.nextInt(4); n > 0; n--) {
            String facet = pick(FACETS);
            List<String> values = new ArrayList<>();
            for (int k = 1 + random.nextInt(3); k > 0; k--) {
                values.add(pick(vocabularies.scheme(facet).concepts()).id().notation());
            }
            question.put(facet, values.stream().distinct().toList());
        }
        if (random.nextInt(3) == 0) {
            question.put("territoire", List.of(pick(PLACES)));
        }
        if (random.nextInt(2) == 0) {
            question.put("q", List.of(pick(WORDS)));
        }
        if (random.nextInt(4) == 0) {
            question.put("depuis", List.of(String.valueOf(2010 + random.nextInt(8))));
        }
        return question;
    }

    private List<JsonNode> lines(Map<String, List<String>> question, String without) {
        return body("/api/v1/etudes-de-cas.jsonl?" + written(question, without))
                .lines()
                .map(JSON::readTree)
                .toList();
    }

    private JsonNode get(String address) {
        return JSON.readTree(body(address));
    }

    private String body(String address) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                    .build();
            var response = client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
            assertThat(response.statusCode()).as(address).isEqualTo(200);
            return response.body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(address, e);
        }
    }

    private static String written(Map<String, List<String>> question, String without) {
        List<String> parts = new ArrayList<>();
        question.forEach((name, values) -> {
            if (!name.equals(without)) {
                values.forEach(value -> parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
            }
        });
        return String.join("&", parts);
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    // A class of one instance starts the application before a @TempDir is there.
    private static Path temporaryFolder() {
        try {
            Path folder = Files.createTempDirectory("essaim-facets");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> FileSystemUtils.deleteRecursively(folder.toFile())));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
