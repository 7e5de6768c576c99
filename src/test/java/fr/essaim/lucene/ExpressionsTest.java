package fr.essaim.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.Seed;
import fr.essaim.lucene.Expressions.Expression;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.RawTFSimilarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The term of an expression finds what its words, one after the other, find. */
class ExpressionsTest {

    private static final int TEXTS = 2_000;
    private static final List<String> KNOWN = List.of(
            "mise en place",
            "mise place",
            "insertion par l’activité économique",
            "activité économique",
            "économie sociale et solidaire",
            "porte-à-porte",
            "porte à porte",
            "aller-retour",
            "école de l’école");
    private static final List<String> WORDS = List.of(
            "mise",
            "mises",
            "en",
            "de la",
            "place",
            "insertion",
            "par",
            "l’activité",
            "activités",
            "économique",
            "économie",
            "sociale",
            "et",
            "solidaire",
            "porte-à-porte",
            "porte",
            "à",
            "aller-retour",
            "aller",
            "retour",
            "école",
            "l’école",
            "porte - à - porte",
            "a".repeat(120),
            ".");

    @TempDir
    Path folder;

    @Test
    void a_term_finds_what_its_phrase_finds_as_many_times() throws IOException {
        long seed = Seed.of(ExpressionsTest.class);
        Random random = new Random(seed);
        List<FrenchWords> known = KNOWN.stream().map(FrenchWords::of).toList();
        Expressions expressions = new Expressions(known);
        try (SearchableIndex index =
                SearchableIndex.open(folder, FrenchAnalysis.stemmed(), new FacetsConfig(), new IndexStamp("1", "1"))) {
            List<Document> documents = Stream.generate(() -> document(random, expressions))
                    .limit(TEXTS)
                    .toList();
            index.apply(documents, Map.of(), new IndexPosition("1"));
            index.refresh();
            for (FrenchWords each : known) {
                Map<Integer, Float> found = index.search(searcher -> times(searcher, term(each)));
                assertThat(found)
                        .as("seed %s, %s", seed, each)
                        .isNotEmpty()
                        .isEqualTo(index.search(searcher -> times(searcher, phrase(each))));
            }
        }
    }

    @Test
    void another_expression_makes_another_index() {
        assertThat(new Expressions(List.of(FrenchWords.of("mise en place"))).fingerprint())
                .isNotEqualTo(new Expressions(List.of(FrenchWords.of("mise place"))).fingerprint())
                .isEqualTo(new Expressions(List.of(FrenchWords.of("mises en places"))).fingerprint());
    }

    private static final SearchedField TEXT = new SearchedField() {
        @Override
        public String stemmed() {
            return "texte";
        }

        @Override
        public float weight() {
            return 1;
        }
    };

    private static Document document(Random random, Expressions expressions) {
        String text = IntStream.range(0, random.nextInt(40))
                .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
        Document document = new Document();
        document.add(AnalysedText.of(text, expressions).stemmedIn(TEXT));
        return document;
    }

    private static Query term(FrenchWords words) {
        return new TermQuery(new Term(TEXT.stemmed(), Expressions.term(words)));
    }

    private static Query phrase(FrenchWords words) {
        Expression expression = Expression.of(Expressions.term(words));
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        for (int i = 0; i < expression.stems().size(); i++) {
            phrase.add(
                    new Term(TEXT.stemmed(), expression.stems().get(i)),
                    expression.places().get(i));
        }
        return phrase.build();
    }

    /** How often what is asked stands in each document that has it: the score, when only that counts. */
    private static Map<Integer, Float> times(IndexSearcher searcher, Query query) throws IOException {
        searcher.setSimilarity(new RawTFSimilarity());
        Map<Integer, Float> times = new HashMap<>();
        var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            while (scorer != null && scorer.iterator().nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                times.put(leaf.docBase + scorer.docID(), scorer.score());
            }
        }
        return times;
    }
}
