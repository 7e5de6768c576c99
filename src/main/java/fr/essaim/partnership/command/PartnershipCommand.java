package fr.essaim.partnership.command;

import fr.essaim.partnership.PartnershipId;

/** Something asked of one partnership. */
public sealed interface PartnershipCommand
        permits FormPartnership,
                CorrectPartnershipFormation,
                DescribePartnership,
                TellPartnershipAct,
                StrikePartnershipAct,
                LinkPartnershipToCase,
                UnlinkPartnershipFromCase,
                DiscardPartnership,
                RevivePartnership,
                ImportPartnership {

    PartnershipId id();
}
