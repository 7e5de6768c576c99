package fr.essaim.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.casestudy.CaseStudyBuilder;
import fr.essaim.casestudy.TextField;
import org.junit.jupiter.api.Test;

/** How much two cases look like one told twice. */
class LikenessTest {

    private static final String TEXT =
            "Une recyclerie collecte, répare et revend ce que les habitants de la vallée ne veulent plus, avec des salariés en insertion. "
                    + "Trois communes prêtent les locaux, une fondation paie le camion et les artisans du bourg apprennent leur métier aux équipes. "
                    + "Chaque semaine, les écoles apportent les jouets cassés ; les enfants voient comment on remplace une pièce, et les parents "
                    + "repartent avec un vélo révisé ou une lampe pour quelques euros.";

    private static WordLikeness words(String title, String text) {
        return WordLikeness.of(CaseStudyBuilder.aCaseStudy("x")
                .titled(title)
                .saying(TextField.CONTEXT, text)
                .content());
    }

    @Test
    void titles_are_compared_without_case_accents_and_signs() {
        assertThat(words("L’École – ouverte", "").titles(words("l'ecole ouverte", "")))
                .isEqualTo(1);
    }

    @Test
    void the_order_of_the_words_does_not_matter() {
        assertThat(words("Lille : une recyclerie", "").titles(words("Une recyclerie à Lille", "")))
                .isGreaterThan(0.95);
    }

    @Test
    void a_mistyped_title_stays_near_and_another_one_is_far() {
        WordLikeness title = words("La recyclerie du bocage", "");
        assertThat(title.titles(words("La recyclrie du bocaje", ""))).isGreaterThan(0.8);
        assertThat(title.titles(words("Un jardin partagé", ""))).isLessThan(0.5);
    }

    @Test
    void a_text_is_known_again_inside_a_longer_one() {
        WordLikeness shorter = words("a", TEXT);
        assertThat(shorter.texts(words("b", "Depuis dix ans, tout va mieux. " + TEXT + " On vient de loin.")))
                .isEqualTo(1);
        assertThat(shorter.texts(words("b", TEXT.replace("les", "des").replace("une", "la"))))
                .isBetween(0.3, 0.99);
    }

    @Test
    void texts_of_a_few_words_say_nothing() {
        assertThat(words("a", "Trop court pour le dire.").texts(words("b", TEXT)))
                .isNull();
    }

    @Test
    void the_same_title_elsewhere_is_no_probable_duplicate_but_a_copied_text_is() {
        assertThat(new Likeness(1, 0.0, Agreement.DIFFERENT, Agreement.UNKNOWN).isProbable())
                .isFalse();
        assertThat(new Likeness(1, 0.0, Agreement.SAME, Agreement.UNKNOWN).isProbable())
                .isTrue();
        assertThat(new Likeness(1, null, Agreement.DIFFERENT, Agreement.UNKNOWN).isProbable())
                .isFalse();
        assertThat(new Likeness(0, 0.9, Agreement.DIFFERENT, Agreement.DIFFERENT).isProbable())
                .isTrue();
    }
}
