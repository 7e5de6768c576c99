package fr.essaim.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.Seed;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OrganisationIdTest {

    @Test
    void spellings_of_one_name_are_one_organisation() {
        assertThat(OrganisationId.ofName("Fondation Break Poverty"))
                .isEqualTo(OrganisationId.ofName("fondation BREAK-POVERTY"));
        assertThat(OrganisationId.ofName("CC du Pays d’Épinal"))
                .isEqualTo(OrganisationId.ofName("Communauté de communes du pays d'Epinal"));
    }

    @Test
    void a_town_is_not_the_agglomeration_around_it() {
        assertThat(OrganisationId.ofName("Ville d’Épinal").orElseThrow().value())
                .isEqualTo("ville-epinal");
        assertThat(OrganisationId.ofName("Communauté d’agglomération d’Épinal")
                        .orElseThrow()
                        .value())
                .isEqualTo("communaute-agglomeration-epinal");
    }

    @Test
    void a_name_without_latin_letters_has_none() {
        assertThat(OrganisationId.ofName("日本")).isEmpty();
        assertThat(OrganisationId.ofName("– · –")).isEmpty();
    }

    @Test
    void any_name_has_an_id_that_an_address_takes_or_none() {
        Random random = new Random(Seed.of(OrganisationIdTest.class));
        for (int i = 0; i < 2_000; i++) {
            String name = random.ints(random.nextInt(1, 400), 1, 0x2FF)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            OrganisationId.ofName(name)
                    .ifPresent(id -> assertThat(OrganisationId.parse(id.value()))
                            .as(name)
                            .contains(id));
        }
    }
}
