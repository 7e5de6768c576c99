package fr.essaim.search;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.lucene.IndexPosition;
import fr.essaim.lucene.IndexStamp;
import fr.essaim.lucene.SearchableIndex;
import fr.essaim.territory.Territories;
import fr.essaim.understanding.Understanding;
import fr.essaim.vocabulary.Vocabularies;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The product's search over some cases of a test's choice, without events: its own documents, understanding, queries and engine. */
public final class TriedSearch implements Closeable {

    private final AnnotationConfigApplicationContext parts = new AnnotationConfigApplicationContext();
    private final SearchableIndex index;

    private TriedSearch(Path folder, Vocabularies vocabularies, Territories territories) {
        parts.registerBean(Vocabularies.class, () -> vocabularies);
        parts.registerBean(Territories.class, () -> territories);
        parts.register(
                SearchConfiguration.class,
                Understanding.class,
                Meanings.class,
                CaseStudyDocuments.class,
                CaseStudyQueries.class,
                FacetTrees.class,
                CaseStudyEngine.class);
        parts.refresh();
        index = SearchableIndex.open(
                folder,
                CaseStudyFields.analyzer(),
                CaseStudyFields.facets(),
                new IndexStamp(CaseStudyFields.SCHEMA, vocabularies.fingerprint()));
    }

    /** Indexes some published cases in an empty folder. */
    public static TriedSearch over(
            List<CaseStudySheet> cases, Path folder, Vocabularies vocabularies, Territories territories) {
        TriedSearch search = new TriedSearch(folder, vocabularies, territories);
        CaseStudyDocuments documents = search.parts.getBean(CaseStudyDocuments.class);
        List<Document> made = cases.stream()
                .map(sheet -> documents.of(IndexedCase.begun(sheet, 0)))
                .toList();
        search.index.apply(made, Map.of(), new IndexPosition(String.valueOf(made.size())));
        search.index.refresh();
        return search;
    }

    /** The ids of the first cases that a visitor's words find, as the page of results has them. */
    public List<CaseStudyId> first(String words, int most) {
        CaseStudyQuery asked = CaseStudyQuery.EVERYTHING.withText(words).withSize(most);
        Meanings meanings = parts.getBean(Meanings.class);
        CaseStudyEngine engine = parts.getBean(CaseStudyEngine.class);
        return index
                .search(searcher ->
                        engine.uncounted(searcher, meanings.of(asked, searcher).query()))
                .hits()
                .stream()
                .map(hit -> hit.found().id())
                .toList();
    }

    @Override
    public void close() throws IOException {
        index.close();
        parts.close();
    }
}
