package fr.essaim.locating;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.web.RunningSite;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a browser says it is becomes a commune, and is not kept. */
class NearestCommuneApiTest extends RunningSite {

    private static final String ADDRESS = "/api/v1/communes/proche";

    @Test
    void a_position_becomes_a_commune_that_no_cache_keeps() {
        HttpResponse<String> answer = get(ADDRESS + "?latitude=49.25&longitude=4.03");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"code\":\"51454\",\"nom\":\"Reims\",\"libelle\":\"Reims (51)\"}");
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?latitude=49.25",
                "?latitude=ici&longitude=4",
                "?latitude=NaN&longitude=4",
                "?latitude=Infinity&longitude=4",
                "?latitude=91&longitude=4",
                "?latitude=49&longitude=181",
                "?latitude=1e400&longitude=4"
            })
    void what_is_no_position_is_refused_without_being_repeated(String parameters) {
        HttpResponse<String> answer = get(ADDRESS + parameters);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("attend des degrés").doesNotContain("49.25");
    }

    @Test
    void in_the_middle_of_the_sea_there_is_no_commune() {
        assertThat(get(ADDRESS + "?latitude=45&longitude=-30").statusCode()).isEqualTo(404);
    }
}
