package fr.essaim.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The vocabularies the application ships. */
class VocabulariesTest {

    /** Events store these: none may disappear or move. A line is a scheme, or a parent with its narrower concepts. */
    private static final String IDS = """
            domaine: economique sociale societale environnementale
            domaine/economique: developpement-economique emploi-insertion niveau-de-vie
            domaine/sociale: pauvrete-exclusion mal-logement isolement-lien-social diversite-handicap vieillissement-intergeneration
            domaine/societale: education sante securite-delinquance mobilite-transports acces-au-numerique culture-loisirs
            domaine/environnementale: environnement-biodiversite transition-energetique
            pratique: engagement partenariales dynamiques-collectives
            pratique/engagement: engagement-territorial engagement-des-salaries engagement-partenarial investissement-societal
            pratique/partenariales: mecenat pratiques-responsables cooperation-economique innovation-societale
            pratique/dynamiques-collectives: dialogue-territorial experience-collective accompagnement-des-acteurs tiers-lieux
            profil: association entreprise collectivite-territoriale etat-institutions-publiques fondation-ou-fonds acteur-academique citoyens elus-locaux syndicat reseau-tete-de-reseau investisseur
            profil/association: association-benevole association-employeuse
            profil/entreprise: tpe pme eti grande-entreprise
            echelon: local-ou-micro-local regional national international
            echelon/local-ou-micro-local: micro-local local intercommunal
            echelon/regional: departemental
            impact: innovation performance confiance
            impact/innovation: innovation-territoriale innovation-societale innovation-de-solution innovation-de-processus innovation-de-modele
            impact/performance: performance-acteurs-economiques performance-interet-general performance-acteurs-publics
            impact/confiance: confiance-des-personnes confiance-des-territoires
            objectif: equilibre-performance-engagement hybrider-modele-socio-economique piloter-innovation-societale coconstruire-solutions
            odd: odd-1 odd-2 odd-3 odd-4 odd-5 odd-6 odd-7 odd-8 odd-9 odd-10 odd-11 odd-12 odd-13 odd-14 odd-15 odd-16 odd-17
            metier: dialogue-territorial experimentations-collectives accompagnements gestion-d-un-lieu
            metier/dialogue-territorial: connaissance-du-territoire rencontres sensibilisation-aux-alliances mise-en-relation
            metier/experimentations-collectives: identification-des-besoins mobilisation copilotage evaluation
            metier/accompagnements: incubation formation accompagnement-de-partenariats essaimage
            metier/gestion-d-un-lieu: lieu-d-echange coworking showroom fablab
            """;

    private static final Vocabularies VOCABULARIES = Vocabularies.load();

    private static List<ConceptId> ids(String scheme, String notations) {
        return Arrays.stream(notations.split(" ", -1))
                .map(notation -> new ConceptId(scheme, notation))
                .toList();
    }

    private static List<ConceptId> below(String place) {
        int slash = place.indexOf('/');
        if (slash < 0) {
            return VOCABULARIES.scheme(place).topConcepts().stream()
                    .map(Concept::id)
                    .toList();
        }
        ConceptId parent = new ConceptId(place.substring(0, slash), place.substring(slash + 1));
        return VOCABULARIES.find(parent).orElseThrow().narrower();
    }

    static Stream<String> levels() {
        return IDS.lines();
    }

    @ParameterizedTest
    @MethodSource("levels")
    void every_level_has_its_concepts_in_order(String level) {
        String[] parts = level.split(": ", 2);
        String scheme = parts[0].split("/", 2)[0];
        assertThat(below(parts[0])).containsExactlyElementsOf(ids(scheme, parts[1]));
    }

    @Test
    void the_schemes_come_in_the_order_of_the_facets() {
        assertThat(VOCABULARIES.schemes())
                .extracting(Scheme::name)
                .containsExactly(
                        "domaine", "pratique", "profil", "echelon", "impact", "objectif", "odd", "metier", "lexique");
    }

    @Test
    void the_concepts_of_a_scheme_come_in_the_order_of_the_tree() {
        assertThat(VOCABULARIES.scheme("domaine").concepts())
                .extracting(concept -> concept.id().notation())
                .startsWith("economique", "developpement-economique", "emploi-insertion", "niveau-de-vie", "sociale")
                .hasSize(20);
    }

    @Test
    void every_concept_of_every_scheme_is_found_and_listed_once() {
        for (Scheme scheme : VOCABULARIES.schemes()) {
            assertThat(scheme.concepts()).doesNotHaveDuplicates().allSatisfy(concept -> {
                assertThat(VOCABULARIES.find(concept.id())).contains(concept);
                assertThat(concept.definition()).isNotBlank();
                assertThat(concept.iri())
                        .isEqualTo(scheme.iri() + "/" + concept.id().notation());
            });
        }
    }

    @Test
    void a_concept_comes_before_all_above_it() {
        assertThat(VOCABULARIES.withBroader(ConceptId.of("domaine:education")))
                .extracting(concept -> concept.id().toString())
                .containsExactly("domaine:education", "domaine:societale");
        assertThat(VOCABULARIES.withBroader(ConceptId.of("domaine:societale"))).hasSize(1);
        assertThat(VOCABULARIES.withBroader(ConceptId.of("domaine:inconnu"))).isEmpty();
    }

    @Test
    void a_concept_comes_before_all_below_it() {
        assertThat(VOCABULARIES.withNarrower(ConceptId.of("domaine:economique")))
                .containsExactlyElementsOf(
                        ids("domaine", "economique developpement-economique emploi-insertion niveau-de-vie"));
        assertThat(VOCABULARIES.withNarrower(ConceptId.of("domaine:education"))).hasSize(1);
        assertThat(VOCABULARIES.withNarrower(ConceptId.of("domaine:inconnu"))).isEmpty();
    }

    @Test
    void a_goal_of_the_united_nations_has_their_address() {
        assertThat(VOCABULARIES.find(ConceptId.of("odd:odd-7")).orElseThrow().exactMatches())
                .containsExactly("http://metadata.un.org/sdg/7");
    }

    @Test
    void related_concepts_know_each_other() {
        for (Scheme scheme : VOCABULARIES.schemes()) {
            for (Concept concept : scheme.concepts()) {
                assertThat(concept.related())
                        .allSatisfy(other -> assertThat(
                                        VOCABULARIES.find(other).orElseThrow().related())
                                .contains(concept.id()));
            }
        }
    }

    @Test
    void every_concept_brings_its_labels_to_the_synonyms() {
        int concepts = VOCABULARIES.schemes().stream()
                .mapToInt(scheme -> scheme.concepts().size())
                .sum();
        assertThat(VOCABULARIES.equivalentLabels())
                .hasSize(concepts)
                .allSatisfy(labels -> assertThat(labels).isNotEmpty())
                .anySatisfy(labels -> assertThat(labels).contains("ODD 7"))
                .noneSatisfy(labels -> assertThat(labels).contains("surendettement"));
    }

    @Test
    void an_unknown_scheme_is_the_callers_mistake() {
        assertThat(VOCABULARIES.findScheme("couleur")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> VOCABULARIES.scheme("couleur"));
        assertThatIllegalArgumentException().isThrownBy(() -> VOCABULARIES.resolve("couleur", "rouge"));
    }
}
