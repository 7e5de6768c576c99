package fr.essaim.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * How the best of what is found are put in order: cheap hints choose the first few hundred, and only those are ordered in full. The others keep the order of the hints
 * behind them, so that every page is cut from one list.
 *
 * @param hints queries of which whatever is found has one at least; their scores add up
 * @param inFull finds whatever is found
 */
public record Ranking(List<Query> hints, Query inFull) {

    /** How many are ordered in full: five pages of a list. */
    static final int ORDERED = 100;

    private static final int COUNT_NOTHING = 1;

    public Ranking {
        hints = List.copyOf(hints);
    }

    /** So many of the best of what was found, best first. Among equal scores the order of the hints holds. */
    ScoreDoc[] best(IndexSearcher searcher, FoundDocuments found, int wanted) throws IOException {
        ScoreDoc[] best = searcher.search(
                        hinted(found), new TopScoreDocCollectorManager(Math.max(wanted, ORDERED), null, COUNT_NOTHING))
                .scoreDocs;
        ScoreDoc[] first = Arrays.copyOf(best, Math.min(ORDERED, best.length));
        score(searcher, first);
        Arrays.sort(first, Comparator.comparingDouble(each -> -each.score));
        System.arraycopy(first, 0, best, 0, first.length);
        return best.length <= wanted ? best : Arrays.copyOf(best, wanted);
    }

    /** What was found, with the scores of the hints. */
    public Query hinted(Query found) {
        BooleanQuery.Builder hinted = new BooleanQuery.Builder().add(found, Occur.FILTER);
        hints.forEach(hint -> hinted.add(hint, Occur.SHOULD));
        return hinted.setMinimumNumberShouldMatch(1).build();
    }

    /** Scores documents in full, reading forwards. */
    private void score(IndexSearcher searcher, ScoreDoc[] documents) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(inFull), ScoreMode.COMPLETE, 1);
        List<ScoreDoc> forwards = new ArrayList<>(List.of(documents));
        forwards.sort(Comparator.comparingInt(each -> each.doc));
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = null;
        @Nullable Scorer scorer = null;
        for (ScoreDoc each : forwards) {
            LeafReaderContext own = leaves.get(ReaderUtil.subIndex(each.doc, leaves));
            if (own != leaf) {
                leaf = own;
                scorer = weight.scorer(own);
            }
            each.score = scorer == null ? 0 : score(scorer, each.doc - own.docBase);
        }
    }

    private static float score(Scorer scorer, int document) throws IOException {
        int at = scorer.docID();
        return (at < document ? scorer.iterator().advance(document) : at) == document ? scorer.score() : 0;
    }
}
