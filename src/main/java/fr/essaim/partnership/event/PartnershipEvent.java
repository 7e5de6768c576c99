package fr.essaim.partnership.event;

import fr.essaim.partnership.PartnershipId;

/** Something that was recorded of one partnership; its number among the partnership's events is how others refer to it. */
public sealed interface PartnershipEvent
        permits PartnershipFormed,
                PartnershipFormationCorrected,
                PartnershipDescribed,
                PartnershipPartnerJoined,
                PartnershipPartnerLeft,
                PartnershipDeepened,
                PartnershipScaled,
                PartnershipEvaluated,
                PartnershipEnded,
                PartnershipActStruck,
                PartnershipLinkedToCase,
                PartnershipUnlinkedFromCase,
                PartnershipDiscarded,
                PartnershipRevived {

    PartnershipId id();
}
