package fr.essaim.completing;

import static fr.essaim.casestudy.CaseStudyBuilder.aCaseStudy;
import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.command.WithdrawCaseStudy;
import fr.essaim.web.RunningSite;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** What is proposed to somebody who types, and what never is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompletionsTest extends RunningSite {

    @BeforeAll
    void tell() {
        publish(aCaseStudy("compl-velo")
                .titled("La bicyclette de Zorbéville")
                .about("mobilite-transports")
                .in("commune:59512")
                .withPartner("Les Zorbistes réunis"));
        publish(aCaseStudy("compl-tricycle").titled("Zorbéville en tricycle").withPartner("Les Zorbistes réunis"));
        publish(aCaseStudy("compl-retire").titled("Zorbéville retirée").withPartner("Zorbe Éteinte"));
        send(aCaseStudy("compl-brouillon")
                .titled("Zorbéville au brouillon")
                .withPartner("Zorbe Cachée")
                .drafted());
        send(new WithdrawCaseStudy(CaseStudyId.of("compl-retire"), "Périmé"));
        awaitIndex();
    }

    @Test
    void each_kind_is_proposed_with_its_kind_and_its_count() {
        JsonNode title = proposal("zorbeville bicy");
        assertThat(title.get("type").asString()).isEqualTo("etude-de-cas");
        assertThat(title.get("texte").asString()).isEqualTo("La bicyclette de Zorbéville");
        assertThat(title.get("url").asString()).isEqualTo("/etudes-de-cas/compl-velo");
        JsonNode organisation = proposal("zorbistes");
        assertThat(organisation.get("type").asString()).isEqualTo("organisation");
        assertThat(organisation.get("texte").asString()).isEqualTo("Les Zorbistes réunis");
        assertThat(organisation.get("nombre").asInt()).isEqualTo(2);
        assertThat(get(organisation.get("url").asString()).statusCode()).isEqualTo(200);
        JsonNode place = proposal("roubaix");
        assertThat(place.get("genre").asString()).isEqualTo("commune");
        assertThat(place.get("texte").asString()).isEqualTo("Roubaix (59)");
        assertThat(place.get("id").asString()).isEqualTo("commune:59512");
        assertThat(place.get("nombre").asInt()).isPositive();
        assertThat(place.get("url").asString()).isEqualTo("/?territoire=commune:59512");
        assertThat(proposal("59100").get("texte").asString()).isEqualTo("Roubaix (59)");
    }

    @Test
    void a_concept_is_proposed_by_its_other_names_too() {
        JsonNode concept = proposal("iae");
        assertThat(concept.get("autre_nom").asString()).isEqualTo("IAE");
        assertThat(concept.get("texte").asString()).isEqualTo("Insertion par l’activité économique");
        assertThat(concept.get("genre").asString()).isEqualTo("notion");
        assertThat(texts("MECENAT")).anyMatch(text -> text.equals("Mécénat"));
    }

    @Test
    void the_middle_of_a_word_is_enough_and_comes_after_beginnings() {
        assertThat(texts("cyclette")).contains("La bicyclette de Zorbéville");
        assertThat(texts("orbeville cycle"))
                .containsExactlyInAnyOrder("La bicyclette de Zorbéville", "Zorbéville en tricycle");
        assertThat(texts("construction")).contains("Co-construction");
    }

    @Test
    void what_is_not_published_is_never_proposed() {
        assertThat(texts("zorbéville"))
                .containsExactlyInAnyOrder("La bicyclette de Zorbéville", "Zorbéville en tricycle");
        assertThat(texts("zorbe")).containsExactlyInAnyOrder("La bicyclette de Zorbéville", "Zorbéville en tricycle");
        assertThat(texts("zorbe eteinte")).isEmpty();
        assertThat(texts("zorbe cachée")).isEmpty();
    }

    @Test
    void many_titles_leave_room_for_the_others() {
        for (int i = 0; i < 12; i++) {
            publish(aCaseStudy("compl-roubaix-" + i)
                    .titled("Roubaix en fête " + i)
                    .withPartner("Roubaix Fêtes"));
        }
        awaitIndex();
        List<String> types = new ArrayList<>();
        completions("roubaix").forEach(each -> types.add(each.get("type").asString()));
        assertThat(types)
                .hasSize(10)
                .contains("territoire", "organisation", "etude-de-cas")
                .startsWith("territoire");
    }

    @Test
    void among_communes_the_largest_comes_first() {
        List<String> communes = new ArrayList<>();
        json("/api/v1/completions?parmi=communes&q=saint-denis")
                .forEach(each -> communes.add(each.get("texte").asString()));
        assertThat(communes).startsWith("Saint-Denis (974)", "Saint-Denis (93)").hasSize(10);
        assertThat(get("/api/v1/completions?parmi=planetes&q=mars").statusCode())
                .isEqualTo(400);
    }

    @Test
    void nothing_typed_is_nothing_proposed() {
        for (String nothing : List.of("", " ", "'", "l’", "--", "学")) {
            assertThat(texts(nothing)).as(nothing).isEmpty();
        }
    }

    private JsonNode proposal(String typed) {
        return completions(typed).get(0);
    }

    private List<String> texts(String typed) {
        List<String> texts = new ArrayList<>();
        completions(typed).forEach(each -> texts.add(each.get("texte").asString()));
        return texts;
    }

    private JsonNode completions(String typed) {
        return json("/api/v1/completions?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
    }
}
