package fr.essaim.partnership.event;

import fr.essaim.partnership.Evidence;
import fr.essaim.partnership.PartialDate;
import fr.essaim.partnership.PartnershipId;
import fr.essaim.territory.TerritoryCode;
import org.axonframework.serialization.Revision;

/** What the partners do was brought to one more territory. */
@Revision("1")
public record PartnershipScaled(PartnershipId id, TerritoryCode territory, PartialDate on, Evidence evidence)
        implements PartnershipEvent, PartnershipAct {
    @Override
    public PartnershipScaled withEvidence(Evidence other) {
        return new PartnershipScaled(id, territory, on, other);
    }
}
