package fr.essaim.search;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.CaseStudyState;
import fr.essaim.casestudy.TextField;
import fr.essaim.lucene.FacetedSearcher;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.springframework.stereotype.Component;

/** Finds the published cases that may resemble one, by their telling words and by values of facets, and tells which words each shares with it. */
@Component
public class KindredCases {

    // BM25 over weights that add up to 1 gives a neighbour about 1, a stranger about 0.1.
    private static final float WORDS = 3f;
    private static final int TWICE = 2;
    private static final Sort BEST_FIRST =
            new Sort(SortField.FIELD_SCORE, new SortField(CaseStudyFields.ID_ORDER, SortField.Type.STRING));

    private final CaseStudyIndex index;

    KindredCases(CaseStudyIndex index) {
        this.index = index;
    }

    /** One value of a facet that a case may share, and how much that counts for being looked at. */
    public record SharedValue(Facet facet, String value, float weight) {}

    /**
     * A word that two cases share.
     *
     * @param weight its part in all that tells the first case, so that the words of a case make 1 together
     * @param emphasis how much the other case dwells on it, 1 at most
     * @param cases how many cases have it
     * @param all how many cases there are
     */
    public record SharedWord(String stem, double weight, double emphasis, int cases, int all) {}

    /** A case, and the telling words it shares with the one asked about, the weightiest first. */
    public record Kindred(CaseStudySheet sheet, List<SharedWord> words) {}

    /** The published cases that may resemble one, so many at most, the likeliest first. */
    public List<Kindred> of(CaseStudySheet sheet, List<SharedValue> values, int most) {
        return index.search(searcher -> {
            TellingWords words = TellingWords.of(
                    searcher,
                    List.of(
                            sheet.title(),
                            sheet.content().text(TextField.SUMMARY),
                            CaseStudyDocuments.body(sheet.content())),
                    TWICE);
            return words.isEmpty() && values.isEmpty()
                    ? List.of()
                    : found(searcher, words, query(sheet.id(), words, values), most);
        });
    }

    /** How far in the events the answers see: while it stays the same, so do they. */
    public long position() {
        return index.position();
    }

    private static Query query(CaseStudyId id, TellingWords words, List<SharedValue> values) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        if (!words.isEmpty()) {
            any.add(new BoostQuery(words.anywhere(), WORDS), Occur.SHOULD);
        }
        for (SharedValue value : values) {
            any.add(new BoostQuery(new ConstantScoreQuery(having(value)), value.weight()), Occur.SHOULD);
        }
        return new BooleanQuery.Builder()
                .add(any.build(), Occur.MUST)
                .add(new TermQuery(CaseStudyFields.stateTerm(CaseStudyState.PUBLISHED)), Occur.FILTER)
                .add(new TermQuery(CaseStudyFields.idTerm(id)), Occur.MUST_NOT)
                .build();
    }

    private static Query having(SharedValue value) {
        return new TermQuery(DrillDownQuery.term(
                FacetsConfig.DEFAULT_INDEX_FIELD_NAME, value.facet().parameter(), value.value()));
    }

    private static List<Kindred> found(FacetedSearcher searcher, TellingWords words, Query query, int most)
            throws IOException {
        ScoreDoc[] best = searcher.search(query, new TopFieldCollectorManager(BEST_FIRST, most, most)).scoreDocs;
        int[] documents = Arrays.stream(best).mapToInt(found -> found.doc).toArray();
        Map<Integer, Map<String, Double>> stems =
                SharedStems.in(searcher, words.weights().keySet(), documents);
        List<Kindred> kindred = new ArrayList<>();
        for (int document : documents) {
            CaseStudySheet sheet = CaseStudyProjection.read(searcher, document).sheet();
            kindred.add(new Kindred(sheet, words(searcher, words, stems.getOrDefault(document, Map.of()))));
        }
        return kindred;
    }

    private static List<SharedWord> words(FacetedSearcher searcher, TellingWords words, Map<String, Double> stems)
            throws IOException {
        int all = searcher.getIndexReader().numDocs();
        List<SharedWord> shared = new ArrayList<>();
        for (Map.Entry<String, Float> word : words.heaviestFirst()) {
            Double emphasis = stems.get(word.getKey());
            if (emphasis != null) {
                int cases = TellingWords.cases(searcher, word.getKey());
                shared.add(new SharedWord(word.getKey(), word.getValue(), emphasis, cases, all));
            }
        }
        return shared;
    }
}
