package fr.essaim.listing;

import static fr.essaim.listing.Gardens.closed;
import static fr.essaim.listing.Gardens.located;
import static fr.essaim.listing.Gardens.planted;
import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.Seed;
import fr.essaim.lucene.IndexGenerations;
import fr.essaim.territory.Territories;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.territory.TerritoryKind;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.vocabulary.Vocabularies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.LinkedMultiValueMap;

/** A list of a thousand entries counts as a hand does, survives whatever happens to its index, and answers whatever is typed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThousandEntriesTest {

    private static final int ENTRIES = 1_000;
    private static final List<String> DOMAINS =
            List.of("education", "sante", "mal-logement", "culture-loisirs", "mobilite-transports");
    private static final List<String> CATEGORIES =
            List.of("mecenat", "pratiques-responsables", "cooperation-economique", "innovation-societale");
    private static final List<String> PLACES =
            List.of("commune:51454", "commune:51108", "commune:75056", "departement:67", "region:44", "commune:97411");
    private static final List<String> WORDS = List.of("jardin", "école", "verger", "compost", "canal", "friche");

    @TempDir
    static Path data;

    private final long seed = Seed.of(ThousandEntriesTest.class);
    private final Random random = new Random(seed);
    private Gardens gardens;
    private Listing<Garden> list;
    private Map<String, Object> answers;

    @BeforeAll
    void tell() {
        gardens = new Gardens(data);
        list = gardens.list();
        List<GardenEvent> events = new ArrayList<>();
        for (int n = 0; n < ENTRIES; n++) {
            String id = "jardin-" + n;
            events.add(planted(id, "Le " + oneOf(WORDS) + " de " + oneOf(WORDS) + " " + n, concepts()));
            if (random.nextInt(4) > 0) {
                events.add(located(id, 1950 + random.nextInt(70), oneOf(PLACES), oneOf(PLACES)));
            }
            if (random.nextInt(8) == 0) {
                events.add(closed(id, 2021));
            }
        }
        gardens.happened(events.toArray(GardenEvent[]::new));
        answers = answers();
    }

    @AfterAll
    void close() {
        gardens.close();
    }

    @Test
    void every_count_is_what_a_hand_counts() {
        for (int round = 0; round < 40; round++) {
            ListQuery query = randomQuery();
            ListAnswer<Garden> answer = list.search(query);
            assertThat(answer.total())
                    .as("seed %s: %s", seed, query)
                    .isEqualTo(all(query).size());
            for (String facet : List.of("domaine", "categorie", "etat")) {
                assertThat(ListingTest.counts(answer, facet))
                        .as("seed %s: %s of %s", seed, facet, query)
                        .isEqualTo(byHand(facet, all(without(query, facet))));
            }
            Map<String, Integer> places = byHand("territoire", all(without(query, "territoire")));
            ListingTest.counts(answer, "territoire")
                    .forEach((code, count) -> assertThat(count)
                            .as("seed %s: %s of %s", seed, code, query)
                            .isEqualTo(places.get(code)));
            places.keySet().removeIf(code -> TerritoryCode.of(code).kind() != TerritoryKind.REGION);
            assertThat(ListingTest.counts(answer, "territoire").keySet()).containsAll(places.keySet());
        }
    }

    @Test
    void a_walk_through_all_pages_meets_every_entry_once() {
        ListQuery query = ListQuery.EVERYTHING.withShown(ListQuery.Shown.ALL).withSize(100);
        List<String> met = new ArrayList<>();
        for (int page = 1; page <= 10; page++) {
            list.search(query.withPage(page)).entries().forEach(entry -> met.add(entry.id()));
        }
        assertThat(met).hasSize(ENTRIES).doesNotHaveDuplicates();
        List<String> walked = new ArrayList<>();
        assertThat(list.forEach(query, garden -> walked.add(garden.id()))).isEqualTo(ENTRIES);
        assertThat(walked).isEqualTo(met);
    }

    @Test
    void a_rebuilt_index_equals_one_that_followed() {
        gardens.maintenance().rebuild();
        assertThat(gardens.maintenance().verify().compared()).isEqualTo(ENTRIES);
        assertSound();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whichever_file_is_damaged_or_deleted_the_index_is_rebuilt(boolean deleted) throws IOException {
        assertThat(files(current())).hasSizeGreaterThan(3);
        for (int n = 0; n < files(current()).size(); n++) {
            gardens.listings().stop();
            damage(files(current()).get(n), deleted);
            gardens.listings().start();
            gardens.maintenance().awaitCaughtUp();
            assertThat(answers()).isEqualTo(answers);
        }
        assertSound();
    }

    @ParameterizedTest
    @ValueSource(strings = {"schema", "vocabularies"})
    void an_index_built_with_something_else_is_rebuilt(String stamp) throws IOException {
        gardens.listings().stop();
        try (FSDirectory directory = FSDirectory.open(current());
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            Map<String, String> commit;
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                commit = new LinkedHashMap<>(reader.getIndexCommit().getUserData());
            }
            assertThat(commit.put(stamp, "autre chose")).isNotNull();
            writer.setLiveCommitData(commit.entrySet());
            writer.commit();
        }
        gardens.listings().start();
        assertSound();
    }

    static Stream<String> texts() {
        return Stream.of(
                "((",
                "AND OR NOT",
                "*",
                "\"",
                "\"\"",
                "-",
                "-jardin",
                "-le",
                "le la les",
                "titre:vélo^4~2",
                "[a TO b}",
                "{q} ${7*7}",
                "<script>alert(2)</script>",
                "l’",
                "🚲",
                "\ud83d",
                "\u0000\u0001",
                "e\u0301".repeat(50),
                "a".repeat(10_000),
                "co-".repeat(3_333),
                "\"école\" -".repeat(1_000),
                Stream.iterate(1, n -> n + 1).limit(1_500).map(n -> "mot" + n).collect(Collectors.joining(" ")));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whatever_is_typed_anywhere_is_answered(String text) {
        for (String parameter : List.of(
                "q",
                "domaine",
                "categorie",
                "territoire",
                "etat",
                "organisation",
                "depuis",
                "pres",
                "tri",
                "page",
                text)) {
            LinkedMultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
            parameters.add(parameter, text);
            ListQuestion question = list.read(parameters);
            ListAnswer<Garden> answer = list.search(question.query());
            ListParts parts = list.parts("/jardins", question, answer);
            assertThat(parts.clearAddress()).startsWith("/jardins");
        }
    }

    @Test
    void random_texts_are_answered() {
        String often = "\"\"--«»“” ()*'’jardin école ESS";
        for (int round = 0; round < 150; round++) {
            String text = random.ints(1 + random.nextInt(40))
                    .mapToObj(unit -> (unit & 7) != 0
                            ? String.valueOf(often.charAt(Math.floorMod(unit, often.length())))
                            : String.valueOf((char) (unit >>> 8)))
                    .collect(Collectors.joining());
            assertThat(list.search(ListQuery.EVERYTHING.withText(text)).total())
                    .as("seed %s: %s", seed, text)
                    .isNotNegative();
        }
    }

    private void assertSound() {
        assertThat(gardens.maintenance().verify().differences()).isEmpty();
        assertThat(answers()).isEqualTo(answers);
    }

    private Map<String, Object> answers() {
        Map<String, Object> all = new LinkedHashMap<>();
        for (String text : List.of("", "école", "verger -école")) {
            ListQuery query = ListQuery.EVERYTHING.withText(text).withOrder(ListOrder.NAME);
            all.put(text, List.of(all(query), list.search(query).facets()));
        }
        return all;
    }

    private List<Garden> all(ListQuery query) {
        List<Garden> all = new ArrayList<>();
        list.forEach(query, all::add);
        return all;
    }

    private ListQuery randomQuery() {
        ListQuery query = ListQuery.EVERYTHING;
        query = random.nextBoolean() ? query : query.withShown(ListQuery.Shown.ALL);
        query = random.nextBoolean() ? query : query.withText(oneOf(WORDS));
        query = random.nextBoolean()
                ? query
                : query.with("domaine", oneOf(DOMAINS)).with("domaine", oneOf(DOMAINS));
        query = random.nextBoolean() ? query : query.with("categorie", oneOf(CATEGORIES));
        query = random.nextBoolean() ? query : query.with("territoire", oneOf(PLACES));
        query = random.nextInt(3) > 0 ? query : query.with("etat", GardenKind.CLOSED);
        return random.nextInt(3) > 0 ? query : query.withYears(1960 + random.nextInt(20), 1990);
    }

    private static ListQuery without(ListQuery query, String facet) {
        ListQuery less = query;
        for (String value : query.selected(facet)) {
            less = less.without(facet, value);
        }
        return less;
    }

    private Map<String, Integer> byHand(String facet, List<Garden> gardensFound) {
        Map<String, Integer> counts = new HashMap<>();
        for (Garden garden : gardensFound) {
            values(facet, garden).forEach(value -> counts.merge(value, 1, Integer::sum));
        }
        return counts;
    }

    private Collection<String> values(String facet, Garden garden) {
        Set<String> values = new HashSet<>();
        switch (facet) {
            case "territoire" ->
                garden.places()
                        .forEach(code -> gardens.bean(Territories.class)
                                .containing(code)
                                .forEach(
                                        container -> values.add(container.code().toString())));
            case "etat" -> values.add(garden.isClosed() ? GardenKind.CLOSED : GardenKind.OPEN);
            default ->
                garden.concepts().stream()
                        .filter(concept -> concept.scheme().equals(facet.equals("domaine") ? "domaine" : "pratique"))
                        .forEach(concept -> addWithBroader(values, concept));
        }
        values.remove("partenariales");
        return values;
    }

    private void addWithBroader(Set<String> values, ConceptId concept) {
        gardens.bean(Vocabularies.class)
                .withBroader(concept)
                .forEach(broader -> values.add(broader.id().notation()));
    }

    private String[] concepts() {
        return Stream.of("domaine:" + oneOf(DOMAINS), "domaine:" + oneOf(DOMAINS), "pratique:" + oneOf(CATEGORIES))
                .limit(random.nextInt(4))
                .toArray(String[]::new);
    }

    private String oneOf(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static void damage(Path file, boolean deleted) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (deleted || bytes.length == 0) {
            Files.delete(file);
        } else {
            bytes[bytes.length / 2] ^= 0x5A;
            Files.write(file, bytes);
        }
    }

    private static Path current() {
        return new IndexGenerations(data.resolve("index-jardins")).current();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
