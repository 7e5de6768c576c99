package fr.essaim.partnership.event;

import fr.essaim.casestudy.Partner;
import fr.essaim.partnership.Evidence;
import fr.essaim.partnership.PartialDate;
import fr.essaim.partnership.PartnershipId;
import org.axonframework.serialization.Revision;

/** An organisation came in. */
@Revision("1")
public record PartnershipPartnerJoined(PartnershipId id, Partner partner, PartialDate on, Evidence evidence)
        implements PartnershipEvent, PartnershipAct {
    @Override
    public PartnershipPartnerJoined withEvidence(Evidence other) {
        return new PartnershipPartnerJoined(id, partner, on, other);
    }
}
