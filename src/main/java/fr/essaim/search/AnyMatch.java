package fr.essaim.search;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/** Whether a query finds anything: the first document answers, where a count would look at all. */
final class AnyMatch {

    private AnyMatch() {}

    static boolean in(IndexSearcher searcher, Query query) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            if (in(weight.scorer(leaf), leaf.reader().getLiveDocs())) {
                return true;
            }
        }
        return false;
    }

    private static boolean in(@Nullable Scorer scorer, @Nullable Bits live) throws IOException {
        if (scorer == null) {
            return false;
        }
        DocIdSetIterator found = scorer.iterator();
        while (found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            if (live == null || live.get(found.docID())) {
                return true;
            }
        }
        return false;
    }
}
