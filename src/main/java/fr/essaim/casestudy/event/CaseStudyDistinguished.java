package fr.essaim.casestudy.event;

import fr.essaim.casestudy.CaseStudyId;
import org.axonframework.serialization.Revision;

/** Somebody looked at two cases that are alike and said that they are two. */
@Revision("1")
public record CaseStudyDistinguished(CaseStudyId id, CaseStudyId other) implements CaseStudyEvent {}
