package fr.essaim.lucene;

import fr.essaim.lucene.FrenchWords.Joined;
import fr.essaim.lucene.FrenchWords.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * From what somebody typed to a Lucene query. The words are cut into units: a known label with several words is one unit, any other word is its own. A unit is
 * found in any field, in its own words or in those of a synonym, and counts as its best field does.
 */
public final class TextQueries {

    private static final int MOST_UNITS = 32;
    private static final float EXACT = 1.3f;
    private static final float SYNONYM = 0.7f;
    private static final float WHOLE_TITLE = 1_000f;
    private static final float OTHER_FIELDS = 0.15f;

    static {
        // Each unit asks every field, and each of its synonyms does.
        IndexSearcher.setMaxClauseCount(16_384);
    }

    private final Synonyms synonyms;
    private final List<SearchedField> fields;
    private final String wholeName;

    /**
     * Asks some fields.
     *
     * @param wholeName the field of the names as {@link FrenchWords#whole} writes them
     */
    public TextQueries(Synonyms synonyms, List<? extends SearchedField> fields, String wholeName) {
        this.synonyms = synonyms;
        this.fields = List.copyOf(fields);
        this.wholeName = wholeName;
    }

    /** Whether a text has so many words that most of them may be enough. */
    public static boolean canBeLoosened(String typed) {
        return FrenchWords.of(TextQuestion.read(typed).words()).stems().size() > 2;
    }

    /** What has all the words of a text; all documents when the text has no word to search. */
    public Query withAll(String typed) {
        return of(typed, units -> units);
    }

    /** What has half of the words of a text. */
    public Query withHalf(String typed) {
        return of(typed, units -> (units + 1) / 2);
    }

    private Query of(String typed, IntUnaryOperator needed) {
        TextQuestion question = TextQuestion.read(typed);
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        addWords(query, question.words(), needed);
        question.phrases().forEach(phrase -> add(query, Occur.MUST, phrase(phrase)));
        question.excluded().forEach(excluded -> add(query, Occur.MUST_NOT, mention(excluded)));
        BooleanQuery asked = query.build();
        if (asked.clauses().stream().allMatch(clause -> clause.occur() == Occur.MUST_NOT)) {
            query.add(new MatchAllDocsQuery(), Occur.MUST);
        }
        BooleanQuery.Builder ranked = new BooleanQuery.Builder().add(query.build(), Occur.MUST);
        String whole = FrenchWords.whole(typed);
        if (!whole.isEmpty()) {
            Query title = new TermQuery(new Term(wholeName, whole));
            ranked.add(new BoostQuery(new ConstantScoreQuery(title), WHOLE_TITLE), Occur.SHOULD);
        }
        return ranked.build();
    }

    private void addWords(BooleanQuery.Builder query, String text, IntUnaryOperator needed) {
        List<Query> units = units(FrenchWords.of(text));
        if (units.isEmpty()) {
            return;
        }
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        units.forEach(unit -> words.add(unit, Occur.SHOULD));
        words.setMinimumNumberShouldMatch(needed.applyAsInt(units.size()));
        query.add(words.build(), Occur.MUST);
    }

    private List<Query> units(FrenchWords text) {
        List<Query> units = new ArrayList<>();
        List<Word> words = text.words();
        boolean onlyStopWords = words.stream().allMatch(Word::isStopWord);
        for (int i = 0; i < words.size() && units.size() < MOST_UNITS; ) {
            int length = labelLength(words, i);
            if (length > 1) {
                units.add(label(words.subList(i, i + length)));
                i += length;
            } else {
                if (onlyStopWords
                        ? !words.get(i).exact().isEmpty()
                        : !words.get(i).isStopWord()) {
                    units.add(word(text, i));
                }
                i++;
            }
        }
        return units;
    }

    // The longest label that begins here; a label neither begins nor ends with a stop word.
    private int labelLength(List<Word> words, int start) {
        int longest = Math.min(words.size(), start + 2 * synonyms.longest());
        for (int end = longest; end > start + 1; end--) {
            boolean bounded =
                    !words.get(start).isStopWord() && !words.get(end - 1).isStopWord();
            if (bounded && synonyms.isLabel(stems(words.subList(start, end)))) {
                return end - start;
            }
        }
        return 1;
    }

    private Query word(FrenchWords text, int position) {
        Word word = text.words().get(position);
        List<Query> ways = new ArrayList<>();
        for (SearchedField field : fields) {
            ways.add(boosted(term(field.exact(), word.exact()), field.weight() * EXACT));
            if (!word.isStopWord()) {
                ways.add(boosted(term(field.stemmed(), word.stem()), field.weight()));
            }
        }
        joinedForms(text, position).forEach(stem -> addEverywhere(ways, field -> term(field.stemmed(), stem), 1));
        addSynonyms(ways, List.of(word.stem()));
        return new DisjunctionMaxQuery(ways, OTHER_FIELDS);
    }

    private Query label(List<Word> words) {
        List<Query> ways = new ArrayList<>();
        addEverywhere(ways, field -> together(field, words), 1);
        addSynonyms(ways, stems(words));
        return new DisjunctionMaxQuery(ways, OTHER_FIELDS);
    }

    private void addSynonyms(List<Query> ways, List<String> stems) {
        Set<FrenchWords> others = synonyms.of(stems);
        for (FrenchWords other : others) {
            addEverywhere(ways, field -> phrase(field.stemmed(), other.words(), Word::stem), SYNONYM);
        }
    }

    private void addEverywhere(List<Query> ways, Function<SearchedField, Query> way, float factor) {
        for (SearchedField field : fields) {
            ways.add(boosted(way.apply(field), field.weight() * factor));
        }
    }

    /** The stems of the joined forms that cover a position: typed with a hyphen, or joined from two neighbours, as others may write them. */
    private static List<String> joinedForms(FrenchWords text, int position) {
        List<String> forms = new ArrayList<>();
        for (Joined joined : text.joined()) {
            if (position >= joined.position() && position < joined.position() + joined.length()) {
                forms.add(joined.stem());
            }
        }
        for (int first = Math.max(0, position - 1);
                first <= position && first + 1 < text.words().size();
                first++) {
            String pair = text.words().get(first).exact()
                    + text.words().get(first + 1).exact();
            FrenchWords.of(pair).words().forEach(word -> forms.add(word.stem()));
        }
        return forms;
    }

    /** All the words of a label in one field, in any order; in order counts more. */
    private static Query together(SearchedField field, List<Word> words) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        words.stream()
                .filter(word -> !word.isStopWord())
                .forEach(word -> query.add(term(field.stemmed(), word.stem()), Occur.MUST));
        return query.add(phrase(field.stemmed(), words, Word::stem), Occur.SHOULD)
                .build();
    }

    /** A phrase in quotes: these very words, whatever their case and accents. */
    private List<Query> phrase(String text) {
        return inAnyField(field -> phrase(field.exact(), FrenchWords.of(text).words(), word -> word.exact()), text);
    }

    /** Any mention of a word or phrase to leave out. */
    private List<Query> mention(String text) {
        List<Word> words = FrenchWords.of(text).words();
        boolean onlyStopWords = words.stream().allMatch(Word::isStopWord);
        return onlyStopWords ? phrase(text) : inAnyField(field -> phrase(field.stemmed(), words, Word::stem), text);
    }

    private List<Query> inAnyField(Function<SearchedField, Query> way, String text) {
        if (FrenchWords.of(text).words().isEmpty()) {
            return List.of();
        }
        List<Query> ways = new ArrayList<>();
        addEverywhere(ways, way, 1);
        return List.of(new DisjunctionMaxQuery(ways, OTHER_FIELDS));
    }

    private static void add(BooleanQuery.Builder query, Occur occur, List<Query> queries) {
        queries.forEach(each -> query.add(each, occur));
    }

    // A stemmed field has no stop words, but keeps their places.
    private static Query phrase(String field, List<Word> words, Function<Word, String> form) {
        boolean stemmed = !field.endsWith(SearchedField.EXACT);
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        for (int position = 0; position < words.size(); position++) {
            Word word = words.get(position);
            if (!word.exact().isEmpty() && !(stemmed && word.isStopWord())) {
                phrase.add(new Term(field, form.apply(word)), position);
            }
        }
        return phrase.build();
    }

    private static List<String> stems(List<Word> words) {
        return words.stream().filter(word -> !word.isStopWord()).map(Word::stem).toList();
    }

    private static Query term(String field, String text) {
        return new TermQuery(new Term(field, text));
    }

    private static Query boosted(Query query, float boost) {
        return new BoostQuery(query, boost);
    }
}
