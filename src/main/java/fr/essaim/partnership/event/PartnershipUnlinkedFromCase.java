package fr.essaim.partnership.event;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.partnership.PartnershipId;
import org.axonframework.serialization.Revision;

/** A case study does not tell this partnership after all. */
@Revision("1")
public record PartnershipUnlinkedFromCase(PartnershipId id, CaseStudyId caseStudy) implements PartnershipEvent {}
