package fr.essaim.lucene;

import fr.essaim.lucene.FrenchWords.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/**
 * How one thing that is asked for is looked for: in all the words of a document, and again in its title, stemmed and as written; and in the words that mean the same. A
 * word of the title counts as much as its rarity in the whole documents says, not in titles, where every word is rare.
 */
final class UnitQueries {

    private static final float EXACT = 0.2f;
    private static final float STOP = 0.3f;
    private static final float ASKING = 0.1f;
    private static final float PAIR = 0.5f;
    private static final float OTHER_WAYS = 0.1f;

    private final SearchedField all;
    private final SearchedField title;

    UnitQueries(SearchedField all, SearchedField title) {
        this.all = all;
        this.title = title;
    }

    /** What a document must have of a unit, and how much that counts. */
    Query of(AskedUnit unit, Occur eachWord) {
        List<Query> ways = new ArrayList<>();
        ways.add(own(unit, eachWord, this::word));
        unit.joined().forEach(stem -> ways.add(AsRareAs.itself(stemmed(stem))));
        unit.meant().forEach(meant -> ways.add(meant(meant, unit)));
        Query best = new DisjunctionMaxQuery(ways, OTHER_WAYS);
        return unit.asks() ? new BoostQuery(best, ASKING) : best;
    }

    /** What a document must have one of for a unit: a term for each way to say it, and about how much it counts. A word as written is also there as a stem, a word of the title among all words. */
    List<Query> ways(AskedUnit unit, Occur eachWord) {
        List<Query> ways = new ArrayList<>();
        ways.add(own(unit, eachWord, word -> AsRareAs.itself(telling(all, word))));
        unit.joined().forEach(stem -> ways.add(AsRareAs.itself(stemmed(stem))));
        unit.meant().forEach(meant -> ways.add(meantAnywhere(meant, unit)));
        return ways;
    }

    /**
     * Nearly as much as {@link #of} counts, in as many parts as that can be taken apart into: Lucene passes over what cannot be among the best by the most that each part
     * counts. What means the same counts beside what was typed, not instead.
     */
    List<Query> hints(AskedUnit unit) {
        List<Query> hints = new ArrayList<>();
        unit.searched().forEach(word -> hints.addAll(places(word)));
        unit.joined().forEach(stem -> hints.add(AsRareAs.itself(stemmed(stem))));
        if (!unit.meant().isEmpty()) {
            List<Query> others = unit.meant().stream()
                    .map(meant -> meantAnywhere(meant, unit))
                    .toList();
            hints.add(new DisjunctionMaxQuery(others, OTHER_WAYS));
        }
        return hints;
    }

    /** A word too common to be searched: it only orders. */
    Query common(Word word) {
        Term exact = new Term(all.exact(), word.exact());
        Term titled = new Term(title.exact(), word.exact());
        return new BooleanQuery.Builder()
                .add(new BoostQuery(AsRareAs.itself(exact), STOP), Occur.SHOULD)
                .add(asRareAs(titled, exact), Occur.SHOULD)
                .build();
    }

    /** Two neighbours, as they were typed. */
    Query pair(List<Word> words) {
        return new BoostQuery(phrase(words), PAIR);
    }

    /** These very words, one after the other. */
    Query phrase(List<Word> words) {
        return phrase(all.exact(), words, Word::exact);
    }

    /** These words in any of their forms, one after the other. */
    Query mention(List<Word> words) {
        return phrase(all.stemmed(), words, Word::stem);
    }

    private static Query own(AskedUnit unit, Occur eachWord, Function<Word, Query> query) {
        List<Word> searched = unit.searched();
        if (searched.size() == 1) {
            return query.apply(searched.getFirst());
        }
        BooleanQuery.Builder label = new BooleanQuery.Builder();
        searched.forEach(word -> label.add(query.apply(word), eachWord));
        return label.build();
    }

    private Query word(Word word) {
        return anyOf(places(word));
    }

    // The score of a word is the sum of these.
    private List<Query> places(Word word) {
        Term exact = new Term(all.exact(), word.exact());
        Term exactTitle = new Term(title.exact(), word.exact());
        List<Query> places = new ArrayList<>();
        places.add(new BoostQuery(AsRareAs.itself(exact), EXACT));
        places.add(asRareAs(exactTitle, exact));
        if (!word.isStopWord()) {
            Term stem = stemmed(word.stem());
            places.add(AsRareAs.itself(stem));
            places.add(asRareAs(new Term(title.stemmed(), word.stem()), stem));
        }
        return places;
    }

    static Query anyOf(List<Query> queries) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        queries.forEach(query -> any.add(query, Occur.SHOULD));
        return queries.size() == 1 ? queries.getFirst() : any.build();
    }

    // What means the same counts no more than what was typed.
    private Query meant(FrenchWords meant, AskedUnit unit) {
        List<List<Term>> atMost = List.of(terms(meant), typed(unit));
        return new BooleanQuery.Builder()
                .add(asRareAs(term(all, meant), atMost), Occur.SHOULD)
                .add(asRareAs(term(title, meant), atMost), Occur.SHOULD)
                .build();
    }

    private Query meantAnywhere(FrenchWords meant, AskedUnit unit) {
        return asRareAs(term(all, meant), List.of(terms(meant), typed(unit)));
    }

    private static Term term(SearchedField field, FrenchWords meant) {
        return new Term(field.stemmed(), Expressions.term(meant));
    }

    private List<Term> typed(AskedUnit unit) {
        return unit.searched().stream().map(word -> stemmed(word.stem())).toList();
    }

    private List<Term> terms(FrenchWords words) {
        return words.stems().stream().map(this::stemmed).toList();
    }

    private Term stemmed(String stem) {
        return new Term(all.stemmed(), stem);
    }

    // A stemmed field has no stop words: they are asked for when there is nothing else.
    private static Term telling(SearchedField field, Word word) {
        return word.isStopWord() ? new Term(field.exact(), word.exact()) : new Term(field.stemmed(), word.stem());
    }

    private static Query asRareAs(Term word, Term other) {
        return asRareAs(word, List.of(List.of(other)));
    }

    private static Query asRareAs(Term word, List<List<Term>> others) {
        return new AsRareAs(word, others);
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
}
