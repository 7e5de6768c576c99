package fr.essaim.partnership.event;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.partnership.PartnershipId;
import org.axonframework.serialization.Revision;

/** A case study tells this partnership. */
@Revision("1")
public record PartnershipLinkedToCase(PartnershipId id, CaseStudyId caseStudy) implements PartnershipEvent {}
