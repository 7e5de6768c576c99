package fr.essaim.search;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.lucene.IndexPosition;
import fr.essaim.lucene.IndexStamp;
import fr.essaim.lucene.SearchableIndex;
import fr.essaim.lucene.Synonyms;
import fr.essaim.territory.Territories;
import fr.essaim.vocabulary.Vocabularies;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;

/** The product's search over some cases of a test's choice, without events: its own documents, queries and engine. */
public final class TriedSearch implements Closeable {

    private final SearchableIndex index;
    private final CaseStudyEngine engine;

    private TriedSearch(SearchableIndex index, CaseStudyEngine engine) {
        this.index = index;
        this.engine = engine;
    }

    /** Indexes some published cases in an empty folder. */
    public static TriedSearch over(
            List<CaseStudySheet> cases, Path folder, Vocabularies vocabularies, Territories territories) {
        SearchableIndex index = SearchableIndex.open(
                folder,
                CaseStudyFields.analyzer(),
                CaseStudyFields.facets(),
                new IndexStamp(CaseStudyFields.SCHEMA, vocabularies.fingerprint()));
        CaseStudyDocuments documents = new CaseStudyDocuments(vocabularies, territories);
        List<Document> made = cases.stream()
                .map(sheet -> documents.of(IndexedCase.begun(sheet, 0)))
                .toList();
        index.apply(made, Map.of(), new IndexPosition(String.valueOf(made.size())));
        index.refresh();
        CaseStudyQueries queries = new CaseStudyQueries(new Synonyms(vocabularies.equivalentLabels()), territories);
        return new TriedSearch(index, new CaseStudyEngine(queries, new FacetTrees(vocabularies, territories)));
    }

    /** The ids of the first cases that a visitor's words find. */
    public List<CaseStudyId> first(String words, int most) {
        CaseStudyQuery asked = CaseStudyQuery.EVERYTHING.withText(words).withSize(most);
        return index.search(searcher -> engine.uncounted(searcher, asked)).hits().stream()
                .map(hit -> hit.found().id())
                .toList();
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
