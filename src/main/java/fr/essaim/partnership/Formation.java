package fr.essaim.partnership;

import fr.essaim.casestudy.Partner;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.vocabulary.ConceptId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a partnership began: in which category, where, between whom, when, and what says so. */
public record Formation(
        ConceptId category,
        @Nullable TerritoryCode territory,
        List<Partner> partners,
        PartialDate on,
        Evidence evidence) {

    public Formation {
        partners = List.copyOf(partners);
    }
}
