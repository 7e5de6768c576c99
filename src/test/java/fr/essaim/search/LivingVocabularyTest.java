package fr.essaim.search;

import static fr.essaim.casestudy.CaseStudyBuilder.aCaseStudy;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.WithoutWeb;
import fr.essaim.casestudy.CaseStudyBuilder;
import fr.essaim.casestudy.command.PublishCaseStudy;
import fr.essaim.search.CaseStudyResults.FacetValue;
import fr.essaim.search.SearchPage.Tag;
import fr.essaim.storage.Commands;
import fr.essaim.storage.Provenance;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.vocabulary.LivingOntology;
import fr.essaim.vocabulary.Vocabularies;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.LinkedMultiValueMap;

/** Between two starts one concept is renamed, two are merged and one is split: nothing is done by hand, and nothing is lost. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LivingVocabularyTest {

    private static final ConceptId HEALTH = ConceptId.of("domaine:sante");
    private static final ConceptId HEALTH_TODAY = ConceptId.of("domaine:sante-bien-etre");
    private static final ConceptId CULTURE = ConceptId.of("domaine:culture-loisirs");
    private static final ConceptId EDUCATION = ConceptId.of("domaine:education");
    private static final ConceptId MOBILITY = ConceptId.of("domaine:mobilite-transports");
    private static final ConceptId WALKING = ConceptId.of("domaine:marche-velo");
    private static final ConceptId TRANSPORT = ConceptId.of("domaine:transports-en-commun");

    @TempDir
    static Path folder;

    private ConfigurableApplicationContext application;

    @BeforeAll
    void change_the_ontology_between_two_starts() throws Exception {
        LivingOntology ontology = LivingOntology.copiedTo(Files.createDirectory(folder.resolve("ontology")));
        start();
        publish(aCaseStudy("soin").about(HEALTH.notation()));
        publish(aCaseStudy("fete").about(CULTURE.notation()));
        publish(aCaseStudy("classe").about(EDUCATION.notation(), CULTURE.notation()));
        publish(aCaseStudy("trajet").about(MOBILITY.notation()));
        application.close();
        ontology.with(HEALTH_TODAY, "santé et bien-être", "societale")
                .replacing(HEALTH, HEALTH_TODAY)
                .replacing(CULTURE, EDUCATION)
                .with(WALKING, "marche et vélo", "societale")
                .with(TRANSPORT, "transports en commun", "environnementale")
                .replacing(MOBILITY, WALKING, TRANSPORT);
        start();
    }

    @AfterAll
    void close() {
        application.close();
    }

    @Test
    void a_filter_on_a_former_concept_means_what_replaces_it_and_says_so() {
        assertThat(foundBy(HEALTH)).containsExactly("soin");
        assertThat(foundBy(HEALTH_TODAY)).containsExactly("soin");
        assertThat(foundBy(CULTURE)).containsExactly("classe", "fete");
        assertThat(foundBy(MOBILITY)).containsExactly("trajet");
        assertThat(renewals(HEALTH)).singleElement().asString().contains("« Santé »", "« Santé et bien-être »");
        assertThat(renewals(MOBILITY))
                .singleElement()
                .asString()
                .contains("« Marche et vélo » ou « Transports en commun »");
        assertThat(renewals(EDUCATION)).isEmpty();
    }

    @Test
    void a_split_concept_is_found_under_all_that_replace_it_and_what_is_above_them() {
        assertThat(foundBy(WALKING)).containsExactly("trajet");
        assertThat(foundBy(TRANSPORT)).containsExactly("trajet");
        assertThat(foundBy(ConceptId.of("domaine:environnementale"))).containsExactly("trajet");
    }

    @Test
    void counts_are_those_of_the_concepts_of_today() {
        Map<String, Integer> counts = new HashMap<>();
        collect(
                requireNonNull(application
                        .getBean(CaseStudySearch.class)
                        .search(CaseStudyQuery.EVERYTHING)
                        .facets()
                        .get(Facet.DOMAINE)),
                counts);

        assertThat(counts)
                .containsEntry("education", 2)
                .containsEntry("sante-bien-etre", 1)
                .containsEntry("marche-velo", 1)
                .containsEntry("transports-en-commun", 1)
                .doesNotContainKeys("sante", "culture-loisirs", "mobilite-transports");
    }

    @Test
    void the_words_of_former_times_still_find_the_case() {
        CaseStudyQuery words = CaseStudyQuery.EVERYTHING.withText("culture / loisirs");

        assertThat(ids(words)).contains("fete");
    }

    @Test
    void tags_show_the_concept_of_today_with_its_former_name_and_none_twice() {
        ConceptTags tags = application.getBean(ConceptTags.class);

        assertThat(tags.of(Set.of(MOBILITY)))
                .extracting(Tag::label, Tag::former)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("Marche et vélo", formerly(MOBILITY)),
                        org.assertj.core.groups.Tuple.tuple("Transports en commun", formerly(MOBILITY)));
        assertThat(tags.of(List.of(EDUCATION, CULTURE)))
                .singleElement()
                .extracting(Tag::former)
                .isNull();
    }

    @Test
    void the_index_equals_the_events_after_the_change() {
        assertThat(application.getBean(IndexMaintenance.class).verify().differences())
                .isEmpty();
    }

    private String formerly(ConceptId concept) {
        return fr.essaim.web.French.capitalized(application
                .getBean(Vocabularies.class)
                .find(concept)
                .orElseThrow()
                .label());
    }

    private List<String> foundBy(ConceptId concept) {
        return ids(question(concept).query());
    }

    private List<String> renewals(ConceptId concept) {
        return QuestionProblems.renewals(question(concept)).stream()
                .map(text -> text.replace('\u00a0', ' '))
                .toList();
    }

    private QuestionReader.Question question(ConceptId concept) {
        var parameters = new LinkedMultiValueMap<String, String>();
        parameters.add(concept.scheme(), concept.notation());
        return application.getBean(QuestionReader.class).read(parameters);
    }

    private List<String> ids(CaseStudyQuery query) {
        List<String> ids = new ArrayList<>();
        application
                .getBean(CaseStudySearch.class)
                .forEach(
                        query.withOrder(Order.TITLE),
                        sheet -> ids.add(sheet.id().value()));
        return ids;
    }

    private static void collect(List<FacetValue> values, Map<String, Integer> counts) {
        for (FacetValue value : values) {
            counts.put(value.id(), value.count());
            collect(value.children(), counts);
        }
    }

    private void publish(CaseStudyBuilder told) {
        application
                .getBean(Commands.class)
                .sendTogether(
                        List.of(told.drafted(), new PublishCaseStudy(told.id(), null)), Provenance.of("person-1"));
    }

    private void start() {
        application = WithoutWeb.startWithoutImports(
                folder.resolve("data"), "--essaim.ontology=" + folder.resolve("ontology"));
        application.getBean(IndexMaintenance.class).awaitCaughtUp();
    }
}
