package fr.essaim.partnership.event;

import fr.essaim.partnership.Evidence;
import fr.essaim.partnership.PartialDate;
import fr.essaim.partnership.PartnershipId;

/** Something that happened in the life of a partnership after it was formed: when, and what says so. */
public sealed interface PartnershipAct
        permits PartnershipPartnerJoined,
                PartnershipPartnerLeft,
                PartnershipDeepened,
                PartnershipScaled,
                PartnershipEvaluated,
                PartnershipEnded {

    PartnershipId id();

    PartialDate on();

    Evidence evidence();

    PartnershipAct withEvidence(Evidence other);

    /** Whether it says the same as another, whatever says so. */
    default boolean isSameFactAs(PartnershipAct other) {
        return withEvidence(other.evidence()).equals(other);
    }
}
