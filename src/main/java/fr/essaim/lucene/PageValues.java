package fr.essaim.lucene;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;

/** Reads what the documents of one page keep in some fields, in the order of the index: each segment is opened once, and read forwards. */
public final class PageValues {

    private PageValues() {}

    /** Makes a result of what one document keeps. */
    public interface Reading<R> {

        /**
         * Reads one document.
         *
         * @param values by the number of the field; to be read at once, or copied
         */
        R of(ScoreDoc found, BytesRef[] values) throws IOException;
    }

    /**
     * Reads all the documents of a page, and answers in its order.
     *
     * @throws IllegalStateException when one of them keeps nothing in one of the fields
     */
    public static <R> List<R> read(FacetedSearcher searcher, ScoreDoc[] page, List<String> fields, Reading<R> reading)
            throws IOException {
        Map<Integer, R> results = new HashMap<>();
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        ScoreDoc[] forwards = page.clone();
        Arrays.sort(forwards, Comparator.comparingInt(found -> found.doc));
        LeafReaderContext leaf = null;
        BinaryDocValues[] open = new BinaryDocValues[fields.size()];
        for (ScoreDoc found : forwards) {
            LeafReaderContext own = leaves.get(ReaderUtil.subIndex(found.doc, leaves));
            if (own != leaf) {
                leaf = own;
                for (int i = 0; i < open.length; i++) {
                    open[i] = leaf.reader().getBinaryDocValues(fields.get(i));
                }
            }
            results.put(found.doc, reading.of(found, values(open, found.doc - own.docBase)));
        }
        return Stream.of(page)
                .map(found -> requireNonNull(results.get(found.doc)))
                .toList();
    }

    private static BytesRef[] values(BinaryDocValues[] open, int document) throws IOException {
        BytesRef[] values = new BytesRef[open.length];
        for (int i = 0; i < open.length; i++) {
            if (open[i] == null || !open[i].advanceExact(document)) {
                throw new IllegalStateException("a document that keeps nothing: " + document);
            }
            values[i] = open[i].binaryValue();
        }
        return values;
    }
}
