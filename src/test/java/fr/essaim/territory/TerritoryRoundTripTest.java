package fr.essaim.territory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.Seed;
import fr.essaim.territory.TerritoryLookup.Ambiguous;
import fr.essaim.territory.TerritoryLookup.Found;
import fr.essaim.territory.TerritoryLookup.Unknown;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class TerritoryRoundTripTest {

    private static final Territories TERRITORIES = Territories.load();

    private static final List<UnaryOperator<String>> CARELESS_HANDS = List.of(
            text -> text.toUpperCase(Locale.FRENCH),
            text -> text.toLowerCase(Locale.FRENCH),
            text -> text.replace('-', ' '),
            text -> text.replace('\'', '’'),
            text -> text.replace("Saint-", "St ").replace("Sainte-", "Ste "),
            text -> Normalizer.normalize(text, Normalizer.Form.NFD),
            text -> Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", ""),
            text -> text.replace(" (", "("));

    @Test
    void every_commune_is_found_by_its_label() {
        assertThat(ofKind(TerritoryKind.COMMUNE))
                .allSatisfy(commune ->
                        assertThat(TERRITORIES.lookUp(commune.label())).isEqualTo(new Found(commune)));
    }

    @Test
    void every_commune_is_among_those_its_plain_name_means() {
        assertThat(ofKind(TerritoryKind.COMMUNE))
                .allSatisfy(commune -> assertThat(meant(commune.name())).contains(commune));
    }

    @Test
    void every_epci_is_among_those_its_name_means() {
        assertThat(ofKind(TerritoryKind.EPCI))
                .allSatisfy(epci -> assertThat(meant(epci.name())).contains(epci));
    }

    @Test
    void every_communaute_is_among_those_its_name_spelled_out_means() {
        assertThat(ofKind(TerritoryKind.EPCI))
                .allSatisfy(epci -> assertThat(meant(epci.name()
                                .replaceFirst("^CC ", "Communauté de communes ")
                                .replaceFirst("^CA ", "Communauté d’agglomération ")
                                .replaceFirst("^CU ", "Communauté urbaine ")))
                        .contains(epci));
    }

    @Test
    void every_territory_is_found_by_its_code() {
        assertThat(TERRITORIES.all())
                .allSatisfy(territory -> assertThat(
                                TERRITORIES.lookUp(territory.code().toString()))
                        .isEqualTo(new Found(territory)));
    }

    @Test
    void a_careless_hand_changes_nothing() {
        long seed = Seed.of(TerritoryRoundTripTest.class);
        Random random = new Random(seed);
        List<Territory> communes = ofKind(TerritoryKind.COMMUNE);
        for (int i = 0; i < 3_000; i++) {
            Territory commune = communes.get(random.nextInt(communes.size()));
            String text = carelessly(carelessly(commune.label(), random), random);
            assertThat(TERRITORIES.lookUp(text)).as(text).isEqualTo(new Found(commune));
        }
    }

    private static String carelessly(String text, Random random) {
        return CARELESS_HANDS.get(random.nextInt(CARELESS_HANDS.size())).apply(text);
    }

    private static List<Territory> meant(String text) {
        return switch (TERRITORIES.lookUp(text)) {
            case Found found -> List.of(found.territory());
            case Ambiguous ambiguous -> ambiguous.candidates();
            case Unknown unknown -> List.of();
        };
    }

    private static List<Territory> ofKind(TerritoryKind kind) {
        return TERRITORIES.all().stream()
                .filter(territory -> territory.code().kind() == kind)
                .toList();
    }
}
