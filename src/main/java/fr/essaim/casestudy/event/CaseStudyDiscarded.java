package fr.essaim.casestudy.event;

import fr.essaim.casestudy.CaseStudyId;
import org.axonframework.serialization.Revision;

/** The case was put in the bin. */
@Revision("1")
public record CaseStudyDiscarded(CaseStudyId id) implements CaseStudyEvent {}
