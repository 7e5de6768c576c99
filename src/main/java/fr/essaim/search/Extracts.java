package fr.essaim.search;

import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.TextField;
import fr.essaim.lucene.FacetedSearcher;
import fr.essaim.lucene.MarkedTexts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** Cuts, from the texts of the cases of one page, the sentences that say why each was found. */
final class Extracts {

    private static final int PASSAGES = 2;
    private static final String TITLE = SearchedText.TITLE.stemmed();
    private static final String SUMMARY = SearchedText.SUMMARY.stemmed();
    private static final String BODY = SearchedText.BODY.stemmed();

    private Extracts() {}

    /** Title, summary and passages of each document, in the order of the documents given. */
    static List<Extract> of(FacetedSearcher searcher, Query query, ScoreDoc[] page, List<CaseStudySheet> sheets)
            throws IOException {
        Map<String, Integer> wanted = new LinkedHashMap<>();
        wanted.put(TITLE, 1);
        wanted.put(SUMMARY, 1);
        wanted.put(BODY, PASSAGES);
        List<MarkedTexts.Texts> texts = new ArrayList<>();
        sheets.forEach(sheet -> texts.add(field -> text(sheet.content(), field)));
        MarkedTexts marked = MarkedTexts.in(searcher, CaseStudyFields.analyzer(), query, page, wanted, texts);
        List<Extract> extracts = new ArrayList<>();
        for (int i = 0; i < page.length; i++) {
            extracts.add(new Extract(marked.whole(i, TITLE), marked.whole(i, SUMMARY), marked.passages(i, BODY)));
        }
        return extracts;
    }

    /** A title and a summary with the found words marked, and the passages of the text that hold them. */
    record Extract(String title, String summary, List<String> passages) {}

    private static String text(CaseStudyContent content, String field) {
        if (field.equals(TITLE)) {
            return content.text(TextField.TITLE);
        }
        return field.equals(SUMMARY) ? content.text(TextField.SUMMARY) : CaseStudyDocuments.body(content);
    }
}
