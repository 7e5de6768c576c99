package fr.essaim.search;

import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.TextField;
import fr.essaim.lucene.FacetedSearcher;
import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;

/** Cuts, from the texts of the cases of one page, the sentences that say why each was found. */
final class Extracts {

    private static final int PASSAGES = 2;
    private static final int PASSAGE_LENGTH = 160;
    private static final String SEPARATOR = "\u0001";
    private static final String[] FIELDS = {
        SearchedText.TITLE.stemmed(), SearchedText.SUMMARY.stemmed(), SearchedText.BODY.stemmed()
    };

    private Extracts() {}

    /** Title, summary and passages of each document, in the order of the documents given. */
    static List<Extract> of(FacetedSearcher searcher, Query query, int[] documents, Map<Integer, CaseStudyContent> contents)
            throws IOException {
        Map<String, String[]> marked = new Highlighter(searcher, contents)
                .highlightFields(FIELDS, query, documents.clone(), new int[] {1, 1, PASSAGES});
        List<Extract> extracts = new ArrayList<>();
        for (int i = 0; i < documents.length; i++) {
            CaseStudyContent content = contents.get(documents[i]);
            extracts.add(new Extract(
                    orEscaped(marked, FIELDS[0], i, content.text(TextField.TITLE)),
                    orEscaped(marked, FIELDS[1], i, content.text(TextField.SUMMARY)),
                    passages(marked.get(FIELDS[2])[i])));
        }
        return extracts;
    }

    private static String orEscaped(Map<String, String[]> marked, String field, int document, String text) {
        String found = marked.get(field)[document];
        return found == null ? escape(text) : found;
    }

    private static List<String> passages(String joined) {
        return joined == null
                ? List.of()
                : Arrays.stream(joined.split(SEPARATOR)).map(String::strip).filter(passage -> !passage.isEmpty()).toList();
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    /** A title and a summary with the found words marked, and the passages of the text that hold them. */
    record Extract(String title, String summary, List<String> passages) {}

    /** Takes the texts from the cases already read, instead of from stored fields. */
    private static final class Highlighter extends UnifiedHighlighter {

        private final Map<Integer, CaseStudyContent> contents;

        private Highlighter(FacetedSearcher searcher, Map<Integer, CaseStudyContent> contents) {
            super(UnifiedHighlighter.builder(searcher, CaseStudyFields.analyzer())
                    .withMaxNoHighlightPassages(0)
                    .withFormatter(new DefaultPassageFormatter("<mark>", "</mark>", SEPARATOR, true)));
            this.contents = contents;
        }

        @Override
        protected List<CharSequence[]> loadFieldValues(String[] fields, DocIdSetIterator documents, int threshold)
                throws IOException {
            List<CharSequence[]> values = new ArrayList<>();
            for (int document = documents.nextDoc();
                    document != DocIdSetIterator.NO_MORE_DOCS;
                    document = documents.nextDoc()) {
                CaseStudyContent content = contents.get(document);
                values.add(Stream.of(fields).map(field -> text(content, field)).toArray(CharSequence[]::new));
            }
            return values;
        }

        private static String text(CaseStudyContent content, String field) {
            if (field.equals(FIELDS[0])) {
                return content.text(TextField.TITLE);
            }
            return field.equals(FIELDS[1]) ? content.text(TextField.SUMMARY) : CaseStudyDocuments.body(content);
        }
    }
}
