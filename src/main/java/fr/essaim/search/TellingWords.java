package fr.essaim.search;

import fr.essaim.lucene.FrenchWords;
import fr.essaim.lucene.FrenchWords.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** The stems that say most of what some texts are about, with their weights: often said there, rare elsewhere, and few enough to be asked for at once. */
record TellingWords(Map<String, Float> weights) {

    private static final Comparator<Map.Entry<String, Float>> HEAVIEST = Map.Entry.<String, Float>comparingByValue(
                    Comparator.reverseOrder())
            .thenComparing(Map.Entry.comparingByKey());
    private static final int MOST = 40;
    private static final float OTHER_FIELDS = 0.15f;
    /** Where telling words are looked for. */
    static final List<SearchedText> FIELDS = List.of(SearchedText.TITLE, SearchedText.SUMMARY, SearchedText.BODY);

    /** @param texts the most important first: a word of the last counts once, of the one before twice, and so on */
    static TellingWords of(IndexSearcher searcher, List<String> texts) throws IOException {
        return of(searcher, texts, 1);
    }

    /** Only words that count so many times at least: said once in passing, a word tells little. */
    static TellingWords of(IndexSearcher searcher, List<String> texts, int fewest) throws IOException {
        List<Map.Entry<String, Float>> weighed = new ArrayList<>();
        for (Map.Entry<String, Integer> count : counts(texts).entrySet()) {
            if (count.getValue() < fewest) {
                continue;
            }
            float weight = weight(searcher, count.getKey(), count.getValue());
            if (weight > 0) {
                weighed.add(Map.entry(count.getKey(), weight));
            }
        }
        weighed.sort(HEAVIEST);
        return adjusted(weighed.subList(0, Math.min(MOST, weighed.size())));
    }

    boolean isEmpty() {
        return weights.isEmpty();
    }

    /** The words with their weights, the heaviest first. */
    List<Map.Entry<String, Float>> heaviestFirst() {
        return weights.entrySet().stream().sorted(HEAVIEST).toList();
    }

    /** How many cases have a word, be they published or not. */
    static int cases(IndexSearcher searcher, String stem) throws IOException {
        int cases = 0;
        for (SearchedText field : FIELDS) {
            cases = Math.max(cases, searcher.getIndexReader().docFreq(new Term(field.stemmed(), stem)));
        }
        return cases;
    }

    /** Any of the words, anywhere in the texts. */
    Query anywhere() {
        return any(FIELDS);
    }

    /** Any of the words, in titles. */
    Query inTitles() {
        return any(List.of(SearchedText.TITLE));
    }

    private Query any(List<SearchedText> fields) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        weights.forEach((stem, weight) -> {
            List<Query> places = new ArrayList<>();
            for (SearchedText field : fields) {
                places.add(new BoostQuery(new TermQuery(new Term(field.stemmed(), stem)), field.weight()));
            }
            any.add(new BoostQuery(new DisjunctionMaxQuery(places, OTHER_FIELDS), weight), Occur.SHOULD);
        });
        return any.build();
    }

    private static Map<String, Integer> counts(List<String> texts) {
        Map<String, Integer> counts = new HashMap<>();
        int importance = texts.size();
        for (String text : texts) {
            for (Word word : FrenchWords.of(text).words()) {
                if (!word.isStopWord()) {
                    counts.merge(word.stem(), importance, Integer::sum);
                }
            }
            importance--;
        }
        return counts;
    }

    // A word that no case has finds nothing.
    private static float weight(IndexSearcher searcher, String stem, int count) throws IOException {
        int cases = cases(searcher, stem);
        double rarity = Math.log1p((double) searcher.getIndexReader().numDocs() / Math.max(1, cases));
        return cases == 0 ? 0 : (float) (Math.log1p(count) * rarity);
    }

    // The weights add up to 1, so that a long text finds no higher scores than a short one.
    private static TellingWords adjusted(List<Map.Entry<String, Float>> words) {
        double total = words.stream().mapToDouble(Map.Entry::getValue).sum();
        Map<String, Float> weights = new HashMap<>();
        words.forEach(word -> weights.put(word.getKey(), (float) (word.getValue() / total)));
        return new TellingWords(Map.copyOf(weights));
    }
}
