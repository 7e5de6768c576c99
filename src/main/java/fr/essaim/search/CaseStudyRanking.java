package fr.essaim.search;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.lucene.AskedPart;
import fr.essaim.lucene.FacetedSearcher;
import fr.essaim.lucene.TextQueries;
import fr.essaim.search.RankingExplanation.Kind;
import fr.essaim.search.RankingExplanation.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.springframework.stereotype.Component;

/** Explains the order of results to curators. */
@Component
public class CaseStudyRanking {

    // What adds up in other orders differs in its last digits.
    private static final double ROUNDING = 1e-3;
    private static final List<SearchedText> COLUMNS = Stream.of(SearchedText.values())
            .filter(text -> text != SearchedText.ALL)
            .toList();

    private final CaseStudyIndex index;
    private final CaseStudyQueries queries;

    CaseStudyRanking(CaseStudyIndex index, CaseStudyQueries queries) {
        this.index = index;
        this.queries = queries;
    }

    /** Why a case ranks where it does in the answer to a question, whatever its order and page. */
    public RankingExplanation explain(CaseStudyQuery query, CaseStudyId id) {
        return index.search(searcher -> explain(searcher, query, id));
    }

    RankingExplanation explain(FacetedSearcher searcher, CaseStudyQuery query, CaseStudyId id) throws IOException {
        WordsNeeded needed = queries.wordsNeeded(query, searcher);
        Query asked = queries.drillDown(query, needed, searcher.facets());
        double total = score(searcher, asked, id);
        List<Part> parts = new ArrayList<>();
        double explained = 0;
        for (AskedPart part : total == 0 ? List.<AskedPart>of() : queries.parts(query, needed)) {
            double points = score(searcher, part.query(), id);
            explained += points;
            parts.add(part(searcher, part, id, points));
        }
        if (total - explained > ROUNDING) {
            parts.add(new Part(Kind.CLASSIFICATION, "", List.of(), List.of(), total - explained));
        }
        return new RankingExplanation(total, needed, parts);
    }

    private static Part part(FacetedSearcher searcher, AskedPart part, CaseStudyId id, double points) throws IOException {
        List<String> columns = new ArrayList<>();
        for (SearchedText column : points == 0 ? List.<SearchedText>of() : COLUMNS) {
            if (isIn(searcher, column, part, id)) {
                columns.add(column.stemmed());
            }
        }
        List<String> alsoFound = new ArrayList<>();
        for (String meant : points == 0 ? List.<String>of() : part.meant()) {
            if (has(searcher, TextQueries.mention(SearchedText.ALL, meant), id)) {
                alsoFound.add(meant);
            }
        }
        return new Part(kind(part.kind()), part.typed(), alsoFound, columns, points);
    }

    private static boolean isIn(FacetedSearcher searcher, SearchedText column, AskedPart part, CaseStudyId id)
            throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        any.add(TextQueries.mention(column, part.typed()), Occur.SHOULD);
        part.meant().forEach(meant -> any.add(TextQueries.mention(column, meant), Occur.SHOULD));
        return has(searcher, any.build(), id);
    }

    private static Kind kind(AskedPart.Kind kind) {
        return switch (kind) {
            case WORD -> Kind.WORD;
            case ASKING -> Kind.ASKING;
            case COMMON -> Kind.COMMON;
            case PAIR -> Kind.PAIR;
            case PHRASE -> Kind.PHRASE;
            case TITLE -> Kind.TITLE;
        };
    }

    private static boolean has(FacetedSearcher searcher, Query query, CaseStudyId id) throws IOException {
        return searcher.search(only(query, id), 1).scoreDocs.length > 0;
    }

    private static double score(FacetedSearcher searcher, Query query, CaseStudyId id) throws IOException {
        ScoreDoc[] found = searcher.search(only(query, id), 1).scoreDocs;
        return found.length == 0 ? 0 : found[0].score;
    }

    private static Query only(Query query, CaseStudyId id) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(new TermQuery(CaseStudyFields.idTerm(id)), Occur.FILTER)
                .build();
    }
}
