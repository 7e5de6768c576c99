package fr.essaim.lucene;

import fr.essaim.lucene.FrenchWords.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * From what somebody typed to a Lucene query. The words are cut into {@link AskedUnit}s, which decide what is found; the words too common to be searched and the pairs
 * of neighbours only order what is found.
 */
public final class TextQueries {

    private static final float WHOLE_TITLE = 1_000f;
    private static final float PAIR = Float.parseFloat(System.getProperty("r.pair", "0.5"));
    private static final int MOST_ORDERING = 32;

    static {
        // Each unit asks two fields twice, and each of its synonyms does.
        IndexSearcher.setMaxClauseCount(16_384);
    }

    private final Synonyms synonyms;
    private final UnitQueries units;
    private final String wholeName;

    /**
     * Asks the words of whole documents and, again, those of their titles.
     *
     * @param wholeName the field of the titles as {@link FrenchWords#whole} writes them
     */
    public TextQueries(Synonyms synonyms, SearchedField all, SearchedField title, String wholeName) {
        this.synonyms = synonyms;
        this.units = new UnitQueries(all, title);
        this.wholeName = wholeName;
    }

    /** Whether a text has so many words that some of them may be enough. */
    public static boolean canBeLoosened(String typed) {
        return words(typed).stems().size() > 2;
    }

    /** Whether a text is a sentence, of which no document is expected to have all the words. */
    public static boolean isSentence(String typed) {
        return canBeLoosened(typed) && QuestionWords.areSentence(words(typed).words());
    }

    /** What has all the words of a text; all documents when the text has no word to search. */
    public Query withAll(String typed) {
        return of(typed, Occur.MUST, units -> units);
    }

    /** What has some of the words of a text. */
    public Query withSome(String typed) {
        return of(typed, Occur.SHOULD, units -> Math.max(1, Math.round(units * Float.parseFloat(System.getProperty("r.need", "0.3")))));
    }

    private static FrenchWords words(String typed) {
        return FrenchWords.of(TextQuestion.read(typed).words());
    }

    private Query of(String typed, Occur eachWord, IntUnaryOperator needed) {
        TextQuestion question = TextQuestion.read(typed);
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        FrenchWords words = FrenchWords.of(question.words());
        addUnits(query, AskedUnit.of(words, synonyms), eachWord, needed);
        question.phrases().forEach(phrase -> addPhrase(query, phrase));
        question.excluded().forEach(excluded -> addExcluded(query, excluded));
        BooleanQuery asked = query.build();
        if (asked.clauses().stream().noneMatch(clause -> clause.occur() == Occur.MUST)) {
            query.add(new MatchAllDocsQuery(), Occur.MUST);
        }
        BooleanQuery.Builder ranked = new BooleanQuery.Builder().add(query.build(), Occur.MUST);
        ordering(words.words()).forEach(order -> ranked.add(new Unmarked(order), Occur.SHOULD));
        String whole = FrenchWords.whole(typed);
        if (!whole.isEmpty()) {
            Query title = new TermQuery(new Term(wholeName, whole));
            ranked.add(new BoostQuery(new ConstantScoreQuery(title), WHOLE_TITLE), Occur.SHOULD);
        }
        return ranked.build();
    }

    // The words that only ask are needed when there are no others.
    private void addUnits(
            BooleanQuery.Builder query, List<AskedUnit> asked, Occur eachWord, IntUnaryOperator needed) {
        if (asked.isEmpty()) {
            return;
        }
        boolean onlyAsks = asked.stream().allMatch(AskedUnit::asks);
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        int count = 0;
        for (AskedUnit unit : asked) {
            if (onlyAsks || !unit.asks()) {
                words.add(units.of(unit, eachWord), Occur.SHOULD);
                count++;
            } else {
                query.add(new Unmarked(units.of(unit, eachWord)), Occur.SHOULD);
            }
        }
        words.setMinimumNumberShouldMatch(needed.applyAsInt(count));
        query.add(words.build(), Occur.MUST);
    }

    private List<Query> ordering(List<Word> words) {
        List<Query> ordering = new ArrayList<>();
        boolean onlyStopWords = words.stream().allMatch(Word::isStopWord);
        for (int i = 0; i < words.size() && ordering.size() < MOST_ORDERING; i++) {
            Word word = words.get(i);
            if (word.exact().isEmpty() || onlyStopWords) {
                continue;
            }
            if (word.isStopWord()) {
                ordering.add(units.common(word));
            }
            if (i + 1 < words.size() && isPair(word, words.get(i + 1))) {
                ordering.add(new BoostQuery(units.phrase(words.subList(i, i + 2)), PAIR));
            }
        }
        return ordering;
    }

    // Two common words are beside one another everywhere.
    private static boolean isPair(Word one, Word next) {
        return !next.exact().isEmpty() && !(one.isStopWord() && next.isStopWord());
    }

    /** A phrase in quotes: these very words, whatever their case and accents. */
    private void addPhrase(BooleanQuery.Builder query, String text) {
        List<Word> words = FrenchWords.of(text).words();
        if (!words.isEmpty()) {
            query.add(units.phrase(words), Occur.MUST);
        }
    }

    /** Any mention of a word or phrase is left out. */
    private void addExcluded(BooleanQuery.Builder query, String text) {
        List<Word> words = FrenchWords.of(text).words();
        if (!words.isEmpty()) {
            boolean onlyStopWords = words.stream().allMatch(Word::isStopWord);
            query.add(onlyStopWords ? units.phrase(words) : units.mention(words), Occur.MUST_NOT);
        }
    }
}
