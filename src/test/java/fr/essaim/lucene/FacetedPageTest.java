package fr.essaim.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.Seed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages and counts over several segments, whatever is chosen, against the whole list and against a count by hand. */
class FacetedPageTest {

    private static final int DOCUMENTS = 6_000;
    private static final int QUESTIONS = 60;
    private static final int SIZE = 20;
    private static final Sort BY_SCORE = new Sort(SortField.FIELD_SCORE, new SortField("id", SortField.Type.STRING));
    private static final Sort BY_ID = new Sort(new SortField("id", SortField.Type.STRING));
    private static final List<String> FACETS = List.of("couleur", "forme", "taille");

    private final Random random = new Random(Seed.of(FacetedPageTest.class));
    private final List<Set<String>> words = new ArrayList<>();
    private final List<Map<String, Set<String>>> values = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void every_order_gives_the_same_counts_and_every_page_its_part_of_the_whole() throws IOException {
        try (SearchableIndex index =
                SearchableIndex.open(folder, new WhitespaceAnalyzer(), config(), new IndexStamp("1", "1"))) {
            fill(index);
            for (int n = 0; n < QUESTIONS; n++) {
                Set<String> asked = Set.copyOf(List.of("m" + random.nextInt(8), "m" + random.nextInt(20)));
                Map<String, Set<String>> choices = choices();
                int number = 1 + random.nextInt(3);
                index.<Boolean>search(searcher -> check(searcher, asked, choices, number));
            }
        }
    }

    private boolean check(FacetedSearcher searcher, Set<String> asked, Map<String, Set<String>> choices, int number)
            throws IOException {
        assertThat(searcher.getIndexReader().leaves()).hasSizeGreaterThan(1);
        Query query = any(asked);
        FacetedPage byScore =
                FacetedPage.counted(searcher, query, choices, new FacetedPage.Asked(BY_SCORE, number, SIZE));
        FacetedPage byId = FacetedPage.counted(searcher, query, choices, new FacetedPage.Asked(BY_ID, number, SIZE));
        FacetedPage whole =
                FacetedPage.counted(searcher, query, choices, new FacetedPage.Asked(BY_SCORE, 1, DOCUMENTS));
        assertThat(byScore.total()).isEqualTo(byId.total()).isEqualTo(whole.documents().length);
        assertThat(documents(Stream.of(byScore.documents())))
                .isEqualTo(documents(
                        Stream.of(whole.documents()).skip((number - 1L) * SIZE).limit(SIZE)));
        FacetedPage ranked = ranked(searcher, asked, choices, 1, DOCUMENTS);
        checkRanked(searcher, asked, choices, number, ranked.documents(), whole.documents());
        for (String facet : FACETS) {
            Map<String, Integer> counted = counted(asked, choices, facet);
            assertThat(byScore.counts().counted(facet)).isEqualTo(counted);
            assertThat(byId.counts().counted(facet)).isEqualTo(counted);
            assertThat(ranked.counts().counted(facet)).isEqualTo(counted);
            counted.forEach((value, count) ->
                    assertThat(byScore.counts().of(facet).of(value)).isEqualTo(count));
        }
        return true;
    }

    private static FacetedPage ranked(
            FacetedSearcher searcher, Set<String> asked, Map<String, Set<String>> choices, int number, int size)
            throws IOException {
        Ranking ranking = new Ranking(List.of(any(asked)), inFull(asked));
        return FacetedPage.counted(
                searcher, any(asked), choices, new FacetedPage.Asked(BY_SCORE, ranking, number, size));
    }

    /** What has a word that the hints know nothing of comes first. */
    private static Query inFull(Set<String> asked) {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(any(asked), Occur.MUST);
        return query.add(new BoostQuery(new TermQuery(new Term("texte", "m39")), 100), Occur.SHOULD)
                .build();
    }

    private static void checkRanked(
            FacetedSearcher searcher,
            Set<String> asked,
            Map<String, Set<String>> choices,
            int number,
            ScoreDoc[] list,
            ScoreDoc[] whole)
            throws IOException {
        assertThat(documents(Stream.of(list))).containsExactlyInAnyOrderElementsOf(documents(Stream.of(whole)));
        assertThat(documents(
                        Stream.of(ranked(searcher, asked, choices, number, SIZE).documents())))
                .isEqualTo(documents(Stream.of(list).skip((number - 1L) * SIZE).limit(SIZE)));
        List<ScoreDoc> best = List.of(list).subList(0, Math.min(Ranking.ORDERED, list.length));
        // Ids are in the order of the documents.
        assertThat(best)
                .isSortedAccordingTo(Comparator.comparingDouble((ScoreDoc each) -> -score(each))
                        .thenComparing(each -> each.doc));
        for (ScoreDoc each : best) {
            assertThat(score(each))
                    .isEqualTo(
                            searcher.explain(inFull(asked), each.doc).getValue().floatValue());
        }
    }

    private static float score(ScoreDoc found) {
        return (float) ((FieldDoc) found).fields[0];
    }

    private Map<String, Integer> counted(Set<String> asked, Map<String, Set<String>> choices, String facet) {
        Map<String, Integer> counted = new HashMap<>();
        for (int document = 0; document < words.size(); document++) {
            Map<String, Set<String>> own = values.get(document);
            boolean found = words.get(document).stream().anyMatch(asked::contains)
                    && choices.entrySet().stream()
                            .filter(choice -> !choice.getKey().equals(facet))
                            .allMatch(choice -> own.getOrDefault(choice.getKey(), Set.of()).stream()
                                    .anyMatch(choice.getValue()::contains));
            if (found) {
                own.getOrDefault(facet, Set.of()).forEach(value -> counted.merge(value, 1, Integer::sum));
            }
        }
        return counted;
    }

    private static List<Integer> documents(Stream<ScoreDoc> found) {
        return found.map(each -> each.doc).toList();
    }

    private static Query any(Set<String> asked) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        asked.forEach(word -> query.add(new TermQuery(new Term("texte", word)), Occur.SHOULD));
        return query.build();
    }

    private Map<String, Set<String>> choices() {
        Map<String, Set<String>> choices = new HashMap<>();
        for (String facet : FACETS) {
            if (random.nextInt(3) == 0) {
                choices.put(facet, Set.of("v" + random.nextInt(6), "v" + random.nextInt(6) + "b"));
            }
        }
        return choices;
    }

    private void fill(SearchableIndex index) {
        for (int part = 0; part < 3; part++) {
            List<Document> added = new ArrayList<>();
            for (int n = 0; n < DOCUMENTS / 3; n++) {
                added.add(document(words.size()));
            }
            index.apply(added, Map.of(), new IndexPosition(String.valueOf(part)));
            index.refresh();
        }
    }

    private Document document(int number) {
        Document document = new Document();
        document.add(new SortedDocValuesField("id", new BytesRef(String.format("%06d", number))));
        Set<String> own = Set.copyOf(random.ints(1 + random.nextInt(4), 0, 40)
                .mapToObj(word -> "m" + word)
                .toList());
        document.add(new TextField(
                "texte",
                String.join(" ", own.stream().sorted(Comparator.naturalOrder()).toList()),
                Store.NO));
        Map<String, Set<String>> chosen = new HashMap<>();
        for (String facet : FACETS) {
            Set<String> some = Set.copyOf(random.ints(random.nextInt(3), 0, 6)
                    .mapToObj(value -> "v" + value)
                    .toList());
            some.forEach(value -> document.add(new SortedSetDocValuesFacetField(facet, value)));
            chosen.put(facet, some);
        }
        words.add(own);
        values.add(chosen);
        return document;
    }

    private static FacetsConfig config() {
        FacetsConfig config = new FacetsConfig();
        FACETS.forEach(facet -> config.setMultiValued(facet, true));
        return config;
    }
}
