package fr.essaim.partnership.event;

import fr.essaim.partnership.PartnershipId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** An act had been told by mistake and counts no more; {@code act} is the number of the event that told it. */
@Revision("1")
public record PartnershipActStruck(PartnershipId id, long act, String reason) implements PartnershipEvent {
    // An event leaves an empty list or text out.
    public PartnershipActStruck(PartnershipId id, long act, @Nullable String reason) {
        this.id = id;
        this.act = act;
        this.reason = reason == null ? "" : reason;
    }
}
