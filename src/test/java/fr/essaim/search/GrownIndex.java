package fr.essaim.search;

import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.TextField;
import fr.essaim.lucene.FacetedSearcher;
import fr.essaim.lucene.IndexPosition;
import fr.essaim.lucene.IndexStamp;
import fr.essaim.lucene.Ranking;
import fr.essaim.lucene.SearchableIndex;
import fr.essaim.lucene.Synonyms;
import fr.essaim.territory.Territories;
import fr.essaim.vocabulary.Vocabularies;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.BytesRef;

/** An index of cases without events, made and asked by the product's own documents, queries and engine; and, in a field of its own, the plain texts for the bare loop. */
public final class GrownIndex implements Closeable {

    /** Title, summary and body, with nothing but {@link #SEPARATOR} between, as the barest loop would keep them. */
    public static final String PLAIN_TEXTS = "nu";

    public static final char SEPARATOR = '\u0000';

    private static final int TOGETHER = 2_000;

    private final SearchableIndex index;
    private final CaseStudyDocuments documents;
    private final CaseStudyQueries queries;
    private final CaseStudyEngine engine;

    private GrownIndex(SearchableIndex index, Vocabularies vocabularies, Territories territories) {
        Synonyms synonyms = new Synonyms(vocabularies.equivalentLabels());
        this.index = index;
        this.documents = new CaseStudyDocuments(vocabularies, territories, synonyms);
        this.queries = new CaseStudyQueries(synonyms, territories);
        this.engine = new CaseStudyEngine(queries, new FacetTrees(vocabularies, territories));
    }

    public static GrownIndex open(Path folder, Vocabularies vocabularies, Territories territories) {
        SearchableIndex index = SearchableIndex.open(
                folder,
                CaseStudyFields.analyzer(),
                CaseStudyFields.facets(),
                new IndexStamp(CaseStudyFields.SCHEMA, vocabularies.fingerprint()));
        return new GrownIndex(index, vocabularies, territories);
    }

    /** Adds the cases that are missing up to a number of them. */
    public void grow(IntFunction<CaseStudySheet> cases, int size) {
        int first = index.search(searcher -> searcher.getIndexReader().numDocs());
        for (int next = first; next < size; next += TOGETHER) {
            List<Document> made = IntStream.range(next, Math.min(size, next + TOGETHER))
                    .parallel()
                    .mapToObj(number -> document(cases.apply(number)))
                    .toList();
            index.apply(made, Map.of(), new IndexPosition(String.valueOf(next)));
        }
        index.commit();
        index.refresh();
    }

    private Document document(CaseStudySheet sheet) {
        CaseStudyContent content = sheet.content();
        Document document = documents.of(IndexedCase.begun(sheet, 0));
        String plain = content.text(TextField.TITLE)
                + SEPARATOR
                + content.text(TextField.SUMMARY)
                + SEPARATOR
                + CaseStudyDocuments.body(content);
        document.add(new BinaryDocValuesField(PLAIN_TEXTS, new BytesRef(plain.getBytes(StandardCharsets.UTF_8))));
        return document;
    }

    /** What the product answers: cases found, then all that a page needs of them. */
    public Object answer(CaseStudyQuery query) {
        return index.search(searcher -> engine.counted(searcher, query));
    }

    /** Lucene's query for what the words and conditions of a question mean, as the product decides it. */
    public Query meaning(CaseStudyQuery query) {
        return index.search(searcher -> queries.base(query, queries.wordsNeeded(query, searcher)));
    }

    /** Lucene's query for the results of a question in the order of the product's hints. */
    public Query hinted(CaseStudyQuery query) {
        return index.search(searcher -> {
            WordsNeeded needed = queries.wordsNeeded(query, searcher);
            Query results = queries.drillDown(query, needed, searcher);
            Ranking ranking = queries.ranking(query, needed);
            return ranking == null ? results : ranking.hinted(results);
        });
    }

    public FacetedSearcher acquire() {
        return index.acquire();
    }

    /** The stems that a query searches in the text, each once. */
    public static List<String> stems(Query query) {
        List<String> stems = new ArrayList<>();
        query.visit(new QueryVisitor() {
            @Override
            public void consumeTerms(Query parent, Term... terms) {
                for (Term term : terms) {
                    if (term.field().equals(SearchedText.ALL.stemmed()) && !stems.contains(term.text())) {
                        stems.add(term.text());
                    }
                }
            }
        });
        return stems;
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
