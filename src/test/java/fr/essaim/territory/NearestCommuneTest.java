package fr.essaim.territory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which commune a position is in, as nearly as the middles of communes tell. */
class NearestCommuneTest {

    private static final Territories TERRITORIES = Territories.load();

    @ParameterizedTest
    @CsvSource({
        "49.25, 4.03, Reims (51)",
        "48.86, 2.34, Paris (75)",
        "-20.88, 55.45, Saint-Denis (974)",
        "14.61, -61.07, Fort-de-France (972)",
        "42.70, 9.45, Bastia (2B)",
    })
    void a_position_in_a_town_gives_that_town(double latitude, double longitude, String label) {
        assertThat(TERRITORIES
                        .nearestCommune(new Centre(longitude, latitude), 50)
                        .map(Territory::label))
                .contains(label);
    }

    @Test
    void far_from_france_there_is_none() {
        assertThat(TERRITORIES.nearestCommune(new Centre(-30, 45), 50)).isEmpty();
        assertThat(TERRITORIES.nearestCommune(new Centre(0, 90), 50)).isEmpty();
    }

    @Test
    void every_commune_is_found_again_by_its_label() {
        assertThat(TERRITORIES.all().stream()
                        .filter(territory -> territory.code().kind() == TerritoryKind.COMMUNE)
                        .filter(territory -> !TERRITORIES
                                .lookUpCommune(territory.label())
                                .equals(new TerritoryLookup.Found(territory)))
                        .map(Territory::label))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Reims | de Reims | à Reims",
                "Amiens | d’Amiens | à Amiens",
                "Évry | d’Évry | à Évry",
                "Le Mans | du Mans | au Mans",
                "Les Ulis | des Ulis | aux Ulis",
                "La Rochelle | de La Rochelle | à La Rochelle",
                "Yvetot | d’Yvetot | à Yvetot",
                "Yutz | de Yutz | à Yutz",
            })
    void a_commune_stands_in_a_sentence_as_the_french_say_it(String name, String of, String at) {
        assertThat(PlaceGrammar.of(name)).isEqualTo(of);
        assertThat(PlaceGrammar.at(name)).isEqualTo(at);
    }
}
