package fr.essaim.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermQuery;

/**
 * A word that counts as if it were as rare as others. A word that is rare in titles only is no telling word, and another name must not count more than the word that was
 * typed because it is seldom used.
 */
final class AsRareAs extends Query {

    private final Term word;
    private final List<List<Term>> others;

    /**
     * Counts a word as the commonest of the others do.
     *
     * @param others groups of words, each as rare as its words are together
     */
    AsRareAs(Term word, List<List<Term>> others) {
        this.word = word;
        this.others = List.copyOf(others);
    }

    /** A word that is as rare as it is. */
    static Query itself(Term word) {
        return new AsRareAs(word, List.of());
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        TermStates states = FacetedSearcher.look(word, searcher);
        if (states.docFreq() == 0) {
            return new MatchNoDocsQuery("no document has " + word);
        }
        Query found = new TermQuery(word, states);
        if (others.isEmpty()) {
            return found;
        }
        double wanted = Double.MAX_VALUE;
        for (List<Term> other : others) {
            wanted = Math.min(wanted, rarity(searcher, other));
        }
        return new BoostQuery(found, (float) (wanted / rarity(searcher, word)));
    }

    private static double rarity(IndexSearcher searcher, List<Term> words) throws IOException {
        double rarity = 0;
        for (Term word : words) {
            rarity += rarity(searcher, word);
        }
        return rarity;
    }

    // As BM25 has it.
    private static double rarity(IndexSearcher searcher, Term word) throws IOException {
        int documents = Math.max(1, searcher.getIndexReader().getDocCount(word.field()));
        int having = FacetedSearcher.look(word, searcher).docFreq();
        return Math.log1p((documents - having + 0.5) / (having + 0.5));
    }

    @Override
    public void visit(QueryVisitor visitor) {
        if (visitor.acceptField(word.field())) {
            visitor.consumeTerms(this, word);
        }
    }

    @Override
    public String toString(String field) {
        return word + "≈" + others;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AsRareAs same && word.equals(same.word) && others.equals(same.others);
    }

    @Override
    public int hashCode() {
        return Objects.hash(classHash(), word, others);
    }
}
