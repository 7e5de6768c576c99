package fr.essaim.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;

/** Tells which of some stems stand in which of some documents, without reading the documents: the index lists them by stem. */
final class SharedStems {

    private final IndexSearcher searcher;
    private final int[] documents;
    private final Map<Integer, Set<String>> found = new HashMap<>();

    private SharedStems(IndexSearcher searcher, int[] documents) {
        this.searcher = searcher;
        this.documents = documents;
    }

    /** The stems that each document has in its texts; a document that has none is left out. */
    static Map<Integer, Set<String>> in(IndexSearcher searcher, Collection<String> stems, int[] documents)
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
            look(leaf, new Term(field.stemmed(), stem), first, i);
        }
    }

    private void look(LeafReaderContext leaf, Term term, int from, int to) throws IOException {
        PostingsEnum having = leaf.reader().postings(term, PostingsEnum.NONE);
        for (int i = from; having != null && i < to; i++) {
            int wanted = documents[i] - leaf.docBase;
            if (having.docID() < wanted && having.advance(wanted) == DocIdSetIterator.NO_MORE_DOCS) {
                return;
            }
            if (having.docID() == wanted) {
                found.computeIfAbsent(documents[i], document -> new HashSet<>()).add(term.text());
            }
        }
    }
}
