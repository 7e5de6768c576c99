package fr.essaim.relevance;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.TextField;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The baseline: Lucene's {@link FrenchAnalyzer}, one field with title and text, BM25 as it comes, any word. */
final class PlainLucene implements Closeable {

    private static final String FIELD = "text";

    private final Analyzer analyzer = new FrenchAnalyzer();
    private final List<CaseStudySheet> corpus;
    private final DirectoryReader reader;

    private PlainLucene(List<CaseStudySheet> corpus) throws IOException {
        this.corpus = corpus;
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (CaseStudySheet sheet : corpus) {
                Document document = new Document();
                document.add(new org.apache.lucene.document.TextField(FIELD, text(sheet), Store.NO));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        this.reader = DirectoryReader.open(directory);
    }

    static PlainLucene over(List<CaseStudySheet> corpus) throws IOException {
        return new PlainLucene(corpus);
    }

    List<CaseStudyId> first(String words, int most) throws IOException {
        List<CaseStudyId> first = new ArrayList<>();
        for (ScoreDoc found : new IndexSearcher(reader).search(anyOf(words), most).scoreDocs) {
            first.add(corpus.get(found.doc).id());
        }
        return first;
    }

    private BooleanQuery anyOf(String words) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        try (TokenStream tokens = analyzer.tokenStream(FIELD, words)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                any.add(new TermQuery(new Term(FIELD, term.toString())), Occur.SHOULD);
            }
            tokens.end();
        }
        return any.build();
    }

    private static String text(CaseStudySheet sheet) {
        return Stream.concat(Stream.of(TextField.TITLE, TextField.SUMMARY), TextField.SECTIONS.stream())
                .map(sheet.content()::text)
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
