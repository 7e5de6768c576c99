package fr.essaim.casestudy.event;

import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.CaseStudyId;
import org.axonframework.serialization.Revision;

/** The whole content is again what it was at an earlier version (0 for the draft). */
@Revision("1")
public record CaseStudyRestored(CaseStudyId id, long version, CaseStudyContent content) implements CaseStudyEvent {}
