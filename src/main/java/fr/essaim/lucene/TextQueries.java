package fr.essaim.lucene;

import fr.essaim.lucene.AskedPart.Kind;
import fr.essaim.lucene.FrenchWords.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * of neighbours only order it.
 */
public final class TextQueries {

    private static final float WHOLE_TITLE = 1_000f;
    private static final float COMPLETE = 10f;
    private static final int MOST_ORDERING = 32;
    private static final int FEW_WORDS = 2;
    private static final int FEW_UNITS = 1;

    static {
        // Each word asks two fields twice, and each of its synonyms does once.
        IndexSearcher.setMaxClauseCount(16_384);
    }

    /** How many of the words of a text a document must have. */
    public enum Needed {
        ALL(Occur.MUST) {
            @Override
            int of(int words) {
                return words;
            }
        },
        /** The others order: the more of the words, the higher. */
        SOME(Occur.SHOULD) {
            @Override
            int of(int words) {
                return Math.max(1, Math.round(words * SHARE));
            }
        };

        private static final float SHARE = 0.2f;
        private final Occur eachWordOfLabel;

        Needed(Occur eachWordOfLabel) {
            this.eachWordOfLabel = eachWordOfLabel;
        }

        abstract int of(int words);
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

    /** Whether a text names several things, of which some may be enough. */
    public boolean canBeLoosened(String typed) {
        return AskedUnit.of(words(typed), synonyms).size() > 1;
    }

    /** Whether a text is a sentence, of which no document is expected to have all the words. */
    public static boolean isSentence(String typed) {
        return isSentence(typed, typed);
    }

    /** Whether what is left to search of a sentence is so much that no document is expected to have all of it. */
    public static boolean isSentence(String searched, String typed) {
        return words(searched).stems().size() > FEW_WORDS
                && QuestionWords.areSentence(words(typed).words());
    }

    /**
     * What has so many of some words; everything when there is no word to search. Without scores it costs no more than to find.
     *
     * @param typed all that was typed around them, which orders what they find
     */
    public Query of(String searched, String typed, Needed needed) {
        return new RankedWords(found(TextQuestion.read(searched), needed), ranked(searched, typed, needed));
    }

    /**
     * What hints at the order of what {@link #of} finds and costs little: the words in the text and again in the title, and what means the same. A word alone is asked as it
     * is ranked: nothing else tells its synonyms apart. Empty when what is found may have none of them, as a phrase alone.
     */
    public List<Query> hints(String searched, String typed, Needed needed) {
        List<AskedUnit> wanted = wanted(words(searched));
        List<Query> hints = new ArrayList<>();
        for (AskedUnit unit : wanted) {
            hints.addAll(wanted.size() > FEW_UNITS ? units.hints(unit) : List.of(units.of(unit, Occur.SHOULD)));
        }
        if (!wanted.isEmpty() && needed == Needed.SOME && !isSentence(searched, typed)) {
            hints.add(complete(wanted));
        }
        wholeTitle(typed).filter(title -> !wanted.isEmpty()).ifPresent(hints::add);
        return hints;
    }

    private Query found(TextQuestion question, Needed needed) {
        List<AskedUnit> wanted = wanted(FrenchWords.of(question.words()));
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        if (!wanted.isEmpty()) {
            query.add(found(wanted, needed), Occur.MUST);
        }
        phrases(question).forEach(phrase -> query.add(units.phrase(phrase), Occur.MUST));
        exclude(query, question.excluded());
        return orEverything(query);
    }

    private Query found(List<AskedUnit> wanted, Needed needed) {
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        wanted.forEach(unit -> words.add(UnitQueries.anyOf(units.ways(unit, needed.eachWordOfLabel)), Occur.SHOULD));
        return words.setMinimumNumberShouldMatch(needed.of(wanted.size())).build();
    }

    private Query ranked(String searched, String typed, Needed needed) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        BooleanQuery.Builder ordered = new BooleanQuery.Builder();
        int wanted = 0;
        for (AskedPart part : parts(searched, typed, needed)) {
            switch (part.kind()) {
                case WORD -> words.add(part.query(), Occur.SHOULD);
                case PHRASE -> query.add(part.query(), Occur.MUST);
                case ORDER -> ordered.add(new Unmarked(part.query()), Occur.SHOULD);
                case TITLE -> ordered.add(part.query(), Occur.SHOULD);
            }
            wanted += part.kind() == Kind.WORD ? 1 : 0;
        }
        if (wanted > 0) {
            words.setMinimumNumberShouldMatch(needed.of(wanted));
            query.add(words.build(), Occur.MUST);
        }
        exclude(query, TextQuestion.read(searched).excluded());
        return ordered.add(orEverything(query), Occur.MUST).build();
    }

    // The scores of the parts add up to a document's.
    private List<AskedPart> parts(String searched, String typed, Needed needed) {
        TextQuestion question = TextQuestion.read(searched);
        FrenchWords words = FrenchWords.of(question.words());
        List<AskedPart> parts = new ArrayList<>(words(words, needed));
        phrases(question).forEach(phrase -> parts.add(new AskedPart(Kind.PHRASE, units.phrase(phrase))));
        parts.addAll(ordering(words(typed).words()));
        if (needed == Needed.SOME && !isSentence(searched, typed)) {
            parts.add(new AskedPart(Kind.ORDER, complete(wanted(words))));
        }
        wholeTitle(typed).ifPresent(title -> parts.add(new AskedPart(Kind.TITLE, title)));
        return parts;
    }

    private static List<List<Word>> phrases(TextQuestion question) {
        return question.phrases().stream()
                .map(phrase -> FrenchWords.of(phrase).words())
                .filter(phrase -> !phrase.isEmpty())
                .toList();
    }

    private Optional<Query> wholeTitle(String typed) {
        String whole = FrenchWords.whole(typed);
        if (whole.isEmpty()) {
            return Optional.empty();
        }
        Query title = new ConstantScoreQuery(new TermQuery(new Term(wholeName, whole)));
        return Optional.of(new BoostQuery(title, WHOLE_TITLE));
    }

    private static FrenchWords words(String typed) {
        return FrenchWords.of(TextQuestion.read(typed).words());
    }

    // The words that only ask are needed when there are no others.
    private List<AskedPart> words(FrenchWords text, Needed needed) {
        List<AskedUnit> asked = AskedUnit.of(text, synonyms);
        List<AskedUnit> wanted = wanted(asked);
        return asked.stream()
                .map(unit -> new AskedPart(
                        wanted.contains(unit) ? Kind.WORD : Kind.ORDER, units.of(unit, needed.eachWordOfLabel)))
                .toList();
    }

    private List<AskedUnit> wanted(FrenchWords text) {
        return wanted(AskedUnit.of(text, synonyms));
    }

    private static List<AskedUnit> wanted(List<AskedUnit> asked) {
        List<AskedUnit> telling = asked.stream().filter(unit -> !unit.asks()).toList();
        return telling.isEmpty() ? asked : telling;
    }

    /** Whoever names things means all of them: what has them all comes before what has some. The words that only ask are not among them. */
    private Query complete(List<AskedUnit> wanted) {
        return new BoostQuery(new ConstantScoreQuery(found(wanted, Needed.ALL)), COMPLETE);
    }

    private List<AskedPart> ordering(List<Word> words) {
        List<AskedPart> ordering = new ArrayList<>();
        boolean onlyStopWords = words.stream().allMatch(Word::isStopWord);
        for (int i = 0; !onlyStopWords && i < words.size() && ordering.size() < MOST_ORDERING; i++) {
            List<Word> pair = words.subList(i, Math.min(i + 2, words.size()));
            Word word = pair.getFirst();
            if (word.isStopWord() && !word.exact().isEmpty()) {
                ordering.add(new AskedPart(Kind.ORDER, units.common(word)));
            }
            if (isTelling(pair)) {
                ordering.add(new AskedPart(Kind.ORDER, units.pair(pair)));
            }
        }
        return ordering;
    }

    // Two common words are beside one another everywhere.
    private static boolean isTelling(List<Word> pair) {
        return pair.size() == 2
                && pair.stream().noneMatch(word -> word.exact().isEmpty())
                && !pair.stream().allMatch(Word::isStopWord);
    }

    /** Any mention of a word or phrase is left out. */
    private void exclude(BooleanQuery.Builder query, List<String> excluded) {
        for (String text : excluded) {
            List<Word> words = FrenchWords.of(text).words();
            boolean onlyStopWords = words.stream().allMatch(Word::isStopWord);
            if (!words.isEmpty()) {
                query.add(onlyStopWords ? units.phrase(words) : units.mention(words), Occur.MUST_NOT);
            }
        }
    }

    private static Query orEverything(BooleanQuery.Builder query) {
        boolean asks = query.build().clauses().stream().anyMatch(clause -> clause.occur() == Occur.MUST);
        return asks
                ? query.build()
                : query.add(new MatchAllDocsQuery(), Occur.MUST).build();
    }
}
