package fr.essaim.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.Seed;
import fr.essaim.vocabulary.Resolution.Ambiguous;
import fr.essaim.vocabulary.Resolution.Found;
import fr.essaim.vocabulary.Resolution.Unknown;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a text names: in the shipped vocabularies, and in small ones with replaced concepts. */
class ResolutionTest {

    private static final Vocabularies VOCABULARIES = Vocabularies.load();

    /** Ways in which people vary what they copy. */
    private static final List<UnaryOperator<String>> HANDS = List.of(
            UnaryOperator.identity(),
            text -> text.toUpperCase(Locale.FRENCH),
            text -> Normalizer.normalize(text, Normalizer.Form.NFD),
            text -> Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", ""),
            text -> text.replace('’', '\''),
            text -> text.replace("-", " "),
            text -> text.replace(" / ", "/"),
            text -> "\u00A0« " + text + " » ",
            text -> text + ".");

    @ParameterizedTest
    @CsvSource({
        "pratique, mecenat, pratique:mecenat",
        "pratique, Mécénat, pratique:mecenat",
        "pratique, MÉCÉNAT, pratique:mecenat",
        "pratique, pratique:mecenat, pratique:mecenat",
        "odd, ODD 7, odd:odd-7",
        "odd, 7, odd:odd-7",
        "odd, 07, odd:odd-7",
        "odd, odd-07, odd:odd-7",
        "odd, Odd n° 17, odd:odd-17",
        "odd, 1, odd:odd-1",
        "odd, SDG 11, odd:odd-11",
        "domaine, Emploi/Chômage/Insertion, domaine:emploi-insertion",
        "domaine, pouvoir d'achat, domaine:niveau-de-vie",
        "domaine, Pouvoir d’achat, domaine:niveau-de-vie",
        "profil, PME, profil:pme",
        "pratique, Tiers Lieux, pratique:tiers-lieux"
    })
    void an_id_or_a_label_names_its_concept_however_it_is_spelt(String scheme, String text, String id) {
        assertThat(VOCABULARIES.resolve(scheme, text))
                .isInstanceOfSatisfying(
                        Found.class, found -> assertThat(found.concept().id()).hasToString(id));
    }

    @Test
    void every_label_names_its_own_concept_in_every_hand() {
        long seed = Seed.of(ResolutionTest.class);
        Random random = new Random(seed);
        for (int i = 0; i < 3000; i++) {
            Scheme scheme = pick(VOCABULARIES.schemes(), random);
            Concept concept = pick(scheme.concepts(), random);
            String label = pick(
                    Stream.concat(Stream.of(concept.label()), concept.alternatives().stream())
                            .toList(),
                    random);
            String text = pick(HANDS, random).apply(label);
            assertThat(VOCABULARIES.resolve(scheme.name(), text))
                    .as("%s in %s, seed %d", text, scheme.name(), seed)
                    .isEqualTo(new Found(concept));
        }
    }

    private static <T> T pick(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    @ParameterizedTest
    @CsvSource({
        "domaine, educaton, domaine:education",
        "domaine, éduction, domaine:education",
        "domaine, Santée, domaine:sante",
        "domaine, mal logment, domaine:mal-logement",
        "domaine, lutte contre l'exclusion sociale, domaine:pauvrete-exclusion",
        "pratique, mecennat, pratique:mecenat",
        "pratique, mécénat de compétence, pratique:mecenat",
        "profil, asociation, profil:association",
        "echelon, Intercommunalitée, echelon:intercommunal",
        "odd, ODD 99, ''"
    })
    void a_mistyped_label_brings_the_meant_concept_first(String scheme, String text, String id) {
        Unknown unknown = unknown(scheme, text);
        assertThat(unknown.nearest()).hasSizeLessThanOrEqualTo(5);
        if (!id.isEmpty()) {
            assertThat(unknown.nearest().getFirst().id()).hasToString(id);
        }
    }

    @Test
    void a_hidden_label_suggests_and_does_not_resolve() {
        assertThat(unknown("domaine", "surendettement").nearest())
                .first()
                .extracting(Concept::id)
                .hasToString("domaine:niveau-de-vie");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "—", "xkcdq zzz", "99999999999999999999"})
    void nonsense_names_nothing_and_suggests_nothing(String text) {
        assertThat(unknown("domaine", text).nearest()).isEmpty();
    }

    @Test
    void a_very_long_text_names_nothing() {
        assertThat(VOCABULARIES.resolve("domaine", "éducation santé ".repeat(5000)))
                .isInstanceOf(Unknown.class);
    }

    private static Unknown unknown(String scheme, String text) {
        Resolution resolution = VOCABULARIES.resolve(scheme, text);
        assertThat(resolution).isInstanceOf(Unknown.class);
        return (Unknown) resolution;
    }

    private static SmallOntology withReplaced(Path folder, String notation, String label, String by) {
        return SmallOntology.copiedTo(folder).adding("domaine.ttl", """

                domaine:%s a skos:Concept ; skos:notation "%s" ;
                    skos:prefLabel "%s"@fr ; skos:definition "Remplacé."@fr ; dcterms:source "Les tests" ;
                    skos:inScheme <https://w3id.org/essaim/domaine> ; dcterms:isReplacedBy %s .
                """.formatted(notation, notation, label, by));
    }

    @Test
    void a_replaced_concept_leads_to_the_one_that_replaces_it(@TempDir Path folder) {
        Vocabularies small =
                withReplaced(folder, "soin", "soin", "domaine:sante").load();
        Found sante = new Found(small.find(ConceptId.of("domaine:sante")).orElseThrow());
        assertThat(small.resolve("domaine", "soin")).isEqualTo(sante);
        assertThat(small.resolve("domaine", "Soin !")).isEqualTo(sante);
        assertThat(small.find(ConceptId.of("domaine:soin")).orElseThrow().isReplaced())
                .isTrue();
    }

    @Test
    void a_replaced_concept_is_listed_last_and_outside_the_tree(@TempDir Path folder) {
        Scheme domaine =
                withReplaced(folder, "soin", "soin", "domaine:sante").load().scheme("domaine");
        assertThat(domaine.concepts().getLast().id()).hasToString("domaine:soin");
        assertThat(domaine.topConcepts()).noneMatch(Concept::isReplaced);
    }

    @Test
    void a_replaced_concept_leaves_its_label_to_its_successor(@TempDir Path folder) {
        Vocabularies small =
                withReplaced(folder, "ecole", "école", "domaine:education").load();
        assertThat(small.resolve("domaine", "École"))
                .isEqualTo(
                        new Found(small.find(ConceptId.of("domaine:education")).orElseThrow()));
    }

    @Test
    void a_concept_replaced_by_several_leaves_the_choice(@TempDir Path folder) {
        Vocabularies small = withReplaced(folder, "jeunesse", "jeunesse", "domaine:sante , domaine:education")
                .load();
        assertThat(small.resolve("domaine", "jeunesse"))
                .isInstanceOfSatisfying(
                        Ambiguous.class,
                        ambiguous -> assertThat(ambiguous.candidates())
                                .extracting(concept -> concept.id().notation())
                                .containsExactlyInAnyOrder("education", "sante"));
    }
}
