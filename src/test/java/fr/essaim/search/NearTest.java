package fr.essaim.search;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.Seed;
import fr.essaim.casestudy.CaseStudyBuilder;
import fr.essaim.territory.Centre;
import fr.essaim.territory.Territories;
import fr.essaim.territory.Territory;
import fr.essaim.territory.TerritoryCode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Around a commune: what is near, what is national, and what the page and programs are told of both. */
class NearTest extends SearchedBase {

    private static final String OURS = "q=carriole";
    private static final int SCATTERED = 60;
    private static final double EARTH_RADIUS = 6_371.0087714;

    private final Territories territories = Territories.load();
    private final Map<String, Territory> scattered = new HashMap<>();
    private final Set<String> national = new HashSet<>();

    NearTest() {
        super("pres-");
    }

    @Override
    void tell() {
        published(
                aCase("reims").titled("Carriole à Reims").in("commune:51454"),
                aCase("epernay").titled("Carriole à Épernay").in("commune:51230"),
                aCase("marne").titled("Carriole de la Marne").in("departement:51"),
                aCase("france").titled("Carriole de France").in("pays:FR").begunIn(2001),
                aCase("lille")
                        .titled("Carriole nationale à Lille")
                        .in("commune:59350")
                        .tagged("echelon:national"),
                aCase("monde").titled("Carriole du monde").tagged("echelon:international"),
                aCase("paris").titled("Carriole à Paris").in("commune:75056"),
                aCase("reunion").titled("Carriole à Saint-Denis").in("commune:97411"),
                aCase("nulle-part").titled("Carriole de nulle part"));
        scatter();
    }

    private void scatter() {
        Random random = new Random(Seed.of(NearTest.class));
        List<Territory> all = territories.all();
        List<CaseStudyBuilder> cases = new ArrayList<>();
        for (int i = 0; i < SCATTERED; i++) {
            Territory place = all.get(random.nextInt(all.size()));
            CaseStudyBuilder told = aCase("semis-" + i)
                    .titled("Semis de brouettes " + i)
                    .in(place.code().toString());
            scattered.put("semis-" + i, place);
            if (random.nextInt(5) == 0) {
                told = told.tagged("echelon:national");
                national.add("semis-" + i);
            }
            cases.add(told);
        }
        published(cases.toArray(CaseStudyBuilder[]::new));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pres=51454&rayon=10 | marne reims | france monde lille",
                "pres=51454&rayon=30 | marne reims epernay | france monde lille",
                "pres=51454&rayon=200 | marne reims epernay paris lille | france monde",
                "pres=51230&rayon=10 | epernay marne | france monde lille",
                "pres=97411&rayon=30 | reunion | france monde lille",
            })
    void what_is_near_comes_first_and_what_is_national_is_never_hidden(String around, String near, String elsewhere) {
        JsonNode answer = visitor().list(OURS + "&tri=proximite&facettes=non&" + around);
        List<String> ids = new ArrayList<>();
        List<String> far = new ArrayList<>();
        answer.get("resultats").forEach(result -> {
            List<String> part = result.get("distance_km").isNull() ? far : ids;
            part.add(result.get("id").asString().substring("pres-".length()));
        });
        assertThat(ids).containsExactlyInAnyOrder(near.split(" "));
        assertThat(far).containsExactly(elsewhere.split(" "));
        assertThat(answer.get("proches").asInt()).isEqualTo(ids.size());
        assertThat(visitor().lines(OURS + "&tri=proximite&" + around).stream()
                        .map(line -> line.get("id").asString()))
                .isEqualTo(visitor().ids(OURS + "&tri=proximite&" + around))
                .hasSize(ids.size() + far.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"51454", "97411", "75056", "2A004", "97611", "29155"})
    void the_order_is_that_of_a_plain_computation(String commune) {
        Territory middle =
                territories.find(TerritoryCode.of("commune:" + commune)).orElseThrow();
        for (int radius : List.of(20, 150, 600)) {
            List<String> expected = scattered.keySet().stream()
                    .filter(name -> kilometres(middle, name) <= radius || isNational(name))
                    .toList();
            List<String> found = found("q=brouettes&tri=proximite&pres=" + commune + "&rayon=" + radius);
            assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
            List<Double> distances = found.stream()
                    .map(name -> kilometres(middle, name))
                    .map(distance -> distance <= radius ? distance : Double.POSITIVE_INFINITY)
                    .map(distance -> Math.round(distance * 100) / 100.0)
                    .toList();
            assertThat(distances).as(commune + " " + radius).isSortedAccordingTo(Comparator.naturalOrder());
        }
    }

    private boolean isNational(String name) {
        return national.contains(name)
                || requireNonNull(scattered.get(name)).code().toString().equals("pays:FR");
    }

    private double kilometres(Territory middle, String name) {
        Territory place = requireNonNull(scattered.get(name));
        Set<TerritoryCode> holding = territories.containing(middle.code()).stream()
                .map(Territory::code)
                .filter(code -> !code.toString().equals("pays:FR"))
                .collect(Collectors.toSet());
        if (holding.contains(place.code())) {
            return 0;
        }
        Centre from = middle.centre();
        Centre to = place.centre();
        return from == null || to == null ? Double.POSITIVE_INFINITY : onTheSphere(from, to);
    }

    private static double onTheSphere(Centre from, Centre to) {
        double north = Math.toRadians(to.latitude() - from.latitude());
        double east = Math.toRadians(to.longitude() - from.longitude());
        double half = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(from.latitude()))
                        * Math.cos(Math.toRadians(to.latitude()))
                        * Math.pow(Math.sin(east / 2), 2);
        return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(half));
    }

    @Test
    void the_page_says_how_many_are_near_and_how_near_each_is() {
        String page = visitor().get("/?" + OURS + "&tri=proximite&pres=51454").body();
        assertThat(page)
                .contains("3\u00a0cas pour «\u00a0carriole\u00a0» à moins de 30\u00a0km de Reims, et 3 d’ailleurs, à"
                        + " l’échelle nationale")
                .contains(">à Reims<")
                .contains(">couvre Reims<")
                .containsPattern(">à 2\\d\u00a0km d[e’] ?Reims<")
                .contains("<h2 class=\"liste-cas__ailleurs\">D’ailleurs, à l’échelle nationale</h2>");
        assertThat(visitor().get("/?" + OURS + "&tri=titre&pres=51454").body())
                .contains("<span class=\"cas__distance\">d’ailleurs, à l’échelle nationale</span>")
                .doesNotContain("<h2 class=\"liste-cas__ailleurs\">");
    }

    @Test
    void when_nothing_is_near_wider_circles_are_offered_with_their_counts() {
        assertThat(visitor().get("/?" + OURS + "&pres=02168&rayon=10").body())
                .contains(
                        "Aucun cas pour «\u00a0carriole\u00a0» à moins de 10\u00a0km de Château-Thierry, mais 3 d’ailleurs")
                .contains("Rien à moins de 10\u00a0km de Château-Thierry")
                .contains("rayon=50\">à moins de 50\u00a0km</a>\u00a0: 1\u00a0cas")
                .contains("rayon=100\">à moins de 100\u00a0km</a>\u00a0: 4\u00a0cas")
                .doesNotContain("rayon=30\">à moins");
    }

    @Test
    void a_commune_that_is_said_in_the_words_is_asked_around_as_well() {
        assertThat(visitor()
                        .get("/?q=carriole+pr%C3%A8s+de+Reims&tri=proximite")
                        .body())
                .contains("de Reims, et 3 d’ailleurs, à l’échelle nationale")
                .contains(">couvre Reims<");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lieu=Reims",
                "lieu=reims",
                "lieu=51100",
                "lieu=Reims+(51)",
                "pres=Reims",
                "lieu=Reims&pres=75056"
            })
    void a_commune_may_be_named_as_people_do(String named) {
        assertThat(found(OURS + "&tri=titre&" + named)).isEqualTo(found(OURS + "&tri=titre&pres=51454"));
        assertThat(visitor().get("/?" + OURS + "&" + named).body()).contains("value=\"Reims (51)\"");
    }

    @Test
    void a_name_of_several_communes_is_asked_back() {
        String page = visitor().get("/?" + OURS + "&lieu=saint+denis&rayon=50").body();
        assertThat(page)
                .contains("désigne plusieurs communes. Laquelle")
                .contains("pres=93066&amp;rayon=50\">Saint-Denis (93)</a>")
                .contains("Saint-Denis (974)</a>")
                .contains("value=\"saint denis\"");
        var refused = visitor().get("/api/v1/etudes-de-cas?lieu=saint-denis");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("Saint-Denis (974)").contains("lieu");
    }

    @Test
    void what_is_no_commune_is_told_with_its_nearest_names() {
        assertThat(visitor().get("/?lieu=Remis").body()).contains("Peut-être").contains("Reims (51)</a>");
        assertThat(visitor().get("/?lieu=Zzyzx-les-Flots").body()).contains("n’est ni le nom ni le code postal");
        assertThat(visitor().get("/api/v1/etudes-de-cas?lieu=Zzyzx").statusCode())
                .isEqualTo(400);
    }

    @Test
    void without_a_known_middle_no_distance_is_made_up() {
        assertThat(visitor().get("/?" + OURS + "&tri=proximite&pres=97502").body())
                .contains("n’est pas connu")
                .contains("D’ailleurs, à l’échelle nationale");
    }
}
