package fr.essaim.lucene;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/** A query that orders what others find: its words are not marked in extracts. */
final class Unmarked extends Query {

    private final Query ordering;

    Unmarked(Query ordering) {
        this.ordering = ordering;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) {
        return ordering;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return ordering.toString(field);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Unmarked unmarked && ordering.equals(unmarked.ordering);
    }

    @Override
    public int hashCode() {
        return 31 * classHash() + ordering.hashCode();
    }
}
