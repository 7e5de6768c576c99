package fr.essaim.casestudy.event;

import fr.essaim.casestudy.CaseStudyId;
import org.axonframework.serialization.Revision;

/** The case is a draft again as if it had never been public: what published it was undone. */
@Revision("1")
public record CaseStudyUnpublished(CaseStudyId id) implements CaseStudyEvent {}
