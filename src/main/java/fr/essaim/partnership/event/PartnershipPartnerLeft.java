package fr.essaim.partnership.event;

import fr.essaim.partnership.Evidence;
import fr.essaim.partnership.PartialDate;
import fr.essaim.partnership.PartnershipId;
import org.axonframework.serialization.Revision;

/** An organisation that was in, named as when it came, went out. */
@Revision("1")
public record PartnershipPartnerLeft(PartnershipId id, String partnerName, PartialDate on, Evidence evidence)
        implements PartnershipEvent, PartnershipAct {
    @Override
    public PartnershipPartnerLeft withEvidence(Evidence other) {
        return new PartnershipPartnerLeft(id, partnerName, on, other);
    }
}
