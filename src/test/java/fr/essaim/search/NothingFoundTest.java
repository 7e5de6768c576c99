package fr.essaim.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.casestudy.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A question that finds nothing leads on. */
class NothingFoundTest extends SearchedBase {

    NothingFoundTest() {
        super("rien-");
    }

    @Override
    void tell() {
        published(
                aCase("lampion")
                        .titled("Des lampions pour le quai")
                        .saying(TextField.SUMMARY, "Un atelier de lampions.")
                        .about("education")
                        .tagged("pratique:mecenat")
                        .in("commune:35238")
                        .begunIn(2019),
                aCase("phare").titled("Le phare aux lampions").about("sante").in("commune:29019"));
    }

    private List<String> ways(String question, String kind) {
        JsonNode answer = visitor().list(question);
        assertThat(answer.get("total").asInt()).isZero();
        return answer.get("pistes")
                .get(kind)
                .valueStream()
                .map(way ->
                        way.get("libelle").asString() + " " + way.get("nombre").asInt())
                .toList();
    }

    @Test
    void each_filter_that_helps_when_dropped_is_told_with_its_count() {
        assertThat(ways("q=%22des+lampions+pour+le+quai%22&domaine=sante", "sans"))
                .contains("Sans «\u00a0Santé\u00a0» 1");
    }

    @Test
    void values_of_one_facet_are_dropped_together_as_one_alone_never_helps() {
        assertThat(ways("q=%22des+lampions+pour+le+quai%22&domaine=sante&domaine=mal-logement", "sans"))
                .contains("Sans «\u00a0Santé ou Mal-logement\u00a0» 1");
    }

    @Test
    void two_are_dropped_when_no_single_one_helps() {
        assertThat(ways("q=%22des+lampions+pour+le+quai%22&domaine=mal-logement&depuis=2024&jusqua=2025", "sans"))
                .contains("Sans «\u00a0Mal-logement\u00a0» ni les années 1");
    }

    @Test
    void a_territory_is_widened_to_what_it_lies_in() {
        assertThat(ways("q=%22des+lampions+pour+le+quai%22&territoire=commune:35047", "elargir"))
                .contains("Dans le département\u00a0: Ille-et-Vilaine 1", "Dans la région\u00a0: Bretagne 1");
    }

    @Test
    void the_nearest_cases_are_those_with_some_of_the_words_whatever_the_filters() {
        JsonNode nearest = visitor()
                .list("q=lampions+zirconium&domaine=mal-logement")
                .get("pistes")
                .get("plus_proches");
        assertThat(nearest.valueStream().map(each -> each.get("id").asString())).contains("rien-lampion", "rien-phare");
        assertThat(nearest.get(0).get("raison").asString()).isEqualTo("Contient «\u00a0lampions\u00a0»");
    }

    @Test
    void without_words_the_nearest_pass_most_of_the_filters() {
        JsonNode nearest = visitor()
                .list("domaine=education&pratique=mecenat&territoire=commune:35238&depuis=2024")
                .get("pistes")
                .get("plus_proches");
        assertThat(nearest.get(0).get("id").asString()).isEqualTo("rien-lampion");
        assertThat(nearest.get(0).get("raison").asString()).isEqualTo("Répond à 3 de vos 4 filtres");
    }

    @Test
    void an_answered_question_has_no_such_ways() {
        assertThat(visitor().list("q=lampions").has("pistes")).isFalse();
    }

    @Test
    void the_page_shows_them_all_and_the_domains_of_the_base() {
        assertThat(visitor().get("/?q=lampions+zirconium&domaine=mal-logement").body())
                .contains("Demander un peu moins", "Les cas les plus proches", "Le phare aux lampions")
                .contains("Parcourir par domaine", "/vocabulaires/domaine");
    }

    @Test
    void whatever_is_typed_the_page_answers() {
        String words = "q=" + "%22a+b%22+-c+%C2%ABd".repeat(60) + "&domaine=sante&territoire=commune:35238&depuis=2024";
        assertThat(visitor().get("/?" + words).statusCode()).isEqualTo(200);
    }
}
