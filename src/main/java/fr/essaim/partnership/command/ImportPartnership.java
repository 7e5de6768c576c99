package fr.essaim.partnership.command;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.partnership.Description;
import fr.essaim.partnership.Formation;
import fr.essaim.partnership.PartnershipId;
import fr.essaim.partnership.event.PartnershipAct;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Records what a provider's row says: formed when it is new, corrected where it differs, its new acts told. What a person wrote stays, and what a person struck out or unlinked does not come back. Answered by an
 * {@link fr.essaim.casestudy.command.ImportOutcome}.
 */
public record ImportPartnership(
        @TargetAggregateIdentifier PartnershipId id,
        String providerReference,
        Description description,
        Formation formation,
        List<PartnershipAct> acts,
        List<CaseStudyId> cases)
        implements PartnershipCommand {}
