package fr.essaim.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;

/** Tells how much some documents dwell on some stems, without reading the documents: the index lists them by stem. */
final class SharedStems {

    private static final double IN_THE_HEAD = 1;
    private static final double REPEATED = 0.75;
    private static final double IN_PASSING = 0.2;

    private final IndexSearcher searcher;
    private final int[] documents;
    private final Map<Integer, Map<String, Double>> found = new HashMap<>();

    private SharedStems(IndexSearcher searcher, int[] documents) {
        this.searcher = searcher;
        this.documents = documents;
    }

    /** For each document the stems that its texts have, each with the emphasis on it, 1 at most; a document that has none is left out. */
    static Map<Integer, Map<String, Double>> in(IndexSearcher searcher, Collection<String> stems, int[] documents)
            throws IOException {
        int[] ordered = documents.clone();
        Arrays.sort(ordered);
        SharedStems reading = new SharedStems(searcher, ordered);
        for (String stem : stems) {
            for (SearchedText field : TellingWords.FIELDS) {
                reading.look(field, stem);
            }
        }
        return reading.found;
    }

    private void look(SearchedText field, String stem) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        for (int i = 0; i < documents.length; ) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(documents[i], leaves));
            int end = leaf.docBase + leaf.reader().maxDoc();
            int first = i;
            while (i < documents.length && documents[i] < end) {
                i++;
            }
            look(leaf, field, stem, first, i);
        }
    }

    private void look(LeafReaderContext leaf, SearchedText field, String stem, int from, int to) throws IOException {
        PostingsEnum having = leaf.reader().postings(new Term(field.stemmed(), stem), PostingsEnum.FREQS);
        for (int i = from; having != null && i < to; i++) {
            int wanted = documents[i] - leaf.docBase;
            if (having.docID() < wanted && having.advance(wanted) == DocIdSetIterator.NO_MORE_DOCS) {
                return;
            }
            if (having.docID() == wanted) {
                found.computeIfAbsent(documents[i], document -> new HashMap<>())
                        .merge(stem, emphasis(field, having.freq()), Math::max);
            }
        }
    }

    private static double emphasis(SearchedText field, int times) {
        if (field != SearchedText.BODY) {
            return IN_THE_HEAD;
        }
        return times == 1 ? IN_PASSING : REPEATED;
    }
}
