package fr.essaim.search;

import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.lucene.FacetedSearcher;
import fr.essaim.search.CaseStudyResults.FacetValue;
import fr.essaim.search.CaseStudyResults.Hit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers questions from the index, a visitor's and the workshop's alike. */
@Component
class CaseStudyAnswers {

    private static final int EXPORT_PAGE = 500;

    private final CaseStudyIndex index;
    private final CaseStudyQueries queries;
    private final FacetTrees trees;

    CaseStudyAnswers(CaseStudyIndex index, CaseStudyQueries queries, FacetTrees trees) {
        this.index = index;
        this.queries = queries;
        this.trees = trees;
    }

    /** The page of results that the query asks for, with the counts of every facet. */
    CaseStudyResults search(CaseStudyQuery query) {
        long start = System.nanoTime();
        return index.search(searcher -> {
            WordsNeeded needed = queries.wordsNeeded(query, searcher);
            DrillDownQuery drilled = queries.drillDown(query, needed, searcher.facets());
            Counted counted = count(searcher, drilled, query);
            List<Hit> hits = hits(searcher, drilled, pageOf(query, counted.top()));
            Map<Facet, List<FacetValue>> facets = new EnumMap<>(Facet.class);
            for (Facet facet : Facet.values()) {
                facets.put(facet, trees.arrange(facet, counted.counts(facet), query.selected(facet)));
            }
            double millis = (System.nanoTime() - start) / 1_000_000.0;
            return new CaseStudyResults(
                    (int) counted.top().totalHits.value(), hits, facets, needed, millis, index.isRebuilding());
        });
    }

    /** Every case that matches, in the order asked for, whatever the page: one after the other, so that a long list takes no memory. Answers how many. */
    int forEach(CaseStudyQuery query, Consumer<CaseStudySheet> taker) {
        return index.search(searcher -> takeAll(searcher, query, taker));
    }

    /** How many cases match. */
    int count(CaseStudyQuery query) {
        return index.search(searcher ->
                searcher.count(queries.drillDown(query, queries.wordsNeeded(query, searcher), searcher.facets())));
    }

    /** How many of the cases that match have each value of a facet, whatever is chosen. */
    Map<String, Integer> counts(Facet facet, CaseStudyQuery query) {
        return index.search(searcher -> {
            DrillDownQuery drilled = queries.drillDown(query, queries.wordsNeeded(query, searcher), searcher.facets());
            return count(searcher, drilled, query.withPage(1)).counts(facet);
        });
    }

    private int takeAll(FacetedSearcher searcher, CaseStudyQuery query, Consumer<CaseStudySheet> taker)
            throws IOException {
        DrillDownQuery drilled = queries.drillDown(query, queries.wordsNeeded(query, searcher), searcher.facets());
        Sort sort = queries.sort(query);
        FieldDoc last = null;
        int taken = 0;
        while (true) {
            ScoreDoc[] page = searcher.search(
                            drilled, new TopFieldCollectorManager(sort, EXPORT_PAGE, last, Integer.MAX_VALUE))
                    .scoreDocs;
            for (ScoreDoc found : page) {
                taker.accept(CaseStudyProjection.read(searcher, found.doc).sheet());
            }
            taken += page.length;
            if (page.length < EXPORT_PAGE) {
                return taken;
            }
            last = (FieldDoc) page[page.length - 1];
        }
    }

    private Counted count(FacetedSearcher searcher, DrillDownQuery drilled, CaseStudyQuery query) throws IOException {
        int wanted = Math.min(
                query.page() * query.size(),
                Math.max(1, searcher.getIndexReader().maxDoc()));
        TopFieldCollectorManager collectors =
                new TopFieldCollectorManager(queries.sort(query), wanted, Integer.MAX_VALUE);
        if (searcher.facetState() == null) {
            return new Counted(searcher.search(drilled, collectors), null);
        }
        var result = new DrillSideways(searcher, searcher.facets(), searcher.facetState()).search(drilled, collectors);
        return new Counted(result.collectorResult, result.facets);
    }

    private static ScoreDoc[] pageOf(CaseStudyQuery query, TopFieldDocs top) {
        int from = Math.min((query.page() - 1) * query.size(), top.scoreDocs.length);
        int to = Math.min(from + query.size(), top.scoreDocs.length);
        return Arrays.copyOfRange(top.scoreDocs, from, to);
    }

    private static List<Hit> hits(FacetedSearcher searcher, Query query, ScoreDoc[] page) throws IOException {
        List<CaseStudySheet> sheets = new ArrayList<>();
        for (ScoreDoc found : page) {
            sheets.add(CaseStudyProjection.read(searcher, found.doc).sheet());
        }
        List<Extracts.Extract> extracts = Extracts.of(searcher, query, page, sheets);
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < page.length; i++) {
            Extracts.Extract extract = extracts.get(i);
            hits.add(new Hit(sheets.get(i), score(page[i]), extract.title(), extract.summary(), extract.passages()));
        }
        return hits;
    }

    // The score is the first sort key when the order is by relevance, and unknown otherwise.
    private static float score(ScoreDoc found) {
        Object first = ((FieldDoc) found).fields[0];
        return first instanceof Float score ? score : Float.NaN;
    }

    /** The matching documents and the facets they were counted into; no facets while no case has any. */
    private record Counted(TopFieldDocs top, @Nullable Facets facets) {

        private Map<String, Integer> counts(Facet facet) throws IOException {
            Map<String, Integer> counts = new HashMap<>();
            FacetResult result = facets == null ? null : facets.getAllChildren(facet.parameter());
            if (result != null) {
                for (LabelAndValue value : result.labelValues) {
                    counts.put(value.label, value.value.intValue());
                }
            }
            return counts;
        }
    }
}
