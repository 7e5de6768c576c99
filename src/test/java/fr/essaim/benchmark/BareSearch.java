package fr.essaim.benchmark;

import fr.essaim.lucene.FacetedSearcher;
import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.Facet;
import fr.essaim.search.GrownIndex;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.MultiDocValues.MultiSortedSetDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongValues;

/**
 * The limit: the same Lucene query, eight disjunctive facets and twenty texts with their extracts, written down as barely as Lucene allows. It is given Lucene's queries ready
 * made; it counts ordinals in one pass without scores, lets Lucene find the twenty best by the product's hints alone, passing over the others, shows régions and concepts as
 * flat lists, and finds the words of a text by how they begin: no full ranking, no tree, no phrase, no exact marks, no page but the first.
 */
final class BareSearch {

    private static final int HITS = 20;
    private static final String ORDINALS = FacetsConfig.DEFAULT_INDEX_FIELD_NAME;
    private static final String REGION = "region:";

    private final IndexSearcher searcher;
    private final List<LeafReaderContext> leaves;
    private final int[][] toGlobal;
    private final String[] values;
    private final byte[] facetOf;
    private final boolean[] shown;
    private final Map<String, Integer> ordinals = new HashMap<>();

    /** Does once what can be done once per reader. */
    BareSearch(FacetedSearcher product) throws IOException {
        searcher = new IndexSearcher(product.getIndexReader());
        leaves = searcher.getIndexReader().leaves();
        SortedSetDocValues all = MultiDocValues.getSortedSetValues(searcher.getIndexReader(), ORDINALS);
        int count = Math.toIntExact(all.getValueCount());
        toGlobal = new int[leaves.size()][];
        for (int leaf = 0; leaf < toGlobal.length; leaf++) {
            toGlobal[leaf] = toGlobal(all, leaf);
        }
        values = new String[count];
        facetOf = new byte[count];
        shown = new boolean[count];
        for (int ordinal = 0; ordinal < count; ordinal++) {
            String[] path = FacetsConfig.stringToPath(all.lookupOrd(ordinal).utf8ToString());
            Facet facet = Facet.named(path[0]).orElseThrow();
            values[ordinal] = path[1];
            facetOf[ordinal] = (byte) facet.ordinal();
            shown[ordinal] = facet != Facet.TERRITOIRE || path[1].startsWith(REGION);
            ordinals.put(path[0] + path[1], ordinal);
        }
    }

    private int[] toGlobal(SortedSetDocValues all, int leaf) throws IOException {
        SortedSetDocValues own = leaves.get(leaf).reader().getSortedSetDocValues(ORDINALS);
        LongValues global =
                all instanceof MultiSortedSetDocValues many ? many.mapping.getGlobalOrds(leaf) : LongValues.IDENTITY;
        int[] numbers = new int[Math.toIntExact(own.getValueCount())];
        Arrays.setAll(numbers, ordinal -> (int) global.get(ordinal));
        return numbers;
    }

    /** A question made ready: Lucene's query, the words to mark, the chosen ordinals. */
    record Prepared(Query query, Query hinted, List<String> stems, byte[] chosen, int facets) {}

    Prepared prepare(CaseStudyQuery question, Query query, Query hinted) {
        byte[] chosen = new byte[values.length];
        int facets = 0;
        for (Map.Entry<Facet, Set<String>> selection : question.selections().entrySet()) {
            int bit = 1 << selection.getKey().ordinal();
            facets |= bit;
            for (String value : selection.getValue()) {
                Integer ordinal = ordinals.get(selection.getKey().parameter() + value);
                if (ordinal != null) {
                    chosen[ordinal] = (byte) bit;
                }
            }
        }
        return new Prepared(query, hinted, GrownIndex.stems(query), chosen, facets);
    }

    /** What the loop answers. */
    record Answer(int total, List<String> texts, List<String> facets) {}

    Answer answer(Prepared asked) throws IOException {
        BareCollector collector = searcher.search(asked.query(), BareCollector.manager(this, asked));
        ScoreDoc[] best = searcher.search(asked.hinted(), new TopScoreDocCollectorManager(HITS, null, 1)).scoreDocs;
        return new Answer(collector.total(), texts(best, asked), facets(collector.counts()));
    }

    int[] toGlobal(int leaf) {
        return toGlobal[leaf];
    }

    int values() {
        return values.length;
    }

    int facetOf(int ordinal) {
        return 1 << facetOf[ordinal];
    }

    private List<String> facets(int[] counts) {
        List<String> facets = new ArrayList<>();
        for (int ordinal = 0; ordinal < counts.length; ordinal++) {
            if (counts[ordinal] > 0 && shown[ordinal]) {
                facets.add(values[ordinal]);
            }
        }
        return facets;
    }

    private List<String> texts(ScoreDoc[] best, Prepared asked) throws IOException {
        String[] texts = new String[best.length];
        Integer[] forwards = new Integer[best.length];
        Arrays.setAll(forwards, rank -> rank);
        Arrays.sort(forwards, (one, other) -> Integer.compare(best[one].doc, best[other].doc));
        LeafReaderContext leaf = null;
        BinaryDocValues plain = null;
        for (int rank : forwards) {
            LeafReaderContext own = leaves.get(ReaderUtil.subIndex(best[rank].doc, leaves));
            if (own != leaf || plain == null) {
                leaf = own;
                plain = own.reader().getBinaryDocValues(GrownIndex.PLAIN_TEXTS);
            }
            plain.advanceExact(best[rank].doc - own.docBase);
            BytesRef bytes = plain.binaryValue();
            texts[rank] = new PlainScan(bytes, asked.stems()).cut();
        }
        return List.of(texts);
    }

    /** Folds case and accents as a plain scan does. */
    static char folded(char letter) {
        return letter < FOLDED.length ? FOLDED[letter] : letter;
    }

    private static final char[] FOLDED = foldedLetters();

    private static char[] foldedLetters() {
        char[] folded = new char[0x180];
        for (char letter = 0; letter < folded.length; letter++) {
            String plain = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
            folded[letter] = Character.toLowerCase(plain.charAt(0));
        }
        return folded;
    }

    static String text(BytesRef bytes) {
        return new String(bytes.bytes, bytes.offset, bytes.length, StandardCharsets.UTF_8);
    }
}
