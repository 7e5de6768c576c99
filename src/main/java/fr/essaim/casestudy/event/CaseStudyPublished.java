package fr.essaim.casestudy.event;

import fr.essaim.casestudy.CaseStudyId;
import org.axonframework.serialization.Revision;

/** The case became public. */
@Revision("1")
public record CaseStudyPublished(CaseStudyId id) implements CaseStudyEvent {}
