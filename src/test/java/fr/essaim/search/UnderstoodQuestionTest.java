package fr.essaim.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.casestudy.TextField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A question in ordinary French is answered as it is meant, on pages and for programs alike. */
class UnderstoodQuestionTest extends SearchedBase {

    UnderstoodQuestionTest() {
        super("compris-");
    }

    @Override
    void tell() {
        published(
                aCase("classe")
                        .titled("Zorbalie de lycéens")
                        .tagged("pratique:mecenat")
                        .in("commune:35238")
                        .begunIn(2019),
                aCase("dit")
                        .titled("Zorbalie et entreprises")
                        .saying(TextField.CONTEXT, "Sans mécénat, rien ne se ferait.")
                        .in("commune:29019")
                        .begunIn(2016),
                aCase("ailleurs")
                        .titled("Zorbalie marnaise")
                        .tagged("pratique:mecenat")
                        .in("commune:51454")
                        .begunIn(2019),
                aCase("sans-lieu").titled("Zorbalie en Bretagne").begunIn(2020),
                aCase("sens").titled("Zorbalie qui donne du sens").in("commune:75056"),
                aCase("titre").titled("Quimperlé 2017").in("commune:51454"),
                aCase("phrases")
                        .titled("Le bien vieillir en tiers-lieu")
                        .saying(TextField.CONTEXT, "Pour le vivre ensemble et le bien-être, à la ferme."),
                aCase("lot").titled("Zorbalie du Quercy").in("departement:46"));
    }

    @Test
    void a_place_filters_and_a_concept_orders() {
        assertThat(foundBy("zorbalie Bretagne")).containsExactlyInAnyOrder("classe", "dit", "sans-lieu");
        assertThat(foundBy("zorbalie mécénat Bretagne"))
                .startsWith("classe", "dit")
                .doesNotContain("ailleurs");
        assertThat(foundBy("mécénat zorbalie").subList(0, 3)).containsExactlyInAnyOrder("classe", "dit", "ailleurs");
    }

    @Test
    void a_sentence_works_as_well_as_keywords() {
        assertThat(foundBy("Quels exemples de mécénat pour la zorbalie en Bretagne depuis 2018 ?"))
                .startsWith("classe")
                .doesNotContain("dit", "ailleurs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zorbalie depuis 2019", "zorbalie entre 2019 et 2021", "zorbalie 2019-2021"})
    void years_filter(String text) {
        assertThat(foundBy(text)).containsExactlyInAnyOrder("classe", "ailleurs", "sans-lieu");
    }

    @Test
    void near_a_place_means_a_circle() {
        assertThat(foundBy("zorbalie près de Rennes")).contains("classe").doesNotContain("dit", "ailleurs");
        assertThat(visitor()
                        .list("q=zorbalie+pr%C3%A8s+de+Rennes&tri=proximite")
                        .get("total")
                        .asInt())
                .isPositive();
    }

    @Test
    void a_name_that_is_a_word_is_a_word() {
        assertThat(foundBy("zorbalie sens")).startsWith("sens");
        String page =
                visitor().get("/?" + Visitor.words("zorbalie à sens unique")).body();
        assertThat(page).doesNotContain("Compris dans votre question");
        assertThat(visitor().get("/?" + Visitor.words("zorbalie lot")).body()).doesNotContain("Retirer de la question");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"vivre ensemble\"",
                "\"le vivre ensemble et\"",
                "« bien vieillir »",
                "\"bien vieillir en\"",
                "\"tiers lieu\"",
                "\"tiers-lieu\"",
                "“à la ferme”",
                "\"bien être\"",
                "\"en tiers-lieu\""
            })
    void small_words_count_in_quotes(String text) {
        assertThat(foundBy(text)).contains("phrases");
    }

    @Test
    void quotes_are_taken_at_their_word() {
        assertThat(foundBy("\"vieillir bien\"")).isEmpty();
        assertThat(foundBy("\"la vivre ensemble\"")).isEmpty();
        assertThat(foundBy("\"en Bretagne\" zorbalie")).containsExactly("sans-lieu");
        assertThat(foundBy("zorbalie -Bretagne")).doesNotContain("sans-lieu").contains("sens");
    }

    @Test
    void what_may_be_a_place_is_offered() {
        assertThat(visitor().get("/?" + Visitor.words("zorbalie dans le lot")).body())
                .contains("Chercher les cas de ce lieu\u00a0: Lot\u202f?", "territoire=departement:46");
    }

    @Test
    void a_choice_beside_wins_over_what_is_said() {
        assertThat(found(Visitor.words("zorbalie Bretagne") + "&territoire=region:44"))
                .containsExactly("ailleurs");
        assertThat(found(Visitor.words("zorbalie depuis 2019") + "&jusqua=2016"))
                .containsExactly("dit");
    }

    @Test
    void where_nothing_is_found_there_the_words_are_words() {
        assertThat(foundBy("zorbalie Mayotte quercy")).isNotEmpty();
        String page = visitor().get("/?" + Visitor.words("zorbalie à Mayotte")).body();
        assertThat(page).contains("Aucun cas ne répond à votre question pour «\u00a0Mayotte\u00a0»");
    }

    @Test
    void a_place_goes_before_years_when_they_leave_nothing_together() {
        assertThat(foundBy("quercy zorbalie dans le Lot depuis 2015")).containsExactly("lot");
        String page = visitor()
                .get("/?" + Visitor.words("quercy zorbalie dans le Lot depuis 2015"))
                .body();
        assertThat(page).contains("pour «\u00a0depuis 2015\u00a0»", "Retirer de la question");
    }

    @Test
    void few_cases_at_home_say_how_many_there_are_elsewhere() {
        assertThat(visitor()
                        .get("/?" + Visitor.words("zorbalie mécénat en Bretagne"))
                        .body())
                .contains("<a href=\"/?q=zorbalie%20m%C3%A9c%C3%A9nat\">Sans «\u00a0Bretagne\u00a0»</a>\u00a0: ");
        assertThat(visitor().get("/?" + Visitor.words("zorbalie")).body()).doesNotContain("Peu de cas ainsi");
    }

    @Test
    void a_title_typed_whole_is_a_title() {
        assertThat(foundBy("Quimperlé 2017")).startsWith("titre");
        assertThat(visitor()
                        .list(Visitor.words("Quimperlé 2017"))
                        .get("compris")
                        .size())
                .isZero();
    }

    @Test
    void on_request_words_are_words() {
        assertThat(found(Visitor.words("zorbalie Bretagne") + "&compris=non")).contains("sans-lieu");
        assertThat(visitor()
                        .list(Visitor.words("zorbalie Bretagne") + "&compris=non")
                        .get("compris")
                        .size())
                .isZero();
        String page = visitor()
                .get("/?" + Visitor.words("zorbalie Bretagne") + "&compris=non")
                .body();
        assertThat(page)
                .contains("Comprendre les lieux, les années et les notions", "name=\"compris\" value=\"non\"")
                .doesNotContain("Compris dans votre question");
    }

    @Test
    void a_program_is_told_what_was_understood() {
        JsonNode understood = visitor()
                .list(Visitor.words("mécénat zorbalie en Bretagne depuis 2018"))
                .get("compris");
        assertThat(understood.toString())
                .isEqualTo("[{\"texte\":\"mécénat\",\"facette\":\"pratique\",\"id\":\"mecenat\"},"
                        + "{\"texte\":\"Bretagne\",\"facette\":\"territoire\",\"id\":\"region:53\"},"
                        + "{\"texte\":\"depuis 2018\",\"facette\":\"depuis\",\"id\":\"2018\"}]");
    }

    @Test
    void each_thing_understood_can_be_removed() {
        String page = visitor()
                .get("/?" + Visitor.words("zorbalie mécénat en Bretagne"))
                .body();
        assertThat(page)
                .contains("Compris dans votre question")
                .contains("href=\"/?q=zorbalie%20en%20Bretagne\"")
                .contains("href=\"/?q=zorbalie%20m%C3%A9c%C3%A9nat\"")
                .contains("href=\"/?q=m%C3%A9c%C3%A9nat%20en%20Bretagne\"")
                .contains("href=\"/?q=zorbalie%20m%C3%A9c%C3%A9nat%20en%20Bretagne&amp;compris=non\"")
                .contains("seulement les cas classés ainsi", "pratique=mecenat");
    }

    @Test
    void the_same_question_means_the_same_everywhere() {
        String question = Visitor.words("zorbalie mécénat en Bretagne depuis 2018");
        assertThat(visitor().lines(question)).hasSameSizeAs(found(question));
        assertThat(visitor().get("/api/v1/etudes-de-cas.atom?" + question).body())
                .contains("compris-classe")
                .doesNotContain("compris-ailleurs");
    }

    @Test
    void a_question_of_places_and_years_alone_lists_the_latest_first() {
        assertThat(foundBy("en Bretagne depuis 2016")).containsExactly("sans-lieu", "classe", "dit");
    }

    @Test
    void a_slip_of_the_hand_is_corrected_when_nothing_is_found() {
        String page = visitor().get("/?" + Visitor.words("zorbolie")).body();
        assertThat(page)
                .contains("Résultats pour «\u00a0<strong>zorbalie</strong>\u00a0»")
                .contains("Chercher quand même «\u00a0zorbolie\u00a0»", "compris=non")
                .contains("Zorbalie</mark> de lycéens");
        assertThat(visitor().list("q=zorbolie").get("suggestion").asString()).isEqualTo("zorbalie");
        assertThat(visitor().list("q=zorbolie").get("total").asInt()).isZero();
        assertThat(visitor().get("/?q=zorbolie&compris=non").body()).contains("Vouliez-vous dire");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zrobalie", "zorbali", "zorbzalie lycéens"})
    void slips_of_all_sorts(String typed) {
        assertThat(visitor().list(Visitor.words(typed)).get("suggestion").asString())
                .startsWith("zorbalie");
    }

    @Test
    void two_words_written_as_one_are_parted() {
        assertThat(visitor().list("q=zorbaliemarnaise").get("suggestion").asString())
                .isEqualTo("zorbalie marnaise");
    }

    @Test
    void a_correction_has_its_accents() {
        assertThat(visitor()
                        .list(Visitor.words("zorbalie lyzéens"))
                        .get("suggestion")
                        .asString())
                .isEqualTo("zorbalie lycéens");
    }

    @Test
    void the_name_of_a_place_is_no_slip() {
        assertThat(visitor()
                        .list(Visitor.words("zorbalie près de Plougastel-Daoulas"))
                        .get("suggestion")
                        .isNull())
                .isTrue();
    }

    @Test
    void what_is_found_is_not_corrected() {
        assertThat(visitor().list("q=zorbalie").get("suggestion").isNull()).isTrue();
        assertThat(visitor().list("q=zorb").get("suggestion").isNull()).isTrue();
        assertThat(visitor().list("q=zorbalie+x1234567").get("suggestion").isNull())
                .isTrue();
    }
}
