package fr.essaim.search;

import static fr.essaim.casestudy.CaseStudyBuilder.aCaseStudy;
import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.casestudy.CaseStudyBuilder;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.event.CaseStudyDrafted;
import fr.essaim.lucene.IndexPosition;
import fr.essaim.lucene.IndexStamp;
import fr.essaim.lucene.SearchableIndex;
import fr.essaim.lucene.Synonyms;
import fr.essaim.storage.Provenance;
import fr.essaim.territory.Territories;
import fr.essaim.vocabulary.Vocabularies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cases that carry a concept which the ontology replaced, over an ontology that replaced one. */
class ReplacedConceptConditionTest {

    private static final Path SMALL = Path.of("src/test/resources/ontology-small");
    private static final String REPLACED = """

            pratique:philanthropie a skos:Concept ;
                skos:notation "philanthropie" ;
                skos:prefLabel "philanthropie"@fr ;
                skos:definition "Ce que l’on disait avant."@fr ;
                dcterms:source "Les tests" ;
                skos:inScheme <https://w3id.org/essaim/pratique> ;
                dcterms:isReplacedBy pratique:mecenat .
            """;

    @TempDir
    Path folder;

    @Test
    void a_case_that_carries_a_replaced_concept_is_found_and_no_other() throws IOException {
        Vocabularies vocabularies = withReplacedConcept();
        CaseStudyDocuments documents =
                new CaseStudyDocuments(vocabularies, Territories.load(), new Synonyms(vocabularies.equivalentLabels()));
        Map<Term, Document> written = new LinkedHashMap<>();
        for (CaseStudyBuilder told : new CaseStudyBuilder[] {
            aCaseStudy("ancien").tagged("pratique:philanthropie", "pratique:mecenat"),
            aCaseStudy("nouveau").tagged("pratique:mecenat"),
            aCaseStudy("inconnu").tagged("pratique:jamais-vu"),
            aCaseStudy("nu")
        }) {
            written.put(CaseStudyFields.idTerm(told.id()), documents.of(indexed(told)));
        }
        try (SearchableIndex index = SearchableIndex.open(
                Files.createDirectory(folder.resolve("index")),
                CaseStudyFields.analyzer(),
                CaseStudyFields.facets(),
                new IndexStamp("", ""))) {
            index.apply(List.of(), written, IndexPosition.START);
            index.refresh();
            var found = index.search(
                    searcher -> searcher.search(ConditionQueries.of(new Condition.CarryingReplaced()), 10));
            assertThat(found.scoreDocs).hasSize(1);
            assertThat(index.<IndexedCase>search(searcher -> CaseStudyProjection.read(searcher, found.scoreDocs[0].doc))
                            .sheet()
                            .id())
                    .hasToString("ancien");
        }
    }

    private static IndexedCase indexed(CaseStudyBuilder told) {
        CaseStudyDrafted drafted = new CaseStudyDrafted(told.id(), null, told.content());
        return IndexedCase.begun(CaseStudySheet.drafted(drafted, Instant.EPOCH, Provenance.of("person-1")), 0);
    }

    private Vocabularies withReplacedConcept() throws IOException {
        Path ontology = Files.createDirectory(folder.resolve("ontology"));
        try (Stream<Path> files = Files.list(SMALL)) {
            for (Path file : files.toList()) {
                Files.copy(file, ontology.resolve(file.getFileName()));
            }
        }
        Path practices = ontology.resolve("pratique.ttl");
        Files.writeString(practices, Files.readString(practices) + REPLACED);
        return Vocabularies.load(ontology);
    }
}
