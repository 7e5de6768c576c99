package fr.essaim.search;

import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.CaseStudyState;
import fr.essaim.casestudy.TextField;
import fr.essaim.lucene.FacetedSearcher;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.springframework.stereotype.Component;

/** Finds the cases nearest to a content by the telling words they share. */
@Component
public class SimilarCases {

    private final CaseStudyIndex index;

    SimilarCases(CaseStudyIndex index) {
        this.index = index;
    }

    /** A case, and how near it is: BM25 over the telling words, to be compared with that of the other cases found. */
    public record Similar(CaseStudySheet sheet, double score) {}

    /** The published cases nearest to a content, nearest first. */
    public List<Similar> published(CaseStudyContent content, Set<CaseStudyId> except, int most) {
        return among(Set.of(CaseStudyState.PUBLISHED), content, except, most);
    }

    /** The cases in some states nearest to a content, nearest first. */
    public List<Similar> among(
            Set<CaseStudyState> states, CaseStudyContent content, Set<CaseStudyId> except, int most) {
        return index.search(searcher -> {
            TellingWords words = TellingWords.of(
                    searcher,
                    List.of(
                            content.text(TextField.TITLE),
                            content.text(TextField.SUMMARY),
                            CaseStudyDocuments.body(content)));
            return words.isEmpty() ? List.of() : found(searcher, words.anywhere(), states, except, most);
        });
    }

    /** The cases in some states whose titles share the most telling words with a title, nearest first. */
    public List<Similar> titledLike(Set<CaseStudyState> states, String title, Set<CaseStudyId> except, int most) {
        return index.search(searcher -> {
            TellingWords words = TellingWords.of(searcher, List.of(title));
            return words.isEmpty() ? List.of() : found(searcher, words.inTitles(), states, except, most);
        });
    }

    private static List<Similar> found(
            FacetedSearcher searcher, Query query, Set<CaseStudyState> states, Set<CaseStudyId> except, int most)
            throws IOException {
        List<Similar> similar = new ArrayList<>();
        for (ScoreDoc found : searcher.search(within(query, states, except), most).scoreDocs) {
            similar.add(
                    new Similar(CaseStudyProjection.read(searcher, found.doc).sheet(), found.score));
        }
        return similar;
    }

    private static Query within(Query query, Set<CaseStudyState> states, Set<CaseStudyId> except) {
        BooleanQuery.Builder anyState = new BooleanQuery.Builder();
        states.forEach(state -> anyState.add(new TermQuery(CaseStudyFields.stateTerm(state)), Occur.SHOULD));
        BooleanQuery.Builder within =
                new BooleanQuery.Builder().add(query, Occur.MUST).add(anyState.build(), Occur.FILTER);
        except.forEach(id -> within.add(new TermQuery(CaseStudyFields.idTerm(id)), Occur.MUST_NOT));
        return within.build();
    }
}
