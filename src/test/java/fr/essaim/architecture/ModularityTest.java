package fr.essaim.architecture;

import fr.essaim.Essaim;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    @Test
    void capabilities_reach_each_other_by_their_public_doors_only_and_in_no_circle() {
        ApplicationModules.of(Essaim.class).verify();
    }
}
