package fr.essaim.partnership.command;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.partnership.PartnershipId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says that a case study tells it. */
public record LinkPartnershipToCase(
        @TargetAggregateIdentifier PartnershipId id, CaseStudyId caseStudy) implements PartnershipCommand {}
