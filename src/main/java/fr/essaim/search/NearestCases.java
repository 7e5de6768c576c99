package fr.essaim.search;

import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.CaseStudyState;
import fr.essaim.lucene.FacetedSearcher;
import fr.essaim.lucene.FrenchWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.springframework.stereotype.Component;

/** Finds the cases nearest to a question that no case answers: those with the most telling of its words, whatever its filters; without words, those that pass the most filters. */
@Component
class NearestCases {

    private static final Sort BEST_FIRST =
            new Sort(SortField.FIELD_SCORE, new SortField(CaseStudyFields.ID_ORDER, SortField.Type.STRING));

    private final CaseStudyIndex index;

    NearestCases(CaseStudyIndex index) {
        this.index = index;
    }

    /**
     * A case near a question.
     *
     * @param words those of the question that it has, as they were typed between guillemets
     * @param filters how many of the filters it passes, when the question has no words
     * @param asked how many filters the question has
     */
    record Nearest(CaseStudySheet sheet, List<String> words, int filters, int asked) {}

    List<Nearest> of(CaseStudyQuery query, int most) {
        List<Query> filters = filters(query);
        return index.search(searcher -> {
            List<String> words = DroppableParts.words(query.text()).stream()
                    .filter(word -> !word.startsWith("-"))
                    .toList();
            TellingWords telling = TellingWords.of(searcher, List.of(String.join(" ", words)));
            if (!telling.isEmpty()) {
                return byWords(searcher, telling, words, most);
            }
            return words.isEmpty() && filters.size() > 1 ? byFilters(searcher, filters, most) : List.of();
        });
    }

    private static List<Nearest> byWords(FacetedSearcher searcher, TellingWords telling, List<String> typed, int most)
            throws IOException {
        ScoreDoc[] found = best(searcher, telling.anywhere(), most);
        int[] documents = Arrays.stream(found).mapToInt(each -> each.doc).toArray();
        Map<Integer, Map<String, Double>> stems =
                SharedStems.in(searcher, telling.weights().keySet(), documents);
        Map<String, Set<String>> wanted = new LinkedHashMap<>();
        typed.forEach(word -> wanted.put(word, Set.copyOf(FrenchWords.of(word).stems())));
        List<Nearest> nearest = new ArrayList<>();
        for (int document : documents) {
            Set<String> has = stems.getOrDefault(document, Map.of()).keySet();
            List<String> words = wanted.entrySet().stream()
                    .filter(word -> word.getValue().stream().anyMatch(has::contains))
                    .map(word -> "«\u00a0" + word.getKey().replaceAll("[\"“”«»]", "") + "\u00a0»")
                    .toList();
            nearest.add(new Nearest(CaseStudyProjection.read(searcher, document).sheet(), words, 0, 0));
        }
        return nearest;
    }

    // Every filter counts 1, so that the score is their number.
    private static List<Nearest> byFilters(FacetedSearcher searcher, List<Query> filters, int most) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        filters.forEach(filter -> any.add(new ConstantScoreQuery(filter), Occur.SHOULD));
        List<Nearest> nearest = new ArrayList<>();
        for (ScoreDoc found : best(searcher, any.build(), most)) {
            CaseStudySheet sheet = CaseStudyProjection.read(searcher, found.doc).sheet();
            nearest.add(new Nearest(sheet, List.of(), Math.round(score(found)), filters.size()));
        }
        return nearest;
    }

    private static float score(ScoreDoc found) {
        return found instanceof FieldDoc sorted && sorted.fields[0] instanceof Float score ? score : found.score;
    }

    private static ScoreDoc[] best(FacetedSearcher searcher, Query any, int most) throws IOException {
        Query published = new BooleanQuery.Builder()
                .add(any, Occur.MUST)
                .add(new TermQuery(CaseStudyFields.stateTerm(CaseStudyState.PUBLISHED)), Occur.FILTER)
                .build();
        return searcher.search(published, new TopFieldCollectorManager(BEST_FIRST, most, most)).scoreDocs;
    }

    private static List<Query> filters(CaseStudyQuery query) {
        List<Query> filters = query.selections().entrySet().stream()
                .map(chosen -> anyOf(chosen.getKey(), chosen.getValue()))
                .collect(Collectors.toCollection(ArrayList::new));
        if (query.from() != null || query.to() != null) {
            int from = query.from() == null ? Integer.MIN_VALUE : query.from();
            int to = query.to() == null ? Integer.MAX_VALUE : query.to();
            filters.add(IntPoint.newRangeQuery(CaseStudyFields.START_YEAR, from, to));
        }
        return filters;
    }

    private static Query anyOf(Facet facet, Set<String> values) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        values.forEach(value -> any.add(
                new TermQuery(DrillDownQuery.term(FacetsConfig.DEFAULT_INDEX_FIELD_NAME, facet.parameter(), value)),
                Occur.SHOULD));
        return any.build();
    }
}
