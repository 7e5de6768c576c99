package fr.essaim.partnership.event;

import fr.essaim.partnership.Evidence;
import fr.essaim.partnership.PartialDate;
import fr.essaim.partnership.PartnershipId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The partners stopped; {@code reason} says why, or how it ended. */
@Revision("1")
public record PartnershipEnded(PartnershipId id, String reason, PartialDate on, Evidence evidence)
        implements PartnershipEvent, PartnershipAct {
    // An event leaves an empty list or text out.
    public PartnershipEnded(PartnershipId id, @Nullable String reason, PartialDate on, Evidence evidence) {
        this.id = id;
        this.reason = reason == null ? "" : reason;
        this.on = on;
        this.evidence = evidence;
    }

    @Override
    public PartnershipEnded withEvidence(Evidence other) {
        return new PartnershipEnded(id, reason, on, other);
    }
}
