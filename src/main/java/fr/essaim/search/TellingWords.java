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
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** The words of some texts that say most of what they are about: often said there, rare elsewhere; few enough to be asked for at once. */
record TellingWords(Map<String, Float> weights) {

    static final int MOST = Integer.getInteger("tw.most", 40);
    static final boolean CONSTANT = Boolean.getBoolean("tw.constant");
    private static final List<SearchedText> FIELDS =
            List.of(SearchedText.TITLE, SearchedText.SUMMARY, SearchedText.BODY);

    /** @param texts the most important first: a word of the first counts as often as there are texts */
    static TellingWords of(IndexSearcher searcher, List<String> texts) throws IOException {
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
        List<Map.Entry<String, Float>> weighed = new ArrayList<>();
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            float weight = weight(searcher, count.getKey(), count.getValue());
            if (weight > 0) {
                weighed.add(Map.entry(count.getKey(), weight));
            }
        }
        weighed.sort(Map.Entry.<String, Float>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        return shared(weighed.subList(0, Math.min(MOST, weighed.size())));
    }

    boolean isEmpty() {
        return weights.isEmpty();
    }

    /** Any of the words, anywhere in the texts. */
    Query query() {
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
                Query term = new TermQuery(new Term(field.stemmed(), stem));
                places.add(CONSTANT ? new ConstantScoreQuery(term) : new BoostQuery(term, field.weight()));
            }
            any.add(new BoostQuery(new DisjunctionMaxQuery(places, 0.15f), weight), Occur.SHOULD);
        });
        return any.build();
    }

    private static TellingWords shared(List<Map.Entry<String, Float>> words) {
        float total = 0;
        for (Map.Entry<String, Float> word : words) {
            total += word.getValue();
        }
        Map<String, Float> weights = new HashMap<>();
        for (Map.Entry<String, Float> word : words) {
            weights.put(word.getKey(), word.getValue() / total);
        }
        return new TellingWords(Map.copyOf(weights));
    }

    // A word that no case has, or that all have, finds nothing.
    private static float weight(IndexSearcher searcher, String stem, int count) throws IOException {
        int cases = 0;
        for (SearchedText field : FIELDS) {
            cases = Math.max(cases, searcher.getIndexReader().docFreq(new Term(field.stemmed(), stem)));
        }
        int all = Math.max(1, searcher.getIndexReader().numDocs());
        return cases == 0 ? 0 : (float) (Math.log((double) count + 1) * Math.log(1 + (double) all / cases));
    }
}
