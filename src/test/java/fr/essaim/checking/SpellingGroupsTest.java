package fr.essaim.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which spellings are brought together, and which are not. */
class SpellingGroupsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ville de Lille | Mairie de LILLE | Commune de Lille | Lille | ville  de lille",
                "Communauté de communes du Thouarsais | CC du Thouarsais | Communauté de Communes Thouarsais",
                "Communauté d’agglomération du Grand Chambéry | CA Grand Chambéry | Communauté d'agglomeration Grand Chambery",
                "Grenoble-Alpes Métropole | Grenoble Alpes Métropole | Métropole Grenoble-Alpes",
                "Association Les pieds dans le plat | Les Pieds dans le Plat | Asso. Les pieds dans le plat",
                "ALOEN – Agence locale de l’énergie et du climat de Bretagne Sud | ALOEN | Agence locale de l'énergie et du climat de Bretagne Sud (ALOEN)",
                "Caisse des Dépôts | Caisse des Dépôts et Consignations | CDC",
                "Ministère de l’Éducation nationale | Éducation nationale",
                "Engie Green | SAS Engie Green | ENGIE GREEN SA",
                "Conseil départemental de la Marne | Département de la Marne | CD Marne",
                "Ville de Saint-Denis | Mairie de St Denis",
                "CCAS de Caen | Centre communal d’action sociale de Caen",
                "Cœur du Var | Coeur du Var",
                "Les Amis du vélo | Ami du Vélo",
                "Initiatives & Cité | Initiatives et Cité",
                "Communauté urbaine de Dunkerque | CU Dunkerque",
                "Ville de Châtellerault | Ville de Chatelleraut",
            })
    void one_organisation_written_in_several_ways(String spellings) {
        List<String> names = split(spellings);
        assertThat(SpellingGroups.of(names)).containsExactly(Set.copyOf(names));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ville d’Épinal | Communauté d’agglomération d’Épinal",
                "Ville de Lyon | Ville de Laon",
                "Ville de Dijon | Dijon Métropole",
                "ADEME | ADEME Normandie | ADEME Poitou-Charentes",
                "Fonds régional OSER | SPL OSER",
                "ALEC – Agence locale de l’énergie et du climat | Agence locale de l’énergie et du climat Montpellier Métropole – ALEC",
                "CCAS de Caen | Ville de Caen | Communauté urbaine Caen la mer",
                "Caux Seine agglo | Caux Seine Développement",
                "Enercoop | Enercoop Ardennes Champagne",
                "TOTAL | Fondation TotalEnergies",
                "Pôle Fibres | Pôle Images",
                "Syndicat d’énergies 56 | Syndicat d’énergies 57",
                "La | Les",
            })
    void organisations_that_only_look_alike_stay_apart(String spellings) {
        assertThat(SpellingGroups.of(split(spellings))).isEmpty();
    }

    @Test
    void an_acronym_that_two_organisations_share_joins_neither() {
        assertThat(SpellingGroups.of(List.of(
                        "ALEC",
                        "ALEC – Agence locale de l’énergie et du climat",
                        "Agence locale de l’énergie et du climat Montpellier – ALEC")))
                .isEmpty();
    }

    @Test
    void whatever_stands_there_is_read() {
        Random random = new Random(7);
        List<String> names = IntStream.range(0, 3_000)
                .mapToObj(n -> random.ints(1 + random.nextInt(40), 32, 0x2fff)
                        .filter(Character::isDefined)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                .distinct()
                .toList();
        assertThat(SpellingGroups.of(names))
                .allSatisfy(group -> assertThat(group).hasSizeGreaterThan(1));
        assertThat(SpellingGroups.of(List.of("", "-", " – ", "(", "…"))).hasSizeLessThan(2);
    }

    private static List<String> split(String spellings) {
        return Stream.of(spellings.split("\\|")).map(String::strip).toList();
    }
}
