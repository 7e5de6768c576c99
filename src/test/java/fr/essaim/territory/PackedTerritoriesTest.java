package fr.essaim.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PackedTerritoriesTest {

    private static final Territories TERRITORIES = Territories.load();

    @Test
    void every_row_of_the_official_files_is_a_territory() {
        assertThat(TERRITORIES.all().stream()
                        .collect(Collectors.groupingBy(
                                territory -> territory.code().kind(), Collectors.counting())))
                .containsEntry(TerritoryKind.COMMUNE, 34_969L)
                .containsEntry(TerritoryKind.EPCI, 1_255L)
                .containsEntry(TerritoryKind.DEPARTEMENT, 109L)
                .containsEntry(TerritoryKind.REGION, 26L)
                .containsEntry(TerritoryKind.PAYS, 1L);
    }

    @Test
    void a_commune_is_read_with_all_that_the_file_says_of_it() {
        assertThat(TERRITORIES.find(TerritoryCode.of("commune:01001")))
                .contains(new Territory(
                        TerritoryCode.of("commune:01001"),
                        "L'Abergement-Clémenciat",
                        null,
                        860,
                        new Centre(4.9262, 46.1493),
                        List.of("01400"),
                        List.of(TerritoryCode.of("epci:200069193"), TerritoryCode.of("departement:01"))));
    }

    @Test
    void an_epci_is_read_with_its_type_and_its_departements() {
        assertThat(TERRITORIES.find(TerritoryCode.of("epci:200030435"))).hasValueSatisfying(epci -> {
            assertThat(epci.epciType()).isEqualTo("CC");
            assertThat(epci.name()).isEqualTo("CC d'Aire-sur-l'Adour");
            assertThat(epci.within())
                    .containsExactly(TerritoryCode.of("departement:40"), TerritoryCode.of("departement:32"));
        });
    }

    @Test
    void what_the_files_do_not_say_stays_unsaid() {
        assertThat(TERRITORIES.find(TerritoryCode.of("commune:98412")))
                .contains(new Territory(
                        TerritoryCode.of("commune:98412"),
                        "Archipel des Kerguelen",
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(TerritoryCode.of("departement:984"))));
    }

    @Test
    void every_territory_but_france_has_a_parent_and_all_it_lies_in_exists() {
        Set<TerritoryCode> known =
                TERRITORIES.all().stream().map(Territory::code).collect(Collectors.toSet());
        assertThat(TERRITORIES.all()).allSatisfy(territory -> {
            assertThat(known.containsAll(territory.within())).isTrue();
            assertThat(TERRITORIES.parents(territory.code()).isEmpty())
                    .isEqualTo(territory.code().kind() == TerritoryKind.PAYS);
        });
    }

    @Test
    void everything_is_in_france_and_contains_itself() {
        Territory france = TERRITORIES.find(TerritoryCode.of("pays:FR")).orElseThrow();
        assertThat(TERRITORIES.all())
                .allSatisfy(territory -> assertThat(TERRITORIES.containing(territory.code()))
                        .startsWith(territory)
                        .endsWith(france)
                        .doesNotHaveDuplicates());
    }

    @Test
    void the_label_of_every_commune_carries_the_number_of_its_departement() {
        assertThat(TERRITORIES.all())
                .filteredOn(territory -> territory.code().kind() == TerritoryKind.COMMUNE)
                .allSatisfy(commune ->
                        assertThat(commune.label()).isEqualTo(commune.name() + " (" + departementOf(commune) + ")"));
    }

    private static String departementOf(Territory commune) {
        String insee = commune.code().value();
        return insee.startsWith("97") || insee.startsWith("98") ? insee.substring(0, 3) : insee.substring(0, 2);
    }
}
