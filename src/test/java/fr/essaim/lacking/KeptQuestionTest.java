package fr.essaim.lacking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.Facet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of a question that found nothing, and what is not. */
class KeptQuestionTest {

    private static CaseStudyQuery asking(String text) {
        return CaseStudyQuery.EVERYTHING.withText(text);
    }

    private static String id(CaseStudyQuery query) {
        return KeptQuestion.of(query).orElseThrow().id();
    }

    @Test
    void the_same_words_in_another_order_case_and_number_are_one_question() {
        assertThat(id(asking("Épiceries solidaires")))
                .isEqualTo(id(asking("solidaire  ÉPICERIE")))
                .isEqualTo(id(asking("l’épicerie solidaire")))
                .isNotEqualTo(id(asking("épicerie")));
    }

    @Test
    void other_filters_make_another_question_and_the_page_does_not() {
        CaseStudyQuery query = asking("habitat léger");
        assertThat(id(query.with(Facet.DOMAINE, "sante"))).isNotEqualTo(id(query));
        assertThat(id(query.withPage(3).withSize(100))).isEqualTo(id(query));
    }

    @Test
    void the_spelling_is_kept_as_the_parameters_of_an_address() {
        assertThat(KeptQuestion.of(asking(" Habitat\t LÉGER & mobile ").with(Facet.DOMAINE, "sante"))
                        .orElseThrow()
                        .parameters())
                .isEqualTo("q=habitat%20l%C3%A9ger%20%26%20mobile&domaine=sante");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jeanne.martin@exemple.fr",
                "appeler le 06 12 34 56 78",
                "0612345678",
                "+33 6.12.34.56.78",
                "dossier 1840675123456",
                "Mme Martin à Lille",
                "monsieur dupont",
                "@jeannemartin",
                "https://exemple.fr/jeanne"
            })
    void what_may_name_a_person_is_not_kept(String text) {
        assertThat(KeptQuestion.of(asking(text))).isEmpty();
        assertThat(KeptQuestion.of(asking(text).with(Facet.DOMAINE, "sante"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "qsdfghjklm",
                "aaaaaaaaaaa",
                "x7f3k9q2zz",
                "' OR 1=1 --",
                "<<<>>>{}[]",
                "anticonstitutionnellementissimement",
                "привет мир",
                "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze",
                "!!!"
            })
    void what_nobody_would_learn_from_is_not_kept(String text) {
        assertThat(KeptQuestion.of(asking(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "covoiturage 2019 2020",
                "plan 2015-2020 de mobilité",
                "QPV",
                "ESS",
                "près de 42000",
                "schtroumpfs",
                "comment faire baisser la facture de chauffage des écoles",
                "\"tiers lieu\" -entreprise",
                "<b>gras</b> texte"
            })
    void ordinary_questions_are_kept(String text) {
        assertThat(KeptQuestion.of(asking(text))).isPresent();
    }

    @Test
    void the_whole_base_is_no_question() {
        assertThat(KeptQuestion.of(CaseStudyQuery.EVERYTHING)).isEmpty();
        assertThat(KeptQuestion.of(CaseStudyQuery.EVERYTHING.with(Facet.DOMAINE, "sante")))
                .isPresent();
    }
}
