package fr.essaim.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.Seed;
import fr.essaim.lucene.TextQueries.Needed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is asked, counting, scoring and hinting are about the same documents. */
class RankedWordsTest {

    private static final int DOCUMENTS = 1_500;
    private static final int QUESTIONS = 400;
    private static final List<List<String>> LABELS =
            List.of(List.of("IAE", "insertion par l’activité économique"), List.of("ESS", "économie sociale"));
    private static final List<String> WORDS = List.of(
            "insertion",
            "par",
            "l’activité",
            "économique",
            "IAE",
            "ESS",
            "économie",
            "sociale",
            "mise en place",
            "créer",
            "créations",
            "création",
            "co-création",
            "aider",
            "aide",
            "soutien",
            "donner un coup de main",
            "entraide",
            "bénévolat",
            "comment",
            "je voudrais",
            "les",
            "des",
            "porte-à-porte",
            "co",
            "écoles",
            "école",
            "zinc",
            "5 000");

    @TempDir
    Path folder;

    @Test
    void what_is_found_does_not_depend_on_the_scores() throws IOException {
        long seed = Seed.of(RankedWordsTest.class);
        Random random = new Random(seed);
        Synonyms synonyms = new Synonyms(LABELS);
        TextQueries queries = new TextQueries(synonyms, new Text("tout"), new Text("titre"), "entier");
        try (SearchableIndex index =
                SearchableIndex.open(folder, FrenchAnalysis.stemmed(), new FacetsConfig(), new IndexStamp("1", "1"))) {
            index.apply(
                    Stream.generate(() -> document(random, synonyms))
                            .limit(DOCUMENTS)
                            .toList(),
                    Map.of(),
                    new IndexPosition("1"));
            index.refresh();
            for (int n = 0; n < QUESTIONS; n++) {
                String asked = question(random);
                for (Needed needed : Needed.values()) {
                    String said = "seed %s, %s, %s".formatted(seed, asked, needed);
                    index.<Boolean>search(searcher -> check(searcher, queries, asked, needed, said));
                }
            }
        }
    }

    private static boolean check(
            FacetedSearcher searcher, TextQueries queries, String asked, Needed needed, String said)
            throws IOException {
        Query query = queries.of(asked, asked, needed);
        int found = searcher.count(query);
        long scored = searcher.search(query, new TopScoreDocCollectorManager(1, null, Integer.MAX_VALUE))
                .totalHits
                .value();
        assertThat(found).as(said).isEqualTo((int) scored);
        List<Query> hints = queries.hints(asked, asked, needed);
        if (!hints.isEmpty()) {
            BooleanQuery.Builder hinted = new BooleanQuery.Builder().add(query, Occur.FILTER);
            hints.forEach(hint -> hinted.add(hint, Occur.SHOULD));
            assertThat(searcher.count(hinted.setMinimumNumberShouldMatch(1).build()))
                    .as(said)
                    .isEqualTo(found);
        }
        return true;
    }

    private static String question(Random random) {
        String words = words(random, 1 + random.nextInt(7));
        return switch (random.nextInt(6)) {
            case 0 -> "«\u00a0" + words + "\u00a0»";
            case 1 -> words + " -" + words(random, 1);
            case 2 -> "\"" + words(random, 2) + "\" " + words;
            default -> words;
        };
    }

    private static Document document(Random random, Synonyms synonyms) {
        String title = words(random, 1 + random.nextInt(4));
        Document document = new Document();
        document.add(new StringField("entier", FrenchWords.whole(title), Store.NO));
        add(document, new Text("titre"), title, synonyms);
        add(document, new Text("tout"), title, synonyms);
        add(document, new Text("tout"), words(random, random.nextInt(12)), synonyms);
        return document;
    }

    private static void add(Document document, SearchedField field, String text, Synonyms synonyms) {
        AnalysedText analysed = AnalysedText.of(text, synonyms);
        document.add(analysed.stemmedIn(field));
        document.add(analysed.exactIn(field));
    }

    private static String words(Random random, int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
    }

    private record Text(String stemmed) implements SearchedField {
        @Override
        public float weight() {
            return 1;
        }
    }
}
