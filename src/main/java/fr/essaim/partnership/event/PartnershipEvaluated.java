package fr.essaim.partnership.event;

import fr.essaim.partnership.Evidence;
import fr.essaim.partnership.PartialDate;
import fr.essaim.partnership.PartnershipId;
import fr.essaim.vocabulary.ConceptId;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Somebody looked at what the partnership brought; {@code impacts} are concepts, {@code finding} is a text. */
@Revision("1")
public record PartnershipEvaluated(
        PartnershipId id, SortedSet<ConceptId> impacts, String finding, PartialDate on, Evidence evidence)
        implements PartnershipEvent, PartnershipAct {
    // An event leaves an empty list or text out.
    public PartnershipEvaluated(
            PartnershipId id,
            @Nullable SortedSet<ConceptId> impacts,
            @Nullable String finding,
            PartialDate on,
            Evidence evidence) {
        this.id = id;
        this.impacts = impacts == null
                ? Collections.emptySortedSet()
                : Collections.unmodifiableSortedSet(new TreeSet<>(impacts));
        this.finding = finding == null ? "" : finding;
        this.on = on;
        this.evidence = evidence;
    }

    @Override
    public PartnershipEvaluated withEvidence(Evidence other) {
        return new PartnershipEvaluated(id, impacts, finding, on, other);
    }
}
