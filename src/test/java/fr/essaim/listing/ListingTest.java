package fr.essaim.listing;

import static fr.essaim.listing.Gardens.closed;
import static fr.essaim.listing.Gardens.located;
import static fr.essaim.listing.Gardens.planted;
import static fr.essaim.listing.Gardens.tended;
import static fr.essaim.listing.Gardens.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.essaim.listing.GardenEvent.GardenNamed;
import fr.essaim.search.CaseStudyResults.FacetValue;
import fr.essaim.web.Refused;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** What a list finds, counts and says, shown on gardens. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListingTest {

    @TempDir
    static Path data;

    private Gardens gardens;
    private Listing<Garden> list;

    @BeforeAll
    void tell() {
        gardens = new Gardens(data);
        list = gardens.list();
        gardens.happened(
                planted("ecole", "Le jardin de l’école", "domaine:education", "pratique:mecenat"),
                located("ecole", 2015, "commune:51454"),
                tended("ecole", "la-ressourcerie"),
                told(
                        "compost",
                        "Compost & compagnie",
                        "Un <b>compost</b> de quartier.",
                        "On y apporte ses épluchures. Le compost revient aux jardins partagés.",
                        "domaine:education",
                        "domaine:sante",
                        "pratique:cooperation-economique",
                        "pratique:engagement-des-salaries"),
                located("compost", 2020, "commune:51454", "departement:67"),
                tended("compost", "la-ressourcerie"),
                planted("fruits", "Les fruits du canal", "domaine:sante", "pratique:mecenat"),
                located("fruits", 2018, "commune:75056"),
                planted("vieux", "Le vieux potager", "domaine:sante"),
                located("vieux", 1990, "commune:75056"),
                tended("vieux", "la-ressourcerie"),
                closed("vieux", 2001),
                told("longue", "Histoire de l’ESS au jardin", "", "Le jardin de l’école a ouvert la voie."));
    }

    @AfterAll
    void close() {
        gardens.close();
    }

    @Test
    void words_are_found_whatever_their_form_accents_and_case() {
        assertThat(foundBy("ECOLES")).containsExactly("ecole", "longue");
        assertThat(foundBy("potagers")).isEmpty();
        assertThat(foundBy("épluchure")).containsExactly("compost");
    }

    @Test
    void a_name_typed_whole_comes_first() {
        assertThat(foundBy("le jardin de l'ecole")).first().isEqualTo("ecole");
        assertThat(foundBy("histoire de l’ess au jardin")).first().isEqualTo("longue");
    }

    @Test
    void other_names_of_a_concept_find_what_carries_it() {
        assertThat(foundBy("soutien sans contrepartie")).containsExactlyInAnyOrder("ecole", "fruits");
        assertThat(foundBy("économie sociale et solidaire")).containsExactly("longue");
    }

    @Test
    void places_find_what_lies_in_them() {
        assertThat(foundBy("Marne")).containsExactlyInAnyOrder("compost", "ecole");
        assertThat(foundBy("Paris")).containsExactly("fruits");
    }

    @Test
    void found_words_are_marked_and_everything_else_is_escaped() {
        var entry =
                list.search(ListQuery.EVERYTHING.withText("compost")).entries().getFirst();
        assertThat(entry.name()).isEqualTo("<mark>Compost</mark> &amp; compagnie");
        assertThat(entry.summary()).isEqualTo("Un &lt;b&gt;<mark>compost</mark>&lt;&#x2F;b&gt; de quartier.");
        assertThat(entry.extracts()).containsExactly("Le <mark>compost</mark> revient aux jardins partagés.");
        assertThat(entry.id()).isEqualTo("compost");
    }

    @Test
    void half_of_many_words_is_enough_when_nothing_has_them_all() {
        assertThat(foundBy("compost quartier dirigeable")).containsExactly("compost");
    }

    @Test
    void a_facet_counts_as_if_nothing_were_chosen_in_it() {
        ListAnswer<Garden> answer = list.search(ListQuery.EVERYTHING.with("domaine", "sante"));
        assertThat(answer.total()).isEqualTo(2);
        assertThat(counts(answer, "domaine")).containsEntry("sante", 2).containsEntry("education", 2);
        assertThat(counts(answer, "categorie")).isEqualTo(Map.of("mecenat", 1, "cooperation-economique", 1));
    }

    @Test
    void values_of_one_facet_widen_and_facets_narrow() {
        ListQuery either = ListQuery.EVERYTHING.with("domaine", "sante").with("domaine", "education");
        assertThat(found(either)).containsExactly("compost", "ecole", "fruits");
        assertThat(found(either.with("categorie", "mecenat"))).containsExactly("ecole", "fruits");
    }

    @Test
    void a_facet_of_a_branch_shows_what_is_below_its_concept_alone() {
        ListAnswer<Garden> answer = list.search(ListQuery.EVERYTHING);
        assertThat(counts(answer, "categorie")).containsOnlyKeys("mecenat", "cooperation-economique");
        assertThat(list.read(asked("categorie", "engagement-des-salaries")).messages())
                .hasSize(1);
    }

    @Test
    void a_territory_finds_all_inside_it_and_opens_where_one_is_chosen() {
        ListAnswer<Garden> answer = list.search(ListQuery.EVERYTHING.with("territoire", "region:44"));
        assertThat(answer.total()).isEqualTo(2);
        assertThat(counts(answer, "territoire"))
                .containsEntry("region:44", 2)
                .containsEntry("departement:51", 2)
                .containsEntry("departement:67", 1)
                .containsEntry("region:11", 1)
                .doesNotContainKey("departement:75");
    }

    @Test
    void the_nearest_come_first_around_a_place() {
        ListQuery query = list.require(asked("pres", "51108", "rayon", "300"));
        assertThat(found(query).getFirst()).isIn("ecole", "compost");
        assertThat(found(list.require(asked("pres", "75056", "rayon", "5")))).containsExactly("fruits");
    }

    @Test
    void years_find_what_overlaps_them() {
        assertThat(found(ListQuery.EVERYTHING.withYears(2019, null))).containsExactly("compost", "ecole", "fruits");
        assertThat(found(ListQuery.EVERYTHING.withYears(null, 2016))).containsExactly("ecole");
        assertThat(found(ListQuery.EVERYTHING.withYears(1995, 1996).withShown(ListQuery.Shown.ALL)))
                .containsExactly("vieux");
        assertThat(found(ListQuery.EVERYTHING.withOrder(ListOrder.RECENT)))
                .containsExactly("compost", "fruits", "ecole", "longue");
        assertThat(found(ListQuery.EVERYTHING.withOrder(ListOrder.OLDEST)))
                .containsExactly("ecole", "fruits", "compost", "longue");
    }

    @Test
    void a_hidden_entry_is_found_by_its_id_and_by_the_workshop_only() {
        assertThat(found(ListQuery.EVERYTHING)).doesNotContain("vieux");
        assertThat(list.find("vieux")).map(Garden::until).contains(2001);
        assertThat(found(ListQuery.EVERYTHING.withShown(ListQuery.Shown.ALL))).contains("vieux");
        assertThat(counts(list.search(ListQuery.EVERYTHING.withShown(ListQuery.Shown.ALL)), "etat"))
                .containsKey(GardenKind.CLOSED);
        assertThat(list.find("inconnu")).isEmpty();
    }

    @Test
    void what_is_named_finds_the_entries_that_name_it() {
        ListLink link = new ListLink("organisation", "la-ressourcerie");
        assertThat(list.linkedTo(link)).extracting(Garden::id).containsExactly("compost", "ecole");
        assertThat(found(list.require(asked("organisation", "la-ressourcerie"))))
                .containsExactly("compost", "ecole");
        assertThat(list.linkedTo(new ListLink("organisation", "personne"))).isEmpty();
    }

    @Test
    void a_change_is_found_at_once_and_what_was_before_no_more() {
        gardens.happened(planted("passage", "Le square du passage"), new GardenNamed("passage", "La friche du tunnel"));
        assertThat(foundBy("tunnel")).containsExactly("passage");
        assertThat(foundBy("square")).isEmpty();
        assertThat(list.find("passage")).map(Garden::events).contains(2);
        gardens.happened(closed("passage", 2020));
        assertThat(foundBy("tunnel")).isEmpty();
    }

    @Test
    void an_address_says_the_whole_question_and_is_read_back() {
        ListQuery query = ListQuery.EVERYTHING
                .withText("école {x} & \"y\"")
                .with("domaine", "sante")
                .with("domaine", "education")
                .with("territoire", "region:44")
                .with(new ListLink("organisation", "la-ressourcerie"))
                .withYears(1999, 2020)
                .withSize(5)
                .withOrder(ListOrder.RECENT)
                .withPage(3);
        assertThat(list.require(read(list.address("/jardins", query)))).isEqualTo(query);
        assertThat(list.address("/jardins", ListQuery.EVERYTHING)).isEqualTo("/jardins");
    }

    @Test
    void what_is_not_understood_is_told_on_a_page_and_refused_to_a_program() {
        MultiValueMap<String, String> parameters =
                asked("domaine", "jardinage", "depuis", "hier", "tri", "couleur", "etat", "gele", "couleur", "vert");
        ListQuestion question = list.read(parameters);
        assertThat(question.query()).isEqualTo(ListQuery.EVERYTHING);
        assertThat(question.messages()).hasSize(4).allMatch(message -> message.contains("n’est pas"));
        assertThatThrownBy(() -> list.require(parameters)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.problem().getStatus()).isEqualTo(400);
            assertThat(refused.problem().getProperties()).containsKey("parametres");
        });
    }

    @Test
    void a_page_can_drop_each_filter_and_says_what_that_would_bring() {
        ListQuestion question = list.read(asked("q", "compost", "domaine", "education", "etat", "ferme"));
        ListParts parts = list.parts("/jardins", question, list.search(question.query()));
        assertThat(parts.total()).isZero();
        assertThat(parts.chips())
                .extracting(chip -> chip.label() + " " + chip.address())
                .containsExactly(
                        "Éducation /jardins?q=compost&etat=ferme", "ferme /jardins?q=compost&domaine=education");
        assertThat(parts.suggestions())
                .extracting(suggestion -> suggestion.label() + " " + suggestion.count())
                .containsExactly("ferme 1");
        assertThat(parts.clearAddress()).isEqualTo("/jardins?q=compost");
    }

    @Test
    void pages_follow_each_other_and_the_one_after_the_last_is_empty() {
        List<String> all = new ArrayList<>();
        for (int page = 1; page <= 3; page++) {
            all.addAll(found(ListQuery.EVERYTHING.withSize(2).withPage(page)));
        }
        assertThat(all).containsExactly("compost", "longue", "ecole", "fruits");
        assertThat(list.count(ListQuery.EVERYTHING)).isEqualTo(4);
    }

    @Test
    void a_state_of_which_there_is_no_kind_has_no_list() {
        assertThatThrownBy(() -> gardens.listings().of(String.class)).isInstanceOf(IllegalArgumentException.class);
    }

    private List<String> foundBy(String text) {
        return found(ListQuery.EVERYTHING.withText(text));
    }

    private List<String> found(ListQuery query) {
        return list.search(query).entries().stream().map(ListAnswer.Entry::id).toList();
    }

    static Map<String, Integer> counts(ListAnswer<?> answer, String facet) {
        Map<String, Integer> counts = new HashMap<>();
        add(counts, answer.facets().getOrDefault(facet, List.of()));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    private static void add(Map<String, Integer> counts, List<FacetValue> values) {
        for (FacetValue value : values) {
            counts.put(value.id(), value.count());
            add(counts, value.children());
        }
    }

    private static MultiValueMap<String, String> asked(String... pairs) {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            parameters.add(pairs[i], pairs[i + 1]);
        }
        return parameters;
    }

    private static MultiValueMap<String, String> read(String address) {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        UriComponentsBuilder.fromUriString(address)
                .build(true)
                .getQueryParams()
                .forEach((name, values) -> values.forEach(
                        value -> parameters.add(name, URLDecoder.decode(value, StandardCharsets.UTF_8))));
        return parameters;
    }
}
