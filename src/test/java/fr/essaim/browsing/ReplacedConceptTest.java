package fr.essaim.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.vocabulary.Scheme;
import fr.essaim.vocabulary.Vocabularies;
import fr.essaim.web.Pages;
import fr.essaim.web.RunningSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ReplacedConceptTest extends RunningSite {

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

    @Autowired
    CaseCounts cases;

    @Autowired
    Pages pages;

    @Test
    void a_replaced_concept_says_so_and_leads_to_the_one_that_replaces_it() throws IOException {
        Vocabularies vocabularies = withReplacedConcept();
        Scheme scheme = vocabularies.scheme("pratique");
        VocabularyPages vocabularyPages = new VocabularyPages(vocabularies, cases);
        ConceptPage concept = vocabularyPages.of(scheme, scheme.concepts().getLast());

        assertThat(rendered("browsing/concept", concept))
                .contains("Ce concept a été remplacé.", "<a href=\"/vocabulaires/pratique/mecenat\">Mécénat</a>")
                .doesNotContain("Lire les", "Aucun cas publié");
        assertThat(rendered("browsing/schema", vocabularyPages.of(scheme)))
                .containsSubsequence("Remplacés", "<a href=\"/vocabulaires/pratique/philanthropie\">Philanthropie</a>");
    }

    private Vocabularies withReplacedConcept() throws IOException {
        try (Stream<Path> files = Files.list(SMALL)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        Path practices = folder.resolve("pratique.ttl");
        Files.writeString(practices, Files.readString(practices) + REPLACED);
        return Vocabularies.load(folder);
    }

    private String rendered(String template, Object model) throws IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        pages.page(template, model).render(null, new MockHttpServletRequest(), response);
        return response.getContentAsString();
    }
}
