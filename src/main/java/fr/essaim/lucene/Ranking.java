package fr.essaim.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/**
 * How the best of what is found are put in order: cheap hints choose the first hundred, and only those are ordered in full. The others keep the order of the hints behind
 * them, so that every page is cut from one list.
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

    /**
     * So many of the best of what was found, best first.
     *
     * @param sort by score, and what orders equal scores
     */
    ScoreDoc[] best(IndexSearcher searcher, FoundDocuments found, Sort sort, int wanted) throws IOException {
        if (found.count() <= ORDERED) {
            return first(wanted, ordered(searcher, found, sort));
        }
        ScoreDoc[] best = searcher.search(
                        hinted(found), new TopScoreDocCollectorManager(Math.max(wanted, ORDERED), null, COUNT_NOTHING))
                .scoreDocs;
        ScoreDoc[] ordered = ordered(searcher, FoundDocuments.of(searcher, first(ORDERED, best)), sort);
        System.arraycopy(ordered, 0, best, 0, ordered.length);
        return first(wanted, best);
    }

    /** What was found, with the scores of the hints. */
    public Query hinted(Query found) {
        BooleanQuery.Builder hinted = new BooleanQuery.Builder().add(found, Occur.FILTER);
        hints.forEach(hint -> hinted.add(hint, Occur.SHOULD));
        return hinted.setMinimumNumberShouldMatch(1).build();
    }

    private ScoreDoc[] ordered(IndexSearcher searcher, FoundDocuments some, Sort sort) throws IOException {
        Query scored = new BooleanQuery.Builder()
                .add(some, Occur.FILTER)
                .add(inFull, Occur.MUST)
                .build();
        return searcher.search(scored, new TopFieldCollectorManager(sort, ORDERED, Integer.MAX_VALUE)).scoreDocs;
    }

    private static ScoreDoc[] first(int most, ScoreDoc[] list) {
        return list.length <= most ? list : Arrays.copyOf(list, most);
    }
}
