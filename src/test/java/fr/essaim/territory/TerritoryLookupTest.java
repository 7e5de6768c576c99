package fr.essaim.territory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.territory.TerritoryLookup.Ambiguous;
import fr.essaim.territory.TerritoryLookup.Found;
import fr.essaim.territory.TerritoryLookup.Unknown;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerritoryLookupTest {

    private static final Territories TERRITORIES = Territories.load();

    @ParameterizedTest
    @ValueSource(strings = {"commune:51108", "epci:200000172", "departement:2A", "region:44", "pays:FR"})
    void a_code_with_its_kind_is_that_territory(String code) {
        assertThat(TERRITORIES.lookUp(" \u00a0" + code + "\u00a0 ")).isEqualTo(found(code));
    }

    @ParameterizedTest
    @CsvSource({
        "51108, commune:51108",
        "2a004, commune:2A004",
        "93, departement:93",
        "2b, departement:2B",
        "974, departement:974",
        "244400404, epci:244400404",
        "01091, commune:01033"
    })
    void a_code_without_its_kind_is_known_by_its_form(String text, String code) {
        assertThat(TERRITORIES.lookUp(text)).isEqualTo(found(code));
    }

    @Test
    void a_postal_code_of_one_commune_is_that_commune() {
        assertThat(TERRITORIES.lookUp("75015")).isEqualTo(found("commune:75056"));
        assertThat(TERRITORIES.lookUp("93210")).isEqualTo(found("commune:93066"));
    }

    @Test
    void a_postal_code_of_several_communes_lists_them_from_the_most_populated() {
        assertThat(candidates("51300")).hasSize(46).startsWith("Vitry-le-François (51)", "Frignicourt (51)");
    }

    @Test
    void five_digits_are_a_postal_code_before_they_are_an_insee_code() {
        // 13001 is a postal code of Marseille and the INSEE code of Aix-en-Provence; 01004 is no postal code
        assertThat(TERRITORIES.lookUp("13001")).isEqualTo(found("commune:13055"));
        assertThat(TERRITORIES.lookUp("commune:13001")).isEqualTo(found("commune:13001"));
        assertThat(TERRITORIES.lookUp("01004")).isEqualTo(found("commune:01004"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vitry-le-François",
                "vitry le francois",
                "VITRY LE FRANCOIS",
                "Vitry‑le‑François",
                "Vitry-le-Franc\u0327ois",
                "  Vitry - le -  François  "
            })
    void accents_capitals_and_hyphens_do_not_matter(String text) {
        assertThat(TERRITORIES.lookUp(text)).isEqualTo(found("commune:51649"));
    }

    @ParameterizedTest
    @CsvSource({
        "St-Malo, commune:35288",
        "st malo, commune:35288",
        "Ste-Maxime, commune:83115",
        "L’Haÿ-les-Roses, commune:94038",
        "l'hay les roses, commune:94038",
        "Haÿ-les-Roses, commune:94038",
        "Le Mans, commune:72181",
        "Crevecoeur-le-Grand, commune:60178",
        "CŒUR DE SOLOGNE, epci:200000800"
    })
    void saints_articles_apostrophes_and_ligatures_may_be_shortened(String text, String code) {
        assertThat(TERRITORIES.lookUp(text)).isEqualTo(found(code));
    }

    @Test
    void a_name_of_several_communes_is_never_guessed() {
        assertThat(candidates("Saint-Denis"))
                .containsExactly("Saint-Denis (974)", "Saint-Denis (93)", "Saint-Denis (11)", "Saint-Denis (30)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Saint-Denis (93)",
                "Saint-Denis (Seine-Saint-Denis)",
                "st denis(seine saint denis)",
                "Saint-Denis (Île-de-France)",
                "Saint-Denis ( 93 )"
            })
    void the_departement_or_the_region_in_parentheses_decides(String text) {
        assertThat(TERRITORIES.lookUp(text)).isEqualTo(found("commune:93066"));
    }

    @Test
    void with_its_departement_a_name_may_be_only_its_first_words() {
        assertThat(TERRITORIES.lookUp("Vitry (94)")).isEqualTo(found("commune:94081"));
        assertThat(candidates("Vitry (51)"))
                .containsExactly("Vitry-le-François (51)", "Vitry-en-Perthois (51)", "Vitry-la-Ville (51)");
    }

    @Test
    void parentheses_of_the_name_itself_are_no_departement() {
        assertThat(TERRITORIES.lookUp("Château-Chinon (Ville)")).isEqualTo(found("commune:58062"));
        assertThat(TERRITORIES.lookUp("Château-Chinon (Ville) (58)")).isEqualTo(found("commune:58062"));
        assertThat(candidates("Château-Chinon"))
                .containsExactly("Château-Chinon (Ville) (58)", "Château-Chinon (Campagne) (58)");
    }

    @Test
    void a_name_known_elsewhere_is_proposed_and_not_taken() {
        assertThat(nearest("Paris (51)")).startsWith("Paris (75)");
        assertThat(nearest("Saint-Denis (Atlantide)")).startsWith("Saint-Denis (974)", "Saint-Denis (93)");
    }

    @ParameterizedTest
    @CsvSource({
        "Bellegarde-sur-Valserine, commune:01033",
        "CHATILLON EN MICHAILLE, commune:01033",
        "Cherbourg-Octeville, commune:50129",
        "Paris 15e Arrondissement, commune:75056",
        "Paris 15ème, commune:75056",
        "Lyon 3e, commune:69123",
        "Marseille 1er (13), commune:13055"
    })
    void the_name_of_a_former_commune_or_of_an_arrondissement_is_the_commune_of_today(String text, String code) {
        assertThat(TERRITORIES.lookUp(text)).isEqualTo(found(code));
    }

    @Test
    void a_commune_of_today_comes_before_the_merged_one_of_the_same_name() {
        assertThat(TERRITORIES.lookUp("Meylan")).isEqualTo(found("commune:38229"));
        assertThat(TERRITORIES.lookUp("Meylan (47)")).isEqualTo(found("commune:47302"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CC du Thouarsais",
                "cc thouarsais",
                "Communauté de communes du Thouarsais",
                "communauté de communes Thouarsais",
                "Thouarsais",
                "Thouarsais (79)",
                "CC du Thouarsais (Deux-Sèvres)"
            })
    void an_epci_is_found_with_or_without_what_it_is(String text) {
        assertThat(TERRITORIES.lookUp(text)).isEqualTo(found("epci:247900798"));
    }

    @ParameterizedTest
    @CsvSource({
        "Communauté d’agglomération de Châlons-en-Champagne, epci:200066876",
        "CA Châlons-en-Champagne, epci:200066876",
        "Communauté urbaine d'Arras, epci:200033579",
        "Nantes Métropole, epci:244400404",
        "Métropole de Nantes, epci:244400404",
        "Métropole de Lyon, epci:200046977",
        "Grand Paris, epci:200054781",
        "Eurométropole de Strasbourg, epci:246700488",
        "Métropole de Strasbourg, epci:246700488",
        "COBAS, epci:243300563",
        "CA Bassin d'Arcachon Sud, epci:243300563"
    })
    void epci_of_every_type_are_found(String text, String code) {
        assertThat(TERRITORIES.lookUp(text)).isEqualTo(found(code));
    }

    @Test
    void the_type_decides_between_epci_and_is_forgiven_when_it_is_out_of_date() {
        assertThat(TERRITORIES.lookUp("CA du Grand Reims")).isEqualTo(found("epci:200067213"));
    }

    @Test
    void two_epci_of_the_same_name_are_told_apart_by_the_departement() {
        assertThat(candidates("CC des Quatre Rivières")).hasSize(2);
        assertThat(candidates("Communauté de communes des Quatre Rivières")).hasSize(2);
        assertThat(TERRITORIES.lookUp("CC des Quatre Rivières (74)"))
                .isInstanceOfSatisfying(
                        Found.class,
                        only -> assertThat(only.territory().within())
                                .containsExactly(TerritoryCode.of("departement:74")));
    }

    @ParameterizedTest
    @CsvSource({
        "Marne, departement:51",
        "de la Marne, departement:51",
        "Département de la Marne, departement:51",
        "Le Nord, departement:59",
        "Grand Est, region:44",
        "le Grand-Est, region:44",
        "Région Bretagne, region:53",
        "Bretagne (région), region:53",
        "France, pays:FR",
        "la France, pays:FR"
    })
    void larger_territories_are_found_by_name(String text, String code) {
        assertThat(TERRITORIES.lookUp(text)).isEqualTo(found(code));
    }

    @ParameterizedTest
    @CsvSource({
        "Paris, commune:75056",
        "Mayotte, departement:976",
        "Martinique, departement:972",
        "Saint-Barthélemy (977), commune:97701",
        "Polynésie française, departement:987"
    })
    void of_two_codes_of_the_same_ground_the_inner_one_is_meant(String text, String code) {
        assertThat(TERRITORIES.lookUp(text)).isEqualTo(found(code));
    }

    @Test
    void a_name_of_a_commune_and_of_a_larger_territory_elsewhere_is_never_guessed() {
        assertThat(candidates("La Réunion")).containsExactly("La Réunion", "La Réunion (47)");
        assertThat(candidates("la Marne")).containsExactly("Marne", "La Marne (44)");
        assertThat(candidates("Bretagne")).startsWith("Bretagne").hasSize(3);
        assertThat(candidates("Mayenne")).containsExactly("Mayenne", "Mayenne (53)");
    }

    @ParameterizedTest
    @CsvSource({
        "Mayenne (53), commune:53147",
        "Mayenne (commune), commune:53147",
        "Ville de Mayenne, commune:53147",
        "Mayenne (département), departement:53",
        "Marne (51), departement:51"
    })
    void what_it_is_or_what_it_lies_in_tells_a_commune_from_its_departement(String text, String code) {
        assertThat(TERRITORIES.lookUp(text)).isEqualTo(found(code));
    }

    @ParameterizedTest
    @CsvSource({
        "Villeurbane, Villeurbanne (69)",
        "Ville-la-Gran, Ville-la-Grand (74)",
        "Ville-d'Avrai, Ville-d'Avray (92)",
        "Chalons en Champange, Châlons-en-Champagne (51)",
        "Vitry, Vitry-sur-Seine (94)",
        "Vitry-le-Francoi (51), Vitry-le-François (51)",
        "Saint-Deni (93), Saint-Denis (93)",
        "Bretagn, Bretagne",
        "CC du Thouarsaiss, CC du Thouarsais",
        "CA de Blois, CA de Blois ''Agglopolys''"
    })
    void the_nearest_names_are_proposed_for_an_unknown_one(String text, String label) {
        assertThat(nearest(text)).contains(label).hasSizeBetween(1, 5);
    }

    private static Found found(String code) {
        return new Found(TERRITORIES.find(TerritoryCode.of(code)).orElseThrow());
    }

    private static List<String> candidates(String text) {
        assertThat(TERRITORIES.lookUp(text)).isInstanceOf(Ambiguous.class);
        return labels(((Ambiguous) TERRITORIES.lookUp(text)).candidates());
    }

    private static List<String> nearest(String text) {
        assertThat(TERRITORIES.lookUp(text)).isInstanceOf(Unknown.class);
        return labels(((Unknown) TERRITORIES.lookUp(text)).nearest());
    }

    private static List<String> labels(List<Territory> territories) {
        return territories.stream().map(Territory::label).toList();
    }
}
