package fr.essaim.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.importing.file.Columns;
import fr.essaim.importing.file.ImportFile;
import fr.essaim.importing.file.Row;
import fr.essaim.importing.file.Rows;
import fr.essaim.territory.Territories;
import fr.essaim.territory.TerritoryLookup;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.vocabulary.Vocabularies;
import fr.essaim.writing.PersonalTraces;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The real catalysts and partnerships of {@code imports/} say nothing that their sources do not say. */
class RealEntriesTest {

    private static final Path FOLDER = Path.of("imports");
    private static final Columns ANY = Columns.single(
                    "identifiant", "titre", "nom", "resume", "contexte", "objectifs", "demarche", "moyens", "resultats")
            .andSeveral("partenaires", "sources", "domaine", "pratique", "profil", "echelon", "odd", "impact")
            .andSeveral("metier", "cas", "etapes", "objectif");
    private static final Columns CASES = with(
            "impacts",
            "difficultes",
            "reussite",
            "transfert",
            "territoire",
            "annee_debut",
            "annee_fin",
            "verifie_le",
            "licence",
            "credit",
            "statut");
    private static final Columns CATALYSTS = with("presentation", "territoire", "site", "statut");
    private static final Columns PARTNERSHIPS = with("objet", "categorie", "territoire", "depuis", "preuve");
    private static final List<String> TEXTS = List.of(
            "titre",
            "resume",
            "contexte",
            "objectifs",
            "demarche",
            "moyens",
            "resultats",
            "impacts",
            "difficultes",
            "reussite",
            "transfert");

    private static final Pattern PARTNER = Pattern.compile(".*\\S \\((?<profile>[a-z-]*)(?:; [^()]+)?\\)");
    private static final Pattern SENTENCE = Pattern.compile("«\u00A0([^«»]+)\u00A0»$");
    private static final Pattern CIVILITY = Pattern.compile("\\b(M\\.|Mme|Monsieur|Madame)\\s");

    private final Vocabularies vocabularies = Vocabularies.load();
    private final Territories territories = Territories.load();
    private final Map<String, Row> cases = new HashMap<>();
    private final List<Row> catalysts = rows("2020-05-catalyseurs-des-sources.csv", CATALYSTS);
    private final List<Row> partnerships = rows("2026-11-partenariats-des-collectivites.csv", PARTNERSHIPS);

    RealEntriesTest() {
        Stream.of("2020-05-exemples-des-sources.csv", "2026-11-exemples-collectivites.jsonl")
                .flatMap(file -> rows(file, CASES).stream())
                .forEach(row -> cases.put(row.values("identifiant").getFirst(), row));
    }

    @Test
    void every_sentence_that_a_partnership_quotes_stands_in_one_of_its_cases() {
        assertThat(partnerships).hasSizeGreaterThan(20).allSatisfy(row -> {
            List<String> texts = row.values("cas").stream()
                    .flatMap(id -> TEXTS.stream().flatMap(column -> told(id).values(column).stream()))
                    .toList();
            assertThat(sentences(row))
                    .allSatisfy(sentence -> assertThat(texts)
                            .as(row.values("identifiant") + " " + sentence)
                            .anyMatch(text -> text.contains(sentence)));
        });
    }

    @Test
    void a_partnership_has_two_partners_at_least_each_named_as_in_its_cases() {
        assertThat(partnerships).allSatisfy(row -> {
            assertThat(row.values("partenaires")).hasSizeGreaterThan(1).allMatch(this::hasKnownProfile);
            List<String> named = row.values("cas").stream()
                    .flatMap(id -> told(id).values("partenaires").stream())
                    .map(RealEntriesTest::name)
                    .toList();
            assertThat(named)
                    .containsAll(row.values("partenaires").stream()
                            .map(RealEntriesTest::name)
                            .toList());
        });
    }

    @Test
    void a_partnership_is_of_one_of_the_four_categories() {
        assertThat(partnerships)
                .allSatisfy(row -> assertThat(row.values("categorie"))
                        .hasSize(1)
                        .allMatch(category -> vocabularies
                                .withNarrower(new ConceptId("pratique", "partenariales"))
                                .contains(new ConceptId("pratique", category))));
    }

    @Test
    void every_concept_every_territory_and_every_case_exists() {
        assertThat(all()).allSatisfy(row -> {
            assertThat(row.values("domaine")).allMatch(value -> isConcept("domaine", value));
            assertThat(row.values("metier")).allMatch(value -> isConcept("metier", value));
            assertThat(row.values("echelon")).allMatch(value -> isConcept("echelon", value));
            assertThat(row.values("territoire"))
                    .allMatch(value -> territories.lookUp(value) instanceof TerritoryLookup.Found);
            assertThat(row.values("cas")).isNotEmpty().allMatch(cases::containsKey);
        });
    }

    @Test
    void nobody_is_named_and_nothing_reaches_anybody() {
        assertThat(all().stream().flatMap(row -> row.values().values().stream()).flatMap(List::stream))
                .allMatch(value -> PersonalTraces.in(value).isEmpty())
                .noneMatch(value -> CIVILITY.matcher(value).find());
    }

    @Test
    void each_catalyst_is_one_of_the_slide_and_has_a_source_and_no_address_that_the_slide_does_not_give() {
        assertThat(catalysts).hasSize(21).allSatisfy(row -> {
            assertThat(row.values("sources")).hasSize(1);
            assertThat(row.values("site")).isEmpty();
        });
        assertThat(catalysts.stream().flatMap(row -> row.values("identifiant").stream()))
                .doesNotHaveDuplicates();
    }

    private Row told(String id) {
        return Objects.requireNonNull(cases.get(id), id);
    }

    private List<Row> all() {
        return Stream.concat(catalysts.stream(), partnerships.stream()).toList();
    }

    private boolean hasKnownProfile(String partner) {
        Matcher parts = PARTNER.matcher(partner);
        return parts.matches() && (parts.group("profile").isEmpty() || isConcept("profil", parts.group("profile")));
    }

    private boolean isConcept(String scheme, String notation) {
        return vocabularies.find(new ConceptId(scheme, notation)).isPresent();
    }

    private static String name(String partner) {
        return partner.replaceFirst(" \\([^()]*\\)$", "");
    }

    private static Set<String> sentences(Row row) {
        List<String> sentences = new ArrayList<>(row.values("preuve"));
        for (String step : row.values("etapes")) {
            Matcher quoted = SENTENCE.matcher(step);
            assertThat(quoted.find()).as(step).isTrue();
            sentences.add(quoted.group(1));
        }
        return Set.copyOf(sentences);
    }

    private static Columns with(String... names) {
        List<String> all = new ArrayList<>(ANY.names());
        all.addAll(List.of(names));
        return new Columns(all, ANY.several(), Set.of("identifiant"));
    }

    private static List<Row> rows(String name, Columns columns) {
        List<Row> rows = new ArrayList<>();
        try (Rows read = ImportFile.open(FOLDER.resolve(name), name, columns)) {
            read.forEachRemaining(row -> rows.add((Row) row));
        }
        return rows;
    }
}
