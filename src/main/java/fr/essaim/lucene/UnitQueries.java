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
import org.apache.lucene.search.TermQuery;

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

    /** What a document must have of a unit. */
    Query of(AskedUnit unit, Occur eachWord) {
        List<Query> ways = new ArrayList<>();
        ways.add(own(unit, eachWord));
        unit.joined().forEach(stem -> ways.add(new TermQuery(stemmed(stem))));
        unit.meant().forEach(meant -> ways.add(meant(meant, unit)));
        Query best = new DisjunctionMaxQuery(ways, OTHER_WAYS);
        return unit.asks() ? new BoostQuery(best, ASKING) : best;
    }

    /** A word too common to be searched: it only orders. */
    Query common(Word word) {
        Term exact = new Term(all.exact(), word.exact());
        Term titled = new Term(title.exact(), word.exact());
        return new BooleanQuery.Builder()
                .add(new BoostQuery(new TermQuery(exact), STOP), Occur.SHOULD)
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

    private Query own(AskedUnit unit, Occur eachWord) {
        List<Word> searched = unit.searched();
        if (searched.size() == 1) {
            return word(searched.getFirst());
        }
        BooleanQuery.Builder label = new BooleanQuery.Builder();
        searched.forEach(word -> label.add(word(word), eachWord));
        return label.build();
    }

    private Query word(Word word) {
        Term exact = new Term(all.exact(), word.exact());
        Term exactTitle = new Term(title.exact(), word.exact());
        BooleanQuery.Builder anywhere = new BooleanQuery.Builder()
                .add(new BoostQuery(new TermQuery(exact), EXACT), Occur.SHOULD)
                .add(asRareAs(exactTitle, exact), Occur.SHOULD);
        if (!word.isStopWord()) {
            Term stem = stemmed(word.stem());
            Term stemOfTitle = new Term(title.stemmed(), word.stem());
            anywhere.add(new TermQuery(stem), Occur.SHOULD).add(asRareAs(stemOfTitle, stem), Occur.SHOULD);
        }
        return anywhere.build();
    }

    // What means the same counts no more than what was typed.
    private Query meant(FrenchWords meant, AskedUnit unit) {
        List<Term> typed =
                unit.searched().stream().map(word -> stemmed(word.stem())).toList();
        List<Term> anywhere = terms(all, meant);
        List<Term> titled = terms(title, meant);
        Query everywhere = phrase(all.stemmed(), meant.words(), Word::stem);
        Query inTitle = phrase(title.stemmed(), meant.words(), Word::stem);
        List<List<Term>> atMost = List.of(anywhere, typed);
        return new BooleanQuery.Builder()
                .add(new AsRareAs(everywhere, anywhere, atMost), Occur.SHOULD)
                .add(new AsRareAs(inTitle, titled, atMost), Occur.SHOULD)
                .build();
    }

    private static List<Term> terms(SearchedField field, FrenchWords words) {
        return words.stems().stream()
                .map(stem -> new Term(field.stemmed(), stem))
                .toList();
    }

    private Term stemmed(String stem) {
        return new Term(all.stemmed(), stem);
    }

    private static Query asRareAs(Term word, Term other) {
        return new AsRareAs(new TermQuery(word), List.of(word), List.of(List.of(other)));
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
