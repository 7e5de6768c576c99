package fr.essaim.casestudy.event;

import fr.essaim.casestudy.CaseStudyId;
import org.axonframework.serialization.Revision;

/** The case was taken out of the public base, with the reason. */
@Revision("1")
public record CaseStudyWithdrawn(CaseStudyId id, String reason) implements CaseStudyEvent {}
