package fr.essaim.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class FrenchTypographyTest {

    // In the expected texts ~ is a no-break space and _ a narrow one.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "l'opportunité d'agir aujourd'hui                    | l’opportunité d’agir aujourd’hui",
                "label \"Territoire durable\" depuis 2019            | label «~Territoire durable~» depuis 2019",
                "l'\"école\" et (\"ici\")                            | l’«~école~» et («~ici~»)",
                "«Grenoble 2040», « ici », «~là~»                    | «~Grenoble 2040~», «~ici~», «~là~»",
                "Le programme : trois actions ; pourquoi ? Voilà !   | Le programme~: trois actions_; pourquoi_? Voilà_!",
                "Objectif: réduire; vraiment? oui!                   | Objectif~: réduire_; vraiment_? oui_!",
                "Quoi ?! « Ça marche ! »                             | Quoi_?! «~Ça marche_!~»",
                "100 % d'ENR, 25% de moins                           | 100_% d’ENR, 25_% de moins",
                "12 500 € pour 3 km et 1 200 000 habitants           | 12_500~€ pour 3~km et 1_200_000~habitants",
                "n° 5 et n°12...                                     | n°~5 et n°~12…",
                "baisse (-43 %), de -5 °C à 2019-2022            | baisse (−43_%), de −5~°C à 2019-2022",
                "deux  espaces                                       | deux espaces"
            })
    void signs_and_spaces_are_set_as_in_print(String typed, String set) {
        assertThat(FrenchTypography.of(printed(typed))).isEqualTo(printed(set));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.", "a-", "a.a-", "abc+", "a@a.a.", "\"a ", "`a ", "« ", "1 000 "})
    void a_text_without_end_is_set_in_a_moment(String again) {
        String text = again.repeat(100_000 / again.length());
        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(10), () -> FrenchTypography.of(text)))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://exemple.fr/a?b=1;c:d!e%20f",
                "www.exemple.fr/l'école?q=un",
                "github.com/incubateur-ademe/territoires-en-transitions?x=1",
                "contact@exemple.fr",
                "à 10:30, échelle 1:25000, format 16:9",
                "C:\\dossier et a::b",
                "`if (a ? b : c)`",
                "R&amp;D",
                "un écran de 15\" et 5' de pause",
                "en 2019 300 personnes",
                "01 23 45 67 89",
                "un \"guillemet seul",
                ""
            })
    void addresses_code_times_and_ratios_stay(String typed) {
        assertThat(FrenchTypography.of(typed)).isEqualTo(typed);
    }

    @Test
    void a_sign_after_an_address_belongs_to_the_sentence() {
        assertThat(FrenchTypography.of("Voir https://exemple.fr/a : la suite ?"))
                .isEqualTo("Voir https://exemple.fr/a\u00a0: la suite\u202f?");
    }

    @Test
    void a_character_that_stands_for_addresses_inside_is_no_trap() {
        assertThat(FrenchTypography.of("a\uE000b https://a.fr/x 'é \uE000"))
                .isEqualTo("a\uE000b https://a.fr/x 'é \uE000");
    }

    @Test
    void real_texts_keep_their_words_and_addresses_and_are_set_once() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("imports/2026-11-exemples-collectivites.jsonl"));
        assertThat(lines).hasSizeGreaterThan(100).allSatisfy(line -> {
            var study = JsonMapper.builder().build().readTree(line);
            for (String column : List.of("titre", "resume", "contexte", "demarche", "resultats", "credit")) {
                String typed = study.path(column).asString("");
                String set = FrenchTypography.of(typed);
                assertThat(FrenchTypography.of(set)).isEqualTo(set);
                assertThat(bare(set)).isEqualTo(bare(typed));
                assertThat(set).doesNotContain(" :", " ;", " ?", " !", " »", "« ", " %");
            }
        });
    }

    private static String printed(String text) {
        return text.replace('~', '\u00a0').replace('_', '\u202f');
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f\\u2009]", "")
                .replace('\'', '’')
                .replace('-', '−')
                .replaceAll("[«»\"]", "\"")
                .replace("...", "…");
    }
}
