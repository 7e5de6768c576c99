package fr.essaim.casestudy.event;

import fr.essaim.casestudy.CaseStudyId;
import org.axonframework.serialization.Revision;

/** The case was found to tell the same as another, to which its address now leads. */
@Revision("1")
public record CaseStudyMarkedDuplicate(CaseStudyId id, CaseStudyId original) implements CaseStudyEvent {}
