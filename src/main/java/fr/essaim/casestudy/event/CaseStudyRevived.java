package fr.essaim.casestudy.event;

import fr.essaim.casestudy.CaseStudyId;
import org.axonframework.serialization.Revision;

/** The case was taken out of the bin, or parted from its original, and is a draft again. */
@Revision("1")
public record CaseStudyRevived(CaseStudyId id) implements CaseStudyEvent {}
