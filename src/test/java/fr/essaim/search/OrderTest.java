package fr.essaim.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** In which order cases come, and by which pages. */
class OrderTest extends SearchedBase {

    /** A word that only the cases of this class have. */
    private static final String OURS = "q=trottinette";

    OrderTest() {
        super("ordre-");
    }

    @Override
    void tell() {
        published(
                aCase("z").titled("Zèbre en trottinette").begunIn(2010).in("commune:51454"),
                aCase("e").titled("Éclair en trottinette").begunIn(2021).in("commune:51230"),
                aCase("ecole").titled("L’école en trottinette").begunIn(2021),
                aCase("a").titled("abeille en trottinette").in("commune:75056"),
                aCase("h").titled("« Hôtel » en trottinette").begunIn(2015).in("commune:13055"),
                aCase("n").titled("12 élèves en trottinette"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tri=titre | n a e ecole h z",
                "tri=recent | e ecole h z n a",
                "tri=ancien | z h e ecole n a",
                "pres=51454&rayon=1000&tri=proximite | z e a h",
                "pres=51454&rayon=1000&tri=titre | a e h z",
            })
    void cases_come_in_the_order_asked_for_and_those_without_a_year_last(String order, String names) {
        assertThat(found(OURS + "&" + order)).containsExactly(names.split(" "));
    }

    @Test
    void without_words_the_nearest_come_first_around_a_place() {
        assertThat(found("pres=51454&rayon=1000").stream().filter(List.of("z", "e", "a", "h")::contains))
                .containsExactly("z", "e", "a", "h");
    }

    @Test
    void pages_follow_one_another_without_a_gap_or_a_repetition() {
        for (String order : List.of("", "&tri=titre", "&tri=recent", "&tri=ancien")) {
            List<String> all = new ArrayList<>();
            for (int page = 1; page <= 3; page++) {
                JsonNode answer = visitor().list(OURS + order + "&taille=2&page=" + page);
                assertThat(answer.get("total").asInt()).isEqualTo(6);
                assertThat(answer.get("page").asInt()).isEqualTo(page);
                answer.get("resultats")
                        .forEach(result -> all.add(result.get("id").asString()));
            }
            assertThat(all)
                    .as(order)
                    .isEqualTo(visitor().ids(OURS + order))
                    .doesNotHaveDuplicates()
                    .hasSize(6);
        }
    }

    @ParameterizedTest
    @CsvSource({"4,2", "99,20", "100000,100"})
    void past_the_end_there_is_nothing_and_the_total_stays(int page, int size) {
        JsonNode answer = visitor().list(OURS + "&page=" + page + "&taille=" + size);
        assertThat(answer.get("total").asInt()).isEqualTo(6);
        assertThat(answer.get("resultats")).isEmpty();
        HttpResponse<String> shown = visitor().get("/?" + OURS + "&page=" + page + "&taille=" + size);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains("6\u00a0cas pour").doesNotContain("class=\"cas\"");
    }

    @Test
    void an_export_has_every_case_in_the_order_asked_for_whatever_the_page() {
        assertThat(visitor().lines(OURS + "&tri=titre&page=3&taille=2").stream()
                        .map(line -> line.get("id").asString()))
                .isEqualTo(visitor().ids(OURS + "&tri=titre"));
    }
}
