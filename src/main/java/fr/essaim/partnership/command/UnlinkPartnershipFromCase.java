package fr.essaim.partnership.command;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.partnership.PartnershipId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says that a case study does not tell it after all. */
public record UnlinkPartnershipFromCase(
        @TargetAggregateIdentifier PartnershipId id, CaseStudyId caseStudy) implements PartnershipCommand {}
