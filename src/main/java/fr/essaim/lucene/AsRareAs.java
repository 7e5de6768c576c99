package fr.essaim.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/**
 * A query whose words count as if they were as rare as others. A word that is rare in titles only is no telling word, and another name must not count more than the
 * word that was typed because it is seldom used.
 */
final class AsRareAs extends Query {

    private final Query found;
    private final List<Term> words;
    private final List<List<Term>> others;

    /**
     * Counts the words as the commonest of the others do.
     *
     * @param words those of the query
     * @param others groups of words, each as rare as its words are together
     */
    AsRareAs(Query found, List<Term> words, List<List<Term>> others) {
        this.found = found;
        this.words = List.copyOf(words);
        this.others = List.copyOf(others);
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        IndexReader reader = searcher.getIndexReader();
        for (Term word : words) {
            if (reader.docFreq(word) == 0) {
                return new MatchNoDocsQuery("no document has " + word);
            }
        }
        double wanted = Double.MAX_VALUE;
        for (List<Term> other : others) {
            wanted = Math.min(wanted, rarity(reader, other));
        }
        return new BoostQuery(found, (float) (wanted / rarity(reader, words)));
    }

    private static double rarity(IndexReader reader, List<Term> words) throws IOException {
        double rarity = 0;
        for (Term word : words) {
            rarity += rarity(reader, word);
        }
        return rarity;
    }

    // As BM25 has it.
    private static double rarity(IndexReader reader, Term word) throws IOException {
        int documents = Math.max(1, reader.getDocCount(word.field()));
        int having = reader.docFreq(word);
        return Math.log1p((documents - having + 0.5) / (having + 0.5));
    }

    @Override
    public void visit(QueryVisitor visitor) {
        found.visit(visitor.getSubVisitor(Occur.MUST, this));
    }

    @Override
    public String toString(String field) {
        return found.toString(field) + "≈" + others;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AsRareAs same && equalTo(same);
    }

    private boolean equalTo(AsRareAs other) {
        return found.equals(other.found) && words.equals(other.words) && others.equals(other.others);
    }

    @Override
    public int hashCode() {
        return Objects.hash(classHash(), found, words, others);
    }
}
