package fr.essaim.lucene;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ConstantScoreScorerSupplier;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** What one search found, to be asked again: whoever orders it need not find it once more. Only for the reader in which it was found. */
final class FoundDocuments extends Query {

    private final Map<Object, FixedBitSet> segments = new HashMap<>();

    /** The documents of one segment, to be set while they are found. */
    FixedBitSet begin(LeafReaderContext segment) {
        FixedBitSet found = new FixedBitSet(segment.reader().maxDoc());
        segments.put(segment.id(), found);
        return found;
    }

    /** How many there are. */
    int count() {
        return segments.values().stream().mapToInt(FixedBitSet::cardinality).sum();
    }

    /** Some documents of a list. */
    static FoundDocuments of(IndexSearcher searcher, ScoreDoc[] list) {
        List<LeafReaderContext> segments = searcher.getIndexReader().leaves();
        FoundDocuments found = new FoundDocuments();
        for (ScoreDoc each : list) {
            LeafReaderContext segment = segments.get(ReaderUtil.subIndex(each.doc, segments));
            FixedBitSet known = found.segments.get(segment.id());
            (known == null ? found.begin(segment) : known).set(each.doc - segment.docBase);
        }
        return found;
    }

    /** What a query finds. */
    static FoundDocuments of(IndexSearcher searcher, Query query) throws IOException {
        return searcher.search(query, new CollectorManager<Keeping, FoundDocuments>() {
            @Override
            public Keeping newCollector() {
                return new Keeping(new FoundDocuments());
            }

            @Override
            public FoundDocuments reduce(Collection<Keeping> collectors) {
                return collectors.iterator().next().found();
            }
        });
    }

    /** Keeps what is found. */
    private record Keeping(FoundDocuments found) implements Collector {

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext segment) {
            FixedBitSet documents = found.begin(segment);
            return new LeafCollector() {
                @Override
                public void setScorer(Scorable scorer) {}

                @Override
                public void collect(int document) {
                    documents.set(document);
                }
            };
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext segment) {
                FixedBitSet found = segments.get(segment.id());
                if (found == null) {
                    return null;
                }
                BitSetIterator documents = new BitSetIterator(found, found.cardinality());
                return ConstantScoreScorerSupplier.fromIterator(
                        documents, score(), mode, segment.reader().maxDoc());
            }

            @Override
            public boolean isCacheable(LeafReaderContext segment) {
                return false;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return count() + " documents";
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
