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

    private static float EXACT() { return Float.parseFloat(System.getProperty("r.e", "0.3")); }
    private static float TITLE() { return Float.parseFloat(System.getProperty("r.ts", "1")); }
    private static float TITLE_EXACT() { return Float.parseFloat(System.getProperty("r.te", "1")); }
    private static float STOP() { return Float.parseFloat(System.getProperty("r.stop", "0.3")); }
    private static float TITLE_STOP() { return Float.parseFloat(System.getProperty("r.tstop", "0.5")); }
    private static float ASKING() { return Float.parseFloat(System.getProperty("r.qw", "0.3")); }
    private static float PAIR() { return Float.parseFloat(System.getProperty("r.pair", "0.5")); }
    private static float MEANT() { return Float.parseFloat(System.getProperty("r.syn", "1")); }
    private static float OTHER_WAYS() { return Float.parseFloat(System.getProperty("r.tie", "0.3")); }

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
        unit.meant().forEach(meant -> ways.add(new BoostQuery(meant(meant, unit), MEANT())));
        Query best = new DisjunctionMaxQuery(ways, OTHER_WAYS());
        return unit.asks() ? new BoostQuery(best, ASKING()) : best;
    }

    /** A word too common to be searched: it only orders. */
    Query common(Word word) {
        Term exact = new Term(all.exact(), word.exact());
        Term titled = new Term(title.exact(), word.exact());
        return new BooleanQuery.Builder()
                .add(new BoostQuery(new TermQuery(exact), STOP()), Occur.SHOULD)
                .add(new BoostQuery(asRareAs(titled, exact), TITLE_STOP()), Occur.SHOULD)
                .build();
    }

    /** Two neighbours, as they were typed. */
    Query pair(List<Word> words) {
        return new BoostQuery(phrase(words), PAIR());
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
                .add(new BoostQuery(new TermQuery(exact), EXACT()), Occur.SHOULD)
                .add(new BoostQuery(asRareAs(exactTitle, exact), TITLE_EXACT()), Occur.SHOULD);
        if (!word.isStopWord()) {
            Term stem = stemmed(word.stem());
            Term stemOfTitle = new Term(title.stemmed(), word.stem());
            anywhere.add(new TermQuery(stem), Occur.SHOULD)
                    .add(new BoostQuery(asRareAs(stemOfTitle, stem), TITLE()), Occur.SHOULD);
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
                .add(new BoostQuery(new AsRareAs(inTitle, titled, atMost), TITLE()), Occur.SHOULD)
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
    static Query phrase(String field, List<Word> words, Function<Word, String> form) {
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
