package fr.essaim.writing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.Partner;
import fr.essaim.casestudy.Source;
import fr.essaim.partnership.Evidence;
import fr.essaim.partnership.PartialDate;
import fr.essaim.partnership.PartnershipId;
import fr.essaim.partnership.event.PartnershipDeepened;
import fr.essaim.partnership.event.PartnershipEnded;
import fr.essaim.partnership.event.PartnershipEvaluated;
import fr.essaim.partnership.event.PartnershipPartnerJoined;
import fr.essaim.partnership.event.PartnershipPartnerLeft;
import fr.essaim.partnership.event.PartnershipScaled;
import fr.essaim.territory.Territories;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.vocabulary.Vocabularies;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of files about partnerships, and the small language of their steps. */
class PartnershipReaderTest {

    private static final PartnershipId ID = PartnershipId.of("ecole-velo");
    private static final PartnershipReader READER = new PartnershipReader(Vocabularies.load(), Territories.load());

    @Test
    void a_whole_row_is_read() {
        Map<String, List<String>> row = row();
        row.put("domaine", List.of("Éducation", "mobilite-transports"));
        row.put("territoire", List.of("commune:59350"));
        row.put("cas", List.of("Le vélo", "autre-cas"));
        row.put("sources", List.of("Le rapport <https://exemple.fr/rapport>"));
        ReadPartnership read = READER.read(ID, row);
        assertThat(read.problems()).isEmpty();
        assertThat(requireNonNull(read.description()).domains()).contains(ConceptId.of("domaine:education"));
        assertThat(requireNonNull(read.formation()).category()).isEqualTo(ConceptId.of("pratique:mecenat"));
        assertThat(requireNonNull(read.formation()).partners())
                .containsExactly(
                        new Partner("Roue libre", ConceptId.of("profil:association"), "porteur"),
                        new Partner("Ville de Lille", null, null));
        assertThat(requireNonNull(read.formation()).on()).isEqualTo(PartialDate.of("2015-03"));
        assertThat(read.cases()).hasSize(2);
        assertThat(requireNonNull(read.formation()).evidence())
                .isEqualTo(new Evidence(
                        "Ils se sont alliés.",
                        CaseStudyId.ofProvider("Le vélo"),
                        List.of(new Source("Le rapport", "https://exemple.fr/rapport"))));
    }

    @Test
    void steps_are_read_as_acts() {
        Map<String, List<String>> row = row();
        row.put(
                "etapes",
                List.of(
                        "2016 : rejoint : Enedis (grande-entreprise; mécène)",
                        "2017-05\u00a0: Approfondi\u00a0: innovation sociétale",
                        "2018 : quitté : Enedis",
                        "2019 : essaimé : departement:62",
                        "2020 : évalué : 200 enfants roulent « Une étude l’a montré. »",
                        "30/06/2021 : terminé"));
        Evidence evidence = new Evidence("Ils se sont alliés.", null, List.of());
        ReadPartnership read = READER.read(ID, row);
        assertThat(read.problems()).isEmpty();
        assertThat(read.acts())
                .containsExactly(
                        new PartnershipPartnerJoined(
                                ID,
                                new Partner("Enedis", ConceptId.of("profil:grande-entreprise"), "mécène"),
                                PartialDate.of("2016"),
                                evidence),
                        new PartnershipDeepened(
                                ID, ConceptId.of("pratique:innovation-societale"), PartialDate.of("2017-05"), evidence),
                        new PartnershipPartnerLeft(ID, "Enedis", PartialDate.of("2018"), evidence),
                        new PartnershipScaled(ID, TerritoryCode.of("departement:62"), PartialDate.of("2019"), evidence),
                        new PartnershipEvaluated(
                                ID,
                                new TreeSet<>(),
                                "200 enfants roulent",
                                PartialDate.of("2020"),
                                new Evidence("Une étude l’a montré.", null, List.of())),
                        new PartnershipEnded(ID, "", PartialDate.of("2021-06-30"), evidence));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "titre|''|titre",
                "categorie|engagement-territorial|categorie",
                "categorie|partenariales|categorie",
                "partenaires|''|partenaires",
                "partenaires|(association)|partenaires",
                "depuis|au printemps|depuis",
                "preuve|''|preuve",
                "preuve|Écrire à jeanne@exemple.fr|preuve",
                "etapes|2019 approfondi|etapes",
                "etapes|2019 : dansé : un tango|etapes",
                "etapes|hier : terminé|etapes",
                "etapes|2019 : approfondi : mecena|etapes",
                "etapes|2019 : rejoint :|etapes",
                "etapes|2019 : évalué : appeler le 01 02 03 04 05|etapes"
            })
    void what_is_missing_or_wrong_is_told_at_its_column(String column, String value, String told) {
        Map<String, List<String>> row = row();
        row.put(column, List.of(value));
        assertThat(READER.read(ID, row).problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.column()).isEqualTo(told));
    }

    private static Map<String, List<String>> row() {
        Map<String, List<String>> row = new HashMap<>();
        row.put("titre", List.of("L’école à vélo"));
        row.put("categorie", List.of("mécénat"));
        row.put("partenaires", List.of("Roue libre (association; porteur)", "Ville de Lille"));
        row.put("depuis", List.of("03/2015"));
        row.put("preuve", List.of("Ils se sont alliés."));
        return row;
    }
}
