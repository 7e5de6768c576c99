package fr.essaim.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TerritoriesTest {

    private static final Territories TERRITORIES = Territories.load();

    @Test
    void a_commune_lies_in_its_epci_its_departement_its_region_and_france() {
        assertThat(containing("commune:51108"))
                .containsExactly("commune:51108", "epci:200066876", "departement:51", "region:44", "pays:FR");
    }

    @Test
    void an_epci_over_two_departements_of_two_regions_lies_in_all_four() {
        assertThat(containing("epci:200030435"))
                .containsExactly(
                        "epci:200030435", "departement:40", "departement:32", "region:75", "region:76", "pays:FR");
    }

    @Test
    void a_commune_of_an_epci_over_two_departements_lies_in_its_own_departement_only() {
        assertThat(containing("commune:40001"))
                .containsExactly("commune:40001", "epci:200030435", "departement:40", "region:75", "pays:FR");
    }

    @Test
    void a_commune_without_epci_lies_in_the_others() {
        assertThat(containing("commune:29155"))
                .containsExactly("commune:29155", "departement:29", "region:53", "pays:FR");
    }

    @Test
    void overseas_a_departement_and_its_region_are_both_there() {
        assertThat(containing("commune:97411"))
                .containsExactly("commune:97411", "epci:249740119", "departement:974", "region:04", "pays:FR");
        assertThat(containing("commune:98818"))
                .containsExactly("commune:98818", "departement:988", "region:988", "pays:FR");
    }

    @Test
    void larger_territories_lie_in_the_still_larger_ones() {
        assertThat(containing("departement:2A")).containsExactly("departement:2A", "region:94", "pays:FR");
        assertThat(containing("region:44")).containsExactly("region:44", "pays:FR");
        assertThat(containing("pays:FR")).containsExactly("pays:FR");
    }

    @Test
    void an_unknown_code_is_nowhere() {
        TerritoryCode unknown = TerritoryCode.of("commune:99999");
        assertThat(TERRITORIES.find(unknown)).isEmpty();
        assertThat(TERRITORIES.containing(unknown)).isEmpty();
        assertThat(TERRITORIES.parents(unknown)).isEmpty();
        assertThat(TERRITORIES.formerNames(unknown)).isEmpty();
    }

    @Test
    void communes_and_epci_stand_under_departements_in_a_tree() {
        assertThat(parents("commune:51108")).containsExactly("departement:51");
        assertThat(parents("epci:200030435")).containsExactly("departement:40", "departement:32");
        assertThat(parents("departement:51")).containsExactly("region:44");
        assertThat(parents("region:44")).containsExactly("pays:FR");
        assertThat(parents("pays:FR")).isEmpty();
    }

    @Test
    void the_code_of_a_merged_commune_gives_the_commune_of_today() {
        assertThat(TERRITORIES.find(TerritoryCode.of("commune:01091")).map(Territory::name))
                .contains("Valserhône");
        assertThat(containing("commune:01091")).startsWith("commune:01033").endsWith("pays:FR");
    }

    @Test
    void the_code_of_an_arrondissement_gives_its_city() {
        assertThat(TERRITORIES.find(TerritoryCode.of("commune:69383")).map(Territory::name))
                .contains("Lyon");
    }

    @Test
    void former_names_are_those_of_the_merged_communes() {
        List<String> merged = List.of("Bellegarde-sur-Valserine", "Châtillon-en-Michaille", "Lancrans");
        assertThat(TERRITORIES.formerNames(TerritoryCode.of("commune:01033"))).isEqualTo(merged);
        assertThat(TERRITORIES.formerNames(TerritoryCode.of("commune:01091"))).isEqualTo(merged);
    }

    @Test
    void neither_its_own_name_nor_its_arrondissements_are_former_names_of_a_commune() {
        assertThat(TERRITORIES.formerNames(TerritoryCode.of("commune:93066")))
                .isNotEmpty()
                .doesNotContain("Saint-Denis");
        assertThat(TERRITORIES.formerNames(TerritoryCode.of("commune:75056"))).isEmpty();
    }

    @Test
    void only_the_label_of_a_commune_says_its_departement() {
        assertThat(label("commune:93066")).isEqualTo("Saint-Denis (93)");
        assertThat(label("commune:2A004")).isEqualTo("Ajaccio (2A)");
        assertThat(label("commune:97411")).isEqualTo("Saint-Denis (974)");
        assertThat(label("epci:244400404")).isEqualTo("Nantes Métropole");
        assertThat(label("departement:51")).isEqualTo("Marne");
        assertThat(label("region:44")).isEqualTo("Grand Est");
        assertThat(label("pays:FR")).isEqualTo("France");
    }

    private static List<String> containing(String code) {
        return codes(TERRITORIES.containing(TerritoryCode.of(code)));
    }

    private static List<String> parents(String code) {
        return codes(TERRITORIES.parents(TerritoryCode.of(code)));
    }

    private static String label(String code) {
        return TERRITORIES.find(TerritoryCode.of(code)).orElseThrow().label();
    }

    private static List<String> codes(List<Territory> territories) {
        return territories.stream()
                .map(territory -> territory.code().toString())
                .toList();
    }
}
