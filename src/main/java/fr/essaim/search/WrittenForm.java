package fr.essaim.search;

import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.TextField;
import fr.essaim.lucene.FacetedSearcher;
import fr.essaim.lucene.PlacedWord;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Locale;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** Gives a word of the index the accents back that the index leaves out. */
final class WrittenForm {

    private WrittenForm() {}

    /** The word as the first of the cases that a query finds writes it; without accents when none does. */
    static String of(String word, Query query, FacetedSearcher searcher) throws IOException {
        for (ScoreDoc found : searcher.search(query, 1).scoreDocs) {
            String text =
                    text(CaseStudyProjection.read(searcher, found.doc).sheet().content());
            for (PlacedWord written : PlacedWord.in(text)) {
                if (written.exact().equals(word)) {
                    return text.substring(written.start(), written.end()).toLowerCase(Locale.FRENCH);
                }
            }
        }
        return word;
    }

    private static String text(CaseStudyContent content) {
        String text = String.join(
                "\n", content.text(TextField.TITLE), content.text(TextField.SUMMARY), CaseStudyDocuments.body(content));
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
