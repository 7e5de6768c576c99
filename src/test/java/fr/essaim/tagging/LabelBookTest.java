package fr.essaim.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.casestudy.CaseStudyBuilder;
import fr.essaim.casestudy.TextField;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.vocabulary.Vocabularies;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which labels are found in a text. */
class LabelBookTest {

    private static final LabelBook BOOK = new LabelBook(Vocabularies.load());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rompre l’isolement des aînés.",
                "rompre L'ISOLEMENT",
                "Ils luttent contre l’isolement social.",
                "de la convivialité"
            })
    void case_accents_articles_and_endings_do_not_matter(String text) {
        assertThat(concepts(text)).contains("domaine:isolement-lien-social");
    }

    @ParameterizedTest
    @ValueSource(strings = {"un tiers-lieu", "des tiers lieux", "les Tiers\u2011Lieux ruraux"})
    void a_hyphen_may_be_written_or_not(String text) {
        assertThat(concepts(text)).contains("pratique:tiers-lieux");
    }

    @Test
    void of_two_labels_that_overlap_the_longer_counts() {
        assertThat(concepts("Une grande entreprise s’engage."))
                .contains("profil:grande-entreprise")
                .doesNotContain("profil:entreprise");
    }

    @Test
    void a_label_does_not_run_over_the_end_of_a_sentence() {
        assertThat(concepts("Elle est grande. Entreprise locale.")).doesNotContain("profil:grande-entreprise");
    }

    @Test
    void little_words_between_the_words_of_a_label_do_not_matter() {
        assertThat(concepts("la lutte contre toutes les exclusions sociales")).isNotEmpty();
        assertThat(concepts("le pouvoir et l’achat")).doesNotContain("domaine:sante");
    }

    @Test
    void the_sentence_and_the_words_are_those_of_the_text() {
        Mention mention = mentions("Tout va bien. On y soigne la précarité énergétique des ménages. Fin.").stream()
                .filter(found -> found.label().concept().equals(ConceptId.of("domaine:niveau-de-vie")))
                .findFirst()
                .orElseThrow();
        assertThat(mention.sentence()).isEqualTo("On y soigne la précarité énergétique des ménages.");
        assertThat(Quotation.of(mention))
                .isEqualTo(new Quotation("On y soigne la ", "précarité énergétique", " des ménages."));
    }

    @Test
    void a_long_sentence_is_quoted_around_the_words() {
        String text = "mot ".repeat(200) + "covoiturage" + " mot".repeat(200);
        Quotation quotation = Quotation.of(mentions(text).getFirst());
        assertThat(quotation.words()).isEqualTo("covoiturage");
        assertThat(quotation.before()).startsWith("…").hasSizeLessThan(170);
        assertThat(quotation.after()).endsWith("…").hasSizeLessThan(170);
    }

    private static List<Mention> mentions(String text) {
        return BOOK.in(CaseStudyBuilder.aCaseStudy("x")
                .titled("Titre")
                .saying(TextField.CONTEXT, text)
                .content());
    }

    private static List<String> concepts(String text) {
        return mentions(text).stream()
                .map(mention -> mention.label().concept().toString())
                .toList();
    }
}
