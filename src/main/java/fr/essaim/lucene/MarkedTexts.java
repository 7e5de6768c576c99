package fr.essaim.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.jspecify.annotations.Nullable;

/** Marks, in the texts of the documents of one page, the words for which each was found. */
public final class MarkedTexts {

    // What escaped HTML never holds.
    private static final String SEPARATOR = "<>";

    private final List<? extends Texts> texts;
    private final Map<String, String[]> marked;

    private MarkedTexts(List<? extends Texts> texts, Map<String, String[]> marked) {
        this.texts = texts;
        this.marked = marked;
    }

    /** The texts of one document. */
    public interface Texts {

        /** What was indexed under a stemmed field. */
        String of(String field);
    }

    /**
     * Marks some fields of some documents.
     *
     * @param passages the fields, and how many passages to cut from each
     * @param texts of each document, in the order of the documents
     */
    public static MarkedTexts in(
            FacetedSearcher searcher,
            Analyzer analyzer,
            Query query,
            ScoreDoc[] page,
            Map<String, Integer> passages,
            List<? extends Texts> texts)
            throws IOException {
        int[] documents = Stream.of(page).mapToInt(found -> found.doc).toArray();
        Map<Integer, Texts> byDocument = new HashMap<>();
        for (int i = 0; i < documents.length; i++) {
            byDocument.put(documents[i], texts.get(i));
        }
        String[] fields = passages.keySet().toArray(String[]::new);
        int[] most = passages.values().stream().mapToInt(Integer::intValue).toArray();
        return new MarkedTexts(
                texts, new Highlighter(searcher, analyzer, byDocument).highlightFields(fields, query, documents, most));
    }

    /** A text with the found words between {@code <mark>} tags, everything else escaped. */
    public String whole(int document, String field) {
        String found = found(document, field);
        return found == null ? escape(texts.get(document).of(field)) : found;
    }

    /** The passages where words were found, escaped and marked likewise. */
    public List<String> passages(int document, String field) {
        String found = found(document, field);
        return found == null
                ? List.of()
                : Stream.of(found.split(SEPARATOR))
                        .map(String::strip)
                        .filter(passage -> !passage.isEmpty())
                        .toList();
    }

    private @Nullable String found(int document, String field) {
        String[] ofField = marked.get(field);
        return ofField == null ? null : ofField[document];
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Takes the texts from what was already read, instead of from stored fields. */
    private static final class Highlighter extends UnifiedHighlighter {

        private final Map<Integer, Texts> texts;

        private Highlighter(FacetedSearcher searcher, Analyzer analyzer, Map<Integer, Texts> texts) {
            super(UnifiedHighlighter.builder(searcher, analyzer)
                    .withMaxNoHighlightPassages(0)
                    .withFormatter(new DefaultPassageFormatter("<mark>", "</mark>", SEPARATOR, true)));
            this.texts = texts;
        }

        @Override
        protected List<CharSequence[]> loadFieldValues(String[] fields, DocIdSetIterator documents, int threshold)
                throws IOException {
            List<CharSequence[]> values = new ArrayList<>();
            for (int document = documents.nextDoc();
                    document != DocIdSetIterator.NO_MORE_DOCS;
                    document = documents.nextDoc()) {
                Texts own = texts.getOrDefault(document, field -> "");
                values.add(Stream.of(fields).map(own::of).toArray(CharSequence[]::new));
            }
            return values;
        }
    }
}
