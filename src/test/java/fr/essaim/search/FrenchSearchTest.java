package fr.essaim.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.casestudy.TextField;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What words find, as French people type them. */
class FrenchSearchTest extends SearchedBase {

    FrenchSearchTest() {
        super("mots-");
    }

    @Override
    void tell() {
        published(
                aCase("ecole-1").titled("Une école ouverte sur son quartier"),
                aCase("ecole-2").titled("Les écoles de la vallée"),
                aCase("ecole-3").titled("Jardiner ensemble").saying(TextField.CONTEXT, "À l’école, on jardine."),
                aCase("ecole-4").titled("L'ECOLE SANS ACCENT"),
                aCase("ecole-5").titled(Normalizer.normalize("L’école décomposée", Normalizer.Form.NFD)),
                aCase("energie").titled("Des énergies renouvelables citoyennes"),
                aCase("coco-1").titled("La coconstruction locale"),
                aCase("coco-2").titled("La co-construction rurale"),
                aCase("coco-3").titled("La co construction urbaine"),
                aCase("ess-1").titled("Un pôle de l’économie sociale et solidaire"),
                aCase("ess-2").titled("L’ESS à la campagne"),
                aCase("ess-3")
                        .titled("Une économie du bois")
                        .saying(TextField.CONTEXT, "Rien de sociale ni de solidaire."),
                aCase("circulaire-1").titled("L’économie circulaire du bâtiment"),
                aCase("circulaire-2").titled("Une économie plus circulaire"),
                aCase("dechets-1").titled("La gestion des déchets à la cantine"),
                aCase("dechets-2").titled("Une cantine, sa gestion et ses déchets"),
                aCase("dechets-3").titled("Une cantine sans gaspillage"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ecole", "école", "écoles", "Écoles", "ECOLE", "l'école", "l’école", "d’écoles", "e\u0301cole"})
    void accents_case_plural_and_article_do_not_matter(String typed) {
        assertThat(foundBy(typed)).containsExactlyInAnyOrder("ecole-1", "ecole-2", "ecole-3", "ecole-4", "ecole-5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "energies renouvelable",
                "énergie renouvelable",
                "ENERGIES RENOUVELABLES",
                "renouvelables énergies"
            })
    void words_are_found_without_their_accents_and_endings(String typed) {
        assertThat(foundBy(typed)).containsExactly("energie");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"coconstruction", "co-construction", "co construction", "Co-Construction", "co\u2011construction"
            })
    void a_hyphen_joins_and_splits_whichever_way_it_was_written(String typed) {
        assertThat(foundBy(typed)).containsExactlyInAnyOrder("coco-1", "coco-2", "coco-3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"coconstruction rurale", "co-construction rurale", "co construction rurale"})
    void a_joined_word_is_found_beside_others(String typed) {
        // Three words of which few cases have all: those that have some may follow.
        assertThat(foundBy(typed)).startsWith("coco-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ESS", "ess", "économie sociale et solidaire", "economie sociale solidaire"})
    void an_acronym_finds_what_it_stands_for_and_the_reverse(String typed) {
        assertThat(foundBy(typed)).contains("ess-1", "ess-2").doesNotContain("energie", "circulaire-1");
    }

    @Test
    void an_acronym_does_not_find_its_words_scattered() {
        assertThat(foundBy("ESS")).containsExactlyInAnyOrder("ess-1", "ess-2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"économie circulaire\"",
                "“économie circulaire”",
                "«\u00a0économie circulaire\u00a0»",
                "\"ECONOMIE CIRCULAIRE\""
            })
    void words_in_quotes_are_a_phrase(String typed) {
        assertThat(foundBy(typed)).containsExactly("circulaire-1");
        assertThat(foundBy("économie circulaire")).contains("circulaire-1", "circulaire-2");
    }

    @Test
    void a_hyphen_before_a_word_excludes_it() {
        assertThat(foundBy("cantine")).containsExactlyInAnyOrder("dechets-1", "dechets-2", "dechets-3");
        assertThat(foundBy("cantine -déchets")).containsExactly("dechets-3");
        assertThat(foundBy("cantine -dechet")).containsExactly("dechets-3");
        assertThat(foundBy("-déchets cantine")).containsExactly("dechets-3");
    }

    @Test
    void a_hyphen_before_quotes_excludes_the_phrase() {
        assertThat(foundBy("cantine -\"gestion des déchets\"")).containsExactlyInAnyOrder("dechets-2", "dechets-3");
        assertThat(foundBy("cantine -«\u00a0gestion des déchets\u00a0»"))
                .containsExactlyInAnyOrder("dechets-2", "dechets-3");
    }

    @Test
    void exclusions_alone_leave_all_the_rest() {
        List<String> rest = foundBy("-cantine");
        assertThat(rest).contains("ecole-1", "energie").doesNotContain("dechets-1", "dechets-2", "dechets-3");
        assertThat(foundBy("-cantine -école")).contains("energie").doesNotContain("ecole-1", "dechets-3");
    }

    @Test
    void words_too_common_to_be_searched_are_searched_when_there_are_no_others() {
        assertThat(foundBy("sur")).containsExactly("ecole-1");
        assertThat(foundBy("sur son")).containsExactly("ecole-1");
        assertThat(foundBy("la cantine et des")).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"((", "*", "\"", "-", "?", "<>", "«"})
    void a_text_without_any_word_asks_for_everything(String typed) {
        assertThat(foundBy(typed)).hasSameSizeAs(found(""));
    }

    @Test
    void signs_of_query_languages_are_plain_text() {
        assertThat(foundBy("titre:école* OR (cantine~2)")).isEqualTo(foundBy("titre école OR cantine 2"));
    }
}
