package fr.essaim.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where sentences end, as the French write them. */
class SentencesTest {

    @Test
    void a_full_stop_and_a_capital_make_two_sentences() {
        assertThat(sentences("Le jardin est né en 2019. Les habitants le cultivent."))
                .containsExactly("Le jardin est né en 2019.", "Les habitants le cultivent.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le projet de M. Martin a réuni trente personnes.",
                "Avec Mme. Durand et MM. Petit et Grand, la mairie a signé.",
                "Des partenaires (p. ex. La Poste) y tiennent un guichet.",
                "Une salle de 12.5 m² coûte 3.000 euros.",
                "Porté par J.-P. Morel, puis par A. Benali.",
                "Voir art. 3 et n. 12 de la convention, cf. Annexe.",
                "Des ateliers, des repas, etc. pour tous les âges.",
                "« Quelle chance\u202F! » disent les voisins.",
                "On se demande\u202F? et puis on essaie.",
                "Le site essaim.fr donne les adresses.",
                "1. La mairie prête la salle."
            })
    void what_only_looks_like_an_end_is_none(String sentence) {
        assertThat(sentences(sentence)).containsExactly(sentence);
    }

    @Test
    void a_mark_after_a_narrow_space_and_the_guillemet_that_closes_belong_to_their_sentence() {
        assertThat(sentences("Et après\u202F? On recommence\u202F! «\u00A0C’est simple.\u00A0» Les élus le disent."))
                .containsExactly(
                        "Et après\u202F?",
                        "On recommence\u202F!",
                        "«\u00A0C’est simple.\u00A0»",
                        "Les élus le disent.");
    }

    @Test
    void several_marks_end_one_sentence() {
        assertThat(sentences("Vraiment\u202F?! Oui… Et encore. (Voir la suite.) Fin"))
                .containsExactly("Vraiment\u202F?!", "Oui…", "Et encore.", "(Voir la suite.)", "Fin");
    }

    @Test
    void a_line_ends_a_sentence_whatever_its_last_sign() {
        assertThat(sentences("\n  Un jardin partagé\r\n\nUne ressourcerie ;\n- un atelier"))
                .containsExactly("Un jardin partagé", "Une ressourcerie ;", "- un atelier");
    }

    @Test
    void a_sentence_may_begin_with_a_guillemet_a_dash_or_a_number() {
        assertThat(sentences("Il dit oui. «\u00A0Allons-y.\u00A0» – Bien. 300 familles viennent."))
                .containsExactly("Il dit oui.", "«\u00A0Allons-y.\u00A0»", "– Bien.", "300 familles viennent.");
    }

    @Test
    void a_year_at_the_end_is_no_number_of_a_list() {
        assertThat(sentences("Ouvert en 12. Le reste suit.")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\u00A0\n", "\u202F"})
    void what_says_nothing_has_no_sentence(String text) {
        assertThat(Sentences.starts(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "...", "?", "»", "!!!! »»», ((("})
    void signs_alone_are_read_to_their_end(String text) {
        assertThat(sentences(text)).isNotEmpty();
    }

    private static List<String> sentences(String text) {
        int[] starts = Sentences.starts(text);
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            int end = i + 1 < starts.length ? starts[i + 1] : text.length();
            sentences.add(text.substring(starts[i], end).strip());
        }
        return sentences;
    }
}
