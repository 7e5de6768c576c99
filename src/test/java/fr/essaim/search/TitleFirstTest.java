package fr.essaim.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.casestudy.CaseStudyBuilder;
import fr.essaim.casestudy.TextField;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A title typed exactly comes first, however often the others repeat its words. */
class TitleFirstTest extends SearchedBase {

    private static final String LONG_TITLE =
            "Un quartier apprenant, ses habitants, ses entreprises et ses associations "
                    .repeat(4)
                    .strip();

    TitleFirstTest() {
        super("titre-");
    }

    @Override
    void tell() {
        published(
                aCase("jardin").titled("Le jardin partagé de l’Île-aux-Lilas"),
                louder("jardin-bis", "Le jardin partagé de l’Île-aux-Lilas, jardin partagé des lilas"),
                louder("jardin-ter", "Jardin, jardin, jardin partagé, île aux lilas"),
                aCase("nous").titled("Nous et vous"),
                louder("nous-bis", "Nous avec vous et vous avec nous"),
                aCase("ess").titled("L’ESS"),
                louder("ess-bis", "L’économie sociale et solidaire, ESS, ESS et encore ESS"),
                aCase("citation").titled("La ferme « Bien-vivre » de Saint-Étienne : bilan, 2019 (suite)"),
                louder("citation-bis", "La ferme Bien-vivre de Saint-Étienne, bilan et suite en 2019"),
                aCase("long").titled(LONG_TITLE),
                louder("long-bis", LONG_TITLE + " aussi"));
    }

    private CaseStudyBuilder louder(String name, String title) {
        String loud = (title + ". ").repeat(30);
        return aCase(name)
                .titled(title)
                .saying(TextField.SUMMARY, loud)
                .saying(TextField.CONTEXT, loud)
                .with(title, "association");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le jardin partagé de l’Île-aux-Lilas",
                "le jardin partage de l'ile-aux-lilas",
                "LE JARDIN PARTAGÉ, DE L'ÎLE AUX LILAS !",
                "  Le jardin\tpartagé de l’Île‑aux‑Lilas. "
            })
    void whatever_its_case_accents_and_punctuation(String typed) {
        assertThat(foundBy(typed)).startsWith("jardin").contains("jardin-bis");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nous et vous", "nous et vous ?"})
    void even_when_all_its_words_are_common(String typed) {
        assertThat(foundBy(typed)).startsWith("nous");
    }

    @ParameterizedTest
    @ValueSource(strings = {"L’ESS", "l'ess", "ESS"})
    void even_when_it_is_an_acronym(String typed) {
        assertThat(foundBy(typed)).startsWith("ess");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "La ferme « Bien-vivre » de Saint-Étienne : bilan, 2019 (suite)",
                "la ferme \"bien-vivre\" de saint-etienne - bilan 2019 suite"
            })
    void even_when_it_holds_quotes_and_signs(String typed) {
        assertThat(foundBy(typed)).startsWith("citation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!"})
    void even_when_it_is_as_long_as_a_title_may_be(String end) {
        assertThat(foundBy(LONG_TITLE + end)).startsWith("long");
        assertThat(foundBy(LONG_TITLE.toUpperCase(Locale.FRENCH) + end)).startsWith("long");
    }
}
