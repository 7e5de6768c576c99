package fr.essaim.search;

import fr.essaim.lucene.FacetedSearcher;
import fr.essaim.lucene.KeptTexts;
import fr.essaim.lucene.MarkedTexts;
import fr.essaim.lucene.PageValues;
import fr.essaim.lucene.SearchedWords;
import fr.essaim.search.CaseStudyResults.Hit;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;

/** Reads what a list shows of the cases of one page, and cuts from their texts the sentences that say why each was found. */
final class Extracts {

    private static final int PASSAGES = 2;
    private static final int TITLE = 0;
    private static final int SUMMARY = 1;
    private static final int BODY = 2;
    private static final List<SearchedText> SEARCHED = List.of(SearchedText.values());
    private static final List<String> FIELDS = List.of(CaseStudyFields.CARD, KeptTexts.FIELD);

    private Extracts() {}

    /** The cases of a page, in the order of its documents. */
    static List<Hit> of(FacetedSearcher searcher, Query query, ScoreDoc[] page) throws IOException {
        MarkedTexts marked = new MarkedTexts(SearchedWords.of(query, SEARCHED));
        return PageValues.read(searcher, page, FIELDS, (found, values) -> hit(found, values, marked));
    }

    private static Hit hit(ScoreDoc found, BytesRef[] values, MarkedTexts marked) {
        marked.take(values[1]);
        return new Hit(
                FoundCase.read(values[0]),
                score(found),
                marked.whole(TITLE),
                marked.whole(SUMMARY),
                marked.passages(BODY, PASSAGES));
    }

    // The score is the first sort key when only it orders, and unknown in other orders.
    private static float score(ScoreDoc found) {
        Object first = found instanceof FieldDoc sorted ? sorted.fields[0] : found.score;
        return first instanceof Float score ? score : Float.NaN;
    }
}
