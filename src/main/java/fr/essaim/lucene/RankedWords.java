package fr.essaim.lucene;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/** Words that find as one query does and score as another, which finds the same: who only counts or orders by something else does not pay for the scores. */
final class RankedWords extends Query {

    private final Query found;
    private final Query ranked;

    RankedWords(Query found, Query ranked) {
        this.found = found;
        this.ranked = ranked;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        Query asked = mode.needsScores() ? ranked : found;
        return searcher.createWeight(searcher.rewrite(asked), mode, boost);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        found.visit(visitor);
    }

    @Override
    public String toString(String field) {
        return ranked.toString(field);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RankedWords same && found.equals(same.found) && ranked.equals(same.ranked);
    }

    @Override
    public int hashCode() {
        return Objects.hash(classHash(), found, ranked);
    }
}
