package fr.essaim.search;

import static java.util.Objects.requireNonNull;

import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.TextField;
import fr.essaim.lucene.FacetedSearcher;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.jspecify.annotations.Nullable;

/** Cuts, from the texts of the cases of one page, the sentences that say why each was found. */
final class Extracts {

    private static final int PASSAGES = 2;
    // What escaped HTML never holds.
    private static final String SEPARATOR = "<>";
    private static final String TITLE = SearchedText.TITLE.stemmed();
    private static final String SUMMARY = SearchedText.SUMMARY.stemmed();
    private static final String BODY = SearchedText.BODY.stemmed();
    private static final String[] FIELDS = {TITLE, SUMMARY, BODY};

    private Extracts() {}

    /** Title, summary and passages of each document, in the order of the documents given. */
    static List<Extract> of(FacetedSearcher searcher, Query query, ScoreDoc[] page, List<CaseStudySheet> sheets)
            throws IOException {
        int[] documents = Stream.of(page).mapToInt(found -> found.doc).toArray();
        Map<Integer, CaseStudyContent> contents = new HashMap<>();
        for (int i = 0; i < documents.length; i++) {
            contents.put(documents[i], sheets.get(i).content());
        }
        Map<String, String[]> marked = new Highlighter(searcher, contents)
                .highlightFields(FIELDS, query, documents, new int[] {1, 1, PASSAGES});
        List<Extract> extracts = new ArrayList<>();
        for (int i = 0; i < documents.length; i++) {
            CaseStudyContent content = sheets.get(i).content();
            extracts.add(new Extract(
                    orEscaped(found(marked, TITLE, i), content.text(TextField.TITLE)),
                    orEscaped(found(marked, SUMMARY, i), content.text(TextField.SUMMARY)),
                    passages(found(marked, BODY, i))));
        }
        return extracts;
    }

    private static @Nullable String found(Map<String, String[]> marked, String field, int document) {
        String[] ofField = marked.get(field);
        return ofField == null ? null : ofField[document];
    }

    private static String orEscaped(@Nullable String found, String text) {
        return found == null ? escape(text) : found;
    }

    private static List<String> passages(@Nullable String joined) {
        return joined == null
                ? List.of()
                : Stream.of(joined.split(SEPARATOR))
                        .map(String::strip)
                        .filter(passage -> !passage.isEmpty())
                        .toList();
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
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
                CaseStudyContent content = requireNonNull(contents.get(document));
                values.add(Stream.of(fields).map(field -> text(content, field)).toArray(CharSequence[]::new));
            }
            return values;
        }

        private static String text(CaseStudyContent content, String field) {
            if (field.equals(TITLE)) {
                return content.text(TextField.TITLE);
            }
            return field.equals(SUMMARY) ? content.text(TextField.SUMMARY) : CaseStudyDocuments.body(content);
        }
    }
}
