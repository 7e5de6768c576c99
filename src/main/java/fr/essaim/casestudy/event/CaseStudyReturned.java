package fr.essaim.casestudy.event;

import fr.essaim.casestudy.CaseStudyId;
import org.axonframework.serialization.Revision;

/** The draft went back to its author, with the reason. */
@Revision("1")
public record CaseStudyReturned(CaseStudyId id, String reason) implements CaseStudyEvent {}
