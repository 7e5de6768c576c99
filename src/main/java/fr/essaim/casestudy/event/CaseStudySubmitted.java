package fr.essaim.casestudy.event;

import fr.essaim.casestudy.CaseStudyId;
import org.axonframework.serialization.Revision;

/** The draft was handed in for review. */
@Revision("1")
public record CaseStudySubmitted(CaseStudyId id) implements CaseStudyEvent {}
