package fr.essaim.search;

import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.lucene.FacetedPage;
import fr.essaim.lucene.FacetedSearcher;
import fr.essaim.search.CaseStudyResults.FacetValue;
import fr.essaim.search.CaseStudyResults.Hit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.springframework.stereotype.Component;

/** Answers questions from the index, a visitor's and the workshop's alike. */
@Component
class CaseStudyAnswers {

    private final CaseStudyIndex index;
    private final CaseStudyQueries queries;
    private final Meanings meanings;
    private final FacetTrees trees;

    CaseStudyAnswers(CaseStudyIndex index, CaseStudyQueries queries, Meanings meanings, FacetTrees trees) {
        this.meanings = meanings;
        this.index = index;
        this.queries = queries;
        this.trees = trees;
    }

    /** The page of results that the query asks for, with the counts of every facet. */
    CaseStudyResults search(CaseStudyQuery asked) {
        long start = System.nanoTime();
        return index.search(searcher -> {
            Meaning meaning = meanings.of(asked, searcher);
            CaseStudyQuery query = meaning.query();
            WordsNeeded needed = queries.wordsNeeded(query, searcher);
            DrillDownQuery drilled = queries.drillDown(query, needed, searcher.facets());
            FacetedPage page = FacetedPage.of(searcher, drilled, queries.sort(query), query.page(), query.size());
            List<Hit> hits = hits(searcher, drilled, page.documents());
            Map<Facet, List<FacetValue>> facets = new EnumMap<>(Facet.class);
            for (Facet facet : Facet.values()) {
                facets.put(facet, trees.arrange(facet, page.counts(facet.parameter()), query.selected(facet)));
            }
            double millis = (System.nanoTime() - start) / 1_000_000.0;
            return new CaseStudyResults(page.total(), hits, facets, needed, meaning, millis, index.isRebuilding());
        });
    }

    /** Every case that matches, in the order asked for, whatever the page: one after the other, so that a long list takes no memory. Answers how many. */
    int forEach(CaseStudyQuery query, Consumer<CaseStudySheet> taker) {
        return index.search(searcher -> takeAll(searcher, query, taker));
    }

    /** The cases that match best, in the order asked for, whatever the page: nothing is counted. */
    List<CaseStudySheet> best(CaseStudyQuery asked, int most) {
        return index.search(searcher -> {
            CaseStudyQuery query = meanings.of(asked, searcher).query();
            DrillDownQuery drilled = queries.drillDown(query, queries.wordsNeeded(query, searcher), searcher.facets());
            TopFieldCollectorManager collectors =
                    new TopFieldCollectorManager(queries.sort(query), most, Integer.MAX_VALUE);
            List<CaseStudySheet> sheets = new ArrayList<>();
            for (ScoreDoc found : searcher.search(drilled, collectors).scoreDocs) {
                sheets.add(CaseStudyProjection.read(searcher, found.doc).sheet());
            }
            return sheets;
        });
    }

    /** The first cases that match, in the order asked for, so many at most. */
    CaseStudySearch.Beginning first(CaseStudyQuery asked, int most) {
        return index.search(searcher -> {
            CaseStudyQuery query = meanings.of(asked, searcher).query();
            DrillDownQuery drilled = queries.drillDown(query, queries.wordsNeeded(query, searcher), searcher.facets());
            TopFieldDocs top = searcher.search(
                    drilled, new TopFieldCollectorManager(queries.sort(query), most, Integer.MAX_VALUE));
            List<CaseStudySheet> cases = new ArrayList<>();
            for (ScoreDoc found : top.scoreDocs) {
                cases.add(CaseStudyProjection.read(searcher, found.doc).sheet());
            }
            return new CaseStudySearch.Beginning(cases, (int) top.totalHits.value());
        });
    }

    /** How many cases match. */
    int count(CaseStudyQuery asked) {
        return index.search(searcher -> {
            CaseStudyQuery query = meanings.of(asked, searcher).query();
            return searcher.count(queries.drillDown(query, queries.wordsNeeded(query, searcher), searcher.facets()));
        });
    }

    /** How many of the cases that match have each value of a facet, whatever is chosen. */
    Map<String, Integer> counts(Facet facet, CaseStudyQuery asked) {
        return index.search(searcher -> {
            CaseStudyQuery query = meanings.of(asked, searcher).query();
            DrillDownQuery drilled = queries.drillDown(query, queries.wordsNeeded(query, searcher), searcher.facets());
            return FacetedPage.of(searcher, drilled, queries.sort(query), 1, 1).counts(facet.parameter());
        });
    }

    private int takeAll(FacetedSearcher searcher, CaseStudyQuery asked, Consumer<CaseStudySheet> taker)
            throws IOException {
        CaseStudyQuery query = meanings.of(asked, searcher).query();
        DrillDownQuery drilled = queries.drillDown(query, queries.wordsNeeded(query, searcher), searcher.facets());
        return FacetedPage.forEach(
                searcher,
                drilled,
                queries.sort(query),
                found -> taker.accept(CaseStudyProjection.read(searcher, found).sheet()));
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
}
