package fr.essaim.checking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.casestudy.Partner;
import fr.essaim.vocabulary.ConceptId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What becomes of a list of partners when spellings become one. */
class PartnerRenamingTest {

    private static final ConceptId CITY = ConceptId.of("profil:collectivite-territoriale");
    private static final ConceptId FIRM = ConceptId.of("profil:entreprise");

    @Test
    void only_the_name_changes() {
        assertThat(renamed(partner("Mairie de Lille", CITY, "pilote"), partner("Enedis", FIRM, null)))
                .containsExactly(partner("Ville de Lille", CITY, "pilote"), partner("Enedis", FIRM, null));
    }

    @Test
    void twice_the_same_is_once_with_all_that_was_said_of_it() {
        assertThat(renamed(
                        partner("Mairie de Lille", null, "pilote"),
                        partner("Enedis", FIRM, null),
                        partner("Ville de Lille", CITY, null)))
                .containsExactly(partner("Ville de Lille", CITY, "pilote"), partner("Enedis", FIRM, null));
    }

    @Test
    void two_roles_stay_two_lines() {
        assertThat(renamed(partner("Mairie de Lille", CITY, "pilote"), partner("Ville de Lille", CITY, "financeur")))
                .hasSize(2);
    }

    private static List<Partner> renamed(Partner... partners) {
        return PartnerRenaming.renamed(List.of(partners), Set.of("Mairie de Lille"), "Ville de Lille");
    }

    private static Partner partner(String name, @Nullable ConceptId profile, @Nullable String role) {
        return new Partner(name, profile, role);
    }
}
