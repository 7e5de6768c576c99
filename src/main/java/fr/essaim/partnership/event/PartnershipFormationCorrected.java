package fr.essaim.partnership.event;

import fr.essaim.casestudy.Partner;
import fr.essaim.partnership.Evidence;
import fr.essaim.partnership.PartialDate;
import fr.essaim.partnership.PartnershipId;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.vocabulary.ConceptId;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** How the partnership began had been recorded wrongly, and is said anew as a whole. */
@Revision("1")
public record PartnershipFormationCorrected(
        PartnershipId id,
        ConceptId category,
        @Nullable TerritoryCode territory,
        List<Partner> partners,
        PartialDate on,
        Evidence evidence)
        implements PartnershipEvent {
    // An event leaves an empty list or text out.
    public PartnershipFormationCorrected(
            PartnershipId id,
            ConceptId category,
            @Nullable TerritoryCode territory,
            @Nullable List<Partner> partners,
            PartialDate on,
            Evidence evidence) {
        this.id = id;
        this.category = category;
        this.territory = territory;
        this.partners = partners == null ? List.of() : List.copyOf(partners);
        this.on = on;
        this.evidence = evidence;
    }
}
